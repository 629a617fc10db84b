import Linguistics

/// A line that an archive prints without a label.
enum ExportLine: CaseIterable {
  case summary, litter
  /// What the time of a post in a live blog begins with, and other lines that a page's styles or an archive left there.
  case postTime, litterStart
  /// What stands before the colon in the first line of a cover.
  case cover
  /// The line right over an article's text.
  case textOpener
  /// What stands over the captions of pictures, over an archive's keywords, and under each article.
  case graphic, classification, end
  /// What stands in place of a text that an archive does not have.
  case missing
  /// What a line begins with that names the writer, in other languages than English.
  case byline
  /// What a line begins with that says the day of a text without a headline.
  case dated
  /// What a line over the text of a wire begins with that tells editors of pictures and versions.
  case note

  private static let lines = VocabularyTable("exports").words(by: "line", of: ExportLine.self)
  private static let sets = lines.mapValues(Set.init)
  // `zusammenfassung der suche` is the longest.
  private static let longest = 32
  // `block-time updated-timeUpdated at 11.40pm GMT` has 45.
  private static let longestLitter = 60

  private static let postTimeStarts = Phrases(lines[.postTime] ?? [])
  private static let litterStarts = Phrases(lines[.litterStart] ?? [])

  var words: [String] { Self.lines[self] ?? [] }

  /// Whether a line is one of this sort and nothing else.
  func isAll(of line: TextSpan, in bytes: [UInt8]) -> Bool {
    guard line.length <= Self.longest, let lines = Self.sets[self] else { return false }
    return lines.contains(String(decoding: bytes[line.range], as: UTF8.self).lowercased())
  }

  /// Whether a line opens the cover page, which describes the search: `Download Request: Selected Items: 1-10`.
  static func opensCover(_ line: TextSpan, in bytes: [UInt8]) -> Bool {
    guard let colon = bytes[line.range].prefix(longest).firstIndex(of: UInt8(ascii: ":")) else { return false }
    return cover.isAll(of: TextSpan(line.start, colon), in: bytes)
  }

  /// Where the time begins in a line over a post of a live blog: `block-time published-time 1.59am GMT`; nil for any
  /// other line.
  static func postTime(_ line: TextSpan, in bytes: [UInt8]) -> Int? {
    postTimeStarts.lengthAtStart(of: bytes[line.range]).map { line.start + $0 }
  }

  /// Whether a line within a text is none of its paragraphs.
  static func isLitter(_ line: TextSpan, in bytes: [UInt8]) -> Bool {
    guard line.length <= longestLitter else { return false }
    let lower = bytes[line.range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return litter.isAll(of: line, in: bytes) || litterStarts.start(lower[...])
  }
}

/// The date that a line over an article begins with.
enum ExportDate {
  /// The date, and whether it is all of the line; nil where the line begins otherwise.
  static func leading(
    _ line: TextSpan, in bytes: [UInt8]
  ) -> (moment: PublicationMoment, span: TextSpan, isAll: Bool)? {
    guard line.length > 5 else { return nil }
    var cursor = ByteCursor(bytes, in: line)
    guard let day = WrittenDate.readInAnyLanguage(&cursor)?.date else { return nil }
    let span = TextSpan(line.start, cursor.at)
    return (PublicationMoment(day, at: span, in: line, of: bytes), span, cursor.byte == nil)
  }

  /// The first date in a line, in any of the languages; nil for none.
  static func first(in line: TextSpan, of bytes: [UInt8]) -> (moment: PublicationMoment, span: TextSpan)? {
    var start = WhiteSpace.skipped(line, in: bytes)
    while start < line.end {
      if let found = leading(TextSpan(start, line.end), in: bytes) { return (found.moment, found.span) }
      while start < line.end, !WhiteSpace.isASCII(bytes[start]) { start += 1 }
      start = WhiteSpace.skipped(TextSpan(start, line.end), in: bytes)
    }
    return nil
  }
}
