import Linguistics

/// A line at the top that names one thing about the article: `Date: 8 March 2021`.
struct HeaderLine: Equatable {
  enum Key: CaseIterable {
    case headline, deck, byline, date, agency, other
  }

  let key: Key
  /// The name with its colon.
  let name: TextSpan
  /// What stands after the colon, without white space and quotation marks; empty if nothing does.
  let value: TextSpan

  /// The names that count anywhere at the top of a text, in lower case.
  private static let keys = Dictionary(
    uniqueKeysWithValues: VocabularyTable("headers").words(by: "names", of: Key.self).flatMap { key, names in
      names.map { ($0, key) }
    })
  // `publication date:` is the longest key.
  private static let longestName = 24

  /// The header line that a line is; nil for any other line.
  init?(_ line: TextSpan, in bytes: [UInt8]) {
    self.init(line, in: bytes, unknownKey: nil)
  }

  /// The header line that a line of front matter is, where unknown names count too; nil for a line
  /// without a colon.
  init?(frontMatter line: TextSpan, in bytes: [UInt8]) {
    self.init(line, in: bytes, unknownKey: .other)
  }

  private init?(_ line: TextSpan, in bytes: [UInt8], unknownKey: Key?) {
    let head = bytes[line.start..<min(line.end, line.start + Self.longestName)]
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let written = String(decoding: head[..<colon], as: UTF8.self).lowercased()
    guard let key = Self.keys[written] ?? unknownKey else { return nil }
    self.key = key
    name = TextSpan(line.start, colon + 1)
    value = Self.unquoted(WhiteSpace.trimmed(TextSpan(colon + 1, line.end), in: bytes), in: bytes)
    // `2021-03-08T10:00` and `https://…` have colons too, but no blank after them.
    guard value.isEmpty || value.start > colon + 1 || unknownKey != nil else { return nil }
  }

  private static func unquoted(_ value: TextSpan, in bytes: [UInt8]) -> TextSpan {
    guard value.length > 2, let first = bytes[value.range].first, first == bytes[value.end - 1],
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return value }
    return TextSpan(value.start + 1, value.end - 1)
  }
}

extension ArticleAnatomy {
  /// More lines than this are no front matter.
  private static var mostFrontMatterLines: Int { 100 }

  /// Reads lines between two lines of three hyphens at the very top; where the text goes on after
  /// them, 0 if none.
  mutating func readFrontMatter() -> Int {
    guard let lines = frontMatterLines() else { return 0 }
    for line in lines {
      if let header = HeaderLine(frontMatter: line, in: bytes) {
        add(header, line: line)
      } else {
        add(.furniture, line)
      }
    }
    return lines.last?.end ?? 0
  }

  /// The lines of the front matter that are not blank, its fences among them; nil for none.
  private func frontMatterLines() -> [TextSpan]? {
    var found: [TextSpan] = []
    for line in Lines(bytes, in: text.span).prefix(Self.mostFrontMatterLines) where !line.isBlank {
      let isFence = text[TextSpan(line.span.start, min(line.span.end, line.span.start + 4))] == "---"
      if found.isEmpty && !isFence { return nil }
      found.append(line.span)
      if isFence && found.count > 1 { return found }
    }
    return nil
  }
}
