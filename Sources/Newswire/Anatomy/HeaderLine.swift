import Linguistics

/// A line at the top that names one thing about the article: `Date: 8 March 2021`, `**Published:** 2021-03-08`,
/// `- **URL**: https://news.example/gate`.
struct HeaderLine: Equatable {
  enum Key: String {
    case headline, deck, byline, date, update, agency, dateline, address, other
    /// What archives print below a story; counts there too.
    case tail
  }

  let key: Key
  /// What stands after the colon, without white space and quotation marks; empty if nothing does.
  let value: TextSpan

  /// The names that count anywhere at the top of a text, in lower case with blanks for hyphens and underscores.
  private static let keys = Dictionary(
    uniqueKeysWithValues: VocabularyTable("headers").rows.map { ($0.word, $0.cases("names", of: Key.self)) })
  // `original publication date:` is the longest key.
  private static let longestName = 32

  /// The header line that a line is; nil for any other line.
  init?(_ line: TextSpan, in bytes: [UInt8]) {
    self.init(line, in: bytes, unknownKey: nil)
  }

  /// The header line that a line of front matter is, where unknown names count too; nil for a line
  /// without a colon.
  init?(frontMatter line: TextSpan, in bytes: [UInt8], separator: UInt8 = UInt8(ascii: ":")) {
    self.init(line, in: bytes, unknownKey: .other, separator: separator)
  }

  private init?(_ line: TextSpan, in bytes: [UInt8], unknownKey: Key?, separator: UInt8 = UInt8(ascii: ":")) {
    let head = bytes[line.start..<min(line.end, line.start + Self.longestName)]
    guard let colon = head.firstIndex(of: separator) else { return nil }
    guard let key = Self.keys[Self.name(head[..<colon])]?.first ?? unknownKey else { return nil }
    let isBold = head[..<colon].contains(UInt8(ascii: "*"))
    var start = colon + 1
    while isBold, start < line.end, bytes[start] == UInt8(ascii: "*") { start += 1 }
    value = Self.unquoted(WhiteSpace.trimmed(TextSpan(start, line.end), in: bytes), in: bytes)
    // `2021-03-08T10:00` and `https://…` have colons too, but no blank after them.
    guard value.isEmpty || value.start > start || unknownKey != nil else { return nil }
    // `source: https://news.example/gate` names no agency.
    self.key = key == .agency && WebAddress.isOne(value, in: bytes) ? .address : key
  }

  /// Whether a line below the story is one of an archive's: `Load-Date: March 8, 2021`.
  static func isTail(_ line: TextSpan, in bytes: [UInt8]) -> Bool {
    let head = bytes[line.start..<min(line.end, line.start + longestName)]
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return keys[name(head[..<colon])]?.contains(.tail) ?? false
  }

  /// A name as the table has it: `**Publish_date` is `publish date`.
  private static func name(_ written: ArraySlice<UInt8>) -> String {
    let isMark = { (byte: UInt8) in "*_-• \t".utf8.contains(byte) }
    let words = written.drop(while: isMark).reversed().drop(while: isMark).reversed()
    let plain = words.map { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") ? 0x20 : $0 }
    return String(decoding: plain, as: UTF8.self).lowercased()
  }

  private static func unquoted(_ value: TextSpan, in bytes: [UInt8]) -> TextSpan {
    guard value.length > 2, let first = bytes[value.range].first, first == bytes[value.end - 1],
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return value }
    return TextSpan(value.start + 1, value.end - 1)
  }
}

/// An address of the web in the text.
enum WebAddress {
  private static let starts = ["http://", "https://", "www.", "[http", "<http"].map { Array($0.utf8) }

  static func isOne(_ span: TextSpan, in bytes: [UInt8]) -> Bool {
    starts.contains { bytes[span.range].starts(with: $0) }
  }

  /// The first address in a stretch, without the brackets of Markdown: `[https://courier.example](…)`; nil for none.
  static func first(in span: TextSpan, of text: SourceText) -> String? {
    let bytes = Array(text.bytes[span.range])
    guard let start = bytes.firstStart(of: "http".utf8) else { return nil }
    let address = bytes[start...].prefix { $0 > 0x20 && !"[]()<>\"'".utf8.contains($0) }
    return String(decoding: Array(address), as: UTF8.self)
  }
}
