import Linguistics

/// What a label names, or a line is, that an archive of papers prints around an article, in any of its languages.
enum ExportField: CaseIterable {
  case headline, byline, deck, section, length, dateline, date, source, document, url
  /// The day on which the archive took the article in.
  case loaded
  case graphic, abstract, text
  /// What says nothing that an article keeps: language, subjects, codes.
  case other
}

/// A line such as `Byline: Ana Marsh` or `LÄNGE: 355 Wörter`.
struct ExportLabel: Equatable {
  let field: ExportField
  /// What stands behind the colon, without white space; empty if nothing does.
  let value: TextSpan
  /// Whether the label has no small letter.
  let isInCapitals: Bool

  private static let fields = Dictionary(
    uniqueKeysWithValues: VocabularyTable("exports").rows.compactMap { row in
      row.cases("label", of: ExportField.self).first.map { (row.word, $0) }
    })
  // `Dissertation/thesis number` is the longest label.
  private static let longest = 32

  /// The labelled line that a stretch begins with; nil for any other.
  init?(_ span: TextSpan, in bytes: [UInt8]) {
    let head = bytes[span.start..<min(span.end, span.start + Self.longest)]
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = bytes[WhiteSpace.trimmed(TextSpan(span.start, colon), in: bytes).range]
    let written = String(decoding: name.map { WhiteSpace.isASCII($0) ? 0x20 : $0 }, as: UTF8.self)
    guard let field = Self.fields[written.lowercased()] else { return nil }
    self.field = field
    value = WhiteSpace.trimmed(TextSpan(colon + 1, span.end), in: bytes)
    isInCapitals = !name.contains { (0x61...0x7A).contains($0) }
  }
}

/// A line that an archive prints without a label.
enum ExportLine: CaseIterable {
  case body, classification, graphic, end, summary, litter, counter, countedOf
  /// What a line begins with that names the writer, in other languages than English.
  case byline

  private static let lines = VocabularyTable("exports").words(by: "line", of: ExportLine.self)
  private static let sets = lines.mapValues(Set.init)
  // `zusammenfassung der suche` is the longest.
  private static let longest = 32

  var words: [String] { Self.lines[self] ?? [] }

  /// Whether a line is one of this sort and nothing else.
  func isAll(of line: TextSpan, in bytes: [UInt8]) -> Bool {
    line.length <= Self.longest && has(bytes[line.range])
  }

  private func has(_ word: some Collection<UInt8>) -> Bool {
    Self.sets[self]?.contains(String(decoding: word, as: UTF8.self).lowercased()) ?? false
  }

  /// Whether a line counts the articles of a file: `1 of 10 DOCUMENTS`, `Dokument 1 von 10`; `1 de 10` counts too where
  /// it stands in the middle of its line.
  static func isNumber(_ line: Line, in bytes: [UInt8]) -> Bool {
    guard line.span.length <= longest else { return false }
    var words = bytes[line.span.range].split(whereSeparator: WhiteSpace.isASCII)[...]
    var isNamed = false
    if let first = words.first, counter.has(first) { (words, isNamed) = (words.dropFirst(), true) }
    if words.count > 3, let last = words.last, counter.has(last) { (words, isNamed) = (words.dropLast(), true) }
    guard words.count == 3, isNamed || line.indent >= leastIndent else { return false }
    let (first, joint, last) = (words.startIndex, words.startIndex + 1, words.startIndex + 2)
    return isNumeral(words[first]) && countedOf.has(words[joint]) && isNumeral(words[last])
  }

  /// What stands in the middle of a line of 78 columns begins at least so many columns in.
  // `Copyright 2010 …` over two thirds of the line.
  static let leastIndent = 8

  private static func isNumeral(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
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
