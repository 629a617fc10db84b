import Linguistics

/// Reads a table in comma-separated values row by row, as RFC 4180 has them: a cell between quotation marks may hold
/// commas, line breaks and, written twice, quotation marks.
///
/// A quotation mark within such a cell that no separator follows belongs to its words, as programs write it that know
/// no better.
struct CSVReader {
  struct Row {
    /// Without the line break at its end.
    var span: TextSpan
    var cells: [String]
    /// Whether the text ended within a cell between quotation marks.
    var isOpen = false
    /// Whether another cell seems to begin within one that goes over several lines, as where a mark was not closed.
    var opensAgain = false
    /// Whether a cell was longer than any article.
    var isTooLong = false
  }

  private let bytes: [UInt8]
  private let end: Int
  let separator: UInt8
  private(set) var at: Int

  // The longest article of an archive, a day's live blog, has half of it.
  private static let longestCell = 4 << 20

  init(_ text: SourceText, from start: Int, separator: UInt8) {
    bytes = text.bytes
    (at, end) = (start, text.count)
    self.separator = separator
  }

  /// The next row that is not blank; nil at the end.
  mutating func row() -> Row? {
    while at < end, bytes[at] == 0x0A || bytes[at] == 0x0D { at += 1 }
    guard at < end else { return nil }
    var row = Row(span: TextSpan(at, at), cells: [])
    while true {
      row.cells.append(cell(&row))
      if row.isTooLong || at >= end || bytes[at] != separator { break }
      at += 1
    }
    row.span.end = at
    return row
  }

  /// Reads a cell up to the separator or line break behind it.
  private mutating func cell(_ row: inout Row) -> String {
    let start = at
    if at < end, bytes[at] == UInt8(ascii: "\"") { return quoted(&row) }
    while at < end, !endsCell(bytes[at]) { at += 1 }
    if at - start > Self.longestCell { row.isTooLong = true }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private func endsCell(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  private mutating func quoted(_ row: inout Row) -> String {
    at += 1
    var (start, out) = (at, [UInt8]())
    var isBroken = false
    let limit = min(end, at + Self.longestCell)
    while at < limit {
      let byte = bytes[at]
      at += 1
      // one line break is like another
      if byte == 0x0D, at < end, bytes[at] == 0x0A {
        out += bytes[start..<(at - 1)]
        start = at
      }
      if byte == 0x0A { isBroken = true }
      guard byte == UInt8(ascii: "\"") else { continue }
      if at == end || endsCell(bytes[at]) {
        return String(decoding: out + bytes[start..<(at - 1)], as: UTF8.self)
      }
      if bytes[at] == UInt8(ascii: "\"") {
        out += bytes[start..<at]
        at += 1
        start = at
      } else if isBroken, bytes[at - 2] == separator {
        row.opensAgain = true
      }
    }
    if limit == end { row.isOpen = true } else { row.isTooLong = true }
    return String(decoding: out + bytes[start..<at], as: UTF8.self)
  }
}

extension CSVReader {
  /// The separator of a table: of comma, semicolon, tab and upright line the one that stands most often in the first
  /// row; nil if none does.
  static func separator(of text: SourceText) -> UInt8? {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in text.bytes.drop(while: { $0 == 0x0A || $0 == 0x0D }).prefix(longestHeader) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if ",;\t|".utf8.contains(byte) { counts[byte, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  // Events of UCDP have 49 columns whose names take 900 bytes.
  private static let longestHeader = 8192
}
