import Linguistics

/// A line that an archive prints without a label.
enum ExportLine: CaseIterable {
  case summary, litter
  /// What a line begins with that names the writer, in other languages than English.
  case byline
  /// What a line begins with that says the day of a text without a headline.
  case dated

  private static let lines = VocabularyTable("exports").words(by: "line", of: ExportLine.self)
  private static let sets = lines.mapValues(Set.init)
  // `zusammenfassung der suche` is the longest.
  private static let longest = 32

  var words: [String] { Self.lines[self] ?? [] }

  /// Whether a line is one of this sort and nothing else.
  func isAll(of line: TextSpan, in bytes: [UInt8]) -> Bool {
    guard line.length <= Self.longest, let lines = Self.sets[self] else { return false }
    return lines.contains(String(decoding: bytes[line.range], as: UTF8.self).lowercased())
  }
}

/// The date that a line over an article begins with.
enum ExportDate {
  /// The date, and whether it is all of the line; nil where the line begins otherwise.
  static func leading(_ line: TextSpan, in bytes: [UInt8]) -> (day: CalendarDate, span: TextSpan, isAll: Bool)? {
    guard line.length > 5 else { return nil }
    var cursor = ByteCursor(bytes, in: line)
    guard let day = WrittenDate.readInAnyLanguage(&cursor)?.date else { return nil }
    return (day, TextSpan(line.start, cursor.at), cursor.byte == nil)
  }
}
