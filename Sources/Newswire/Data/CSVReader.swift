import Linguistics

/// Reads a table in comma-separated values row by row, as RFC 4180 has them: a cell between quotation marks may hold
/// commas, line breaks and, written twice, quotation marks.
///
/// Programs differ, as a `CSVDialect` says. A quotation mark within such a cell that no separator follows belongs to its words, as programs write it that know
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
    /// Whether a cell was longer than any article, or the row than any table is wide; the rest of its line was passed over.
    var isTooLong = false
  }

  private let bytes: [UInt8]
  private let end: Int
  let dialect: CSVDialect
  private(set) var at: Int

  // The longest article of an archive, a day's live blog, has half of it.
  private static let longestCell = 4 << 20
  // More than a table may have columns, with room for empty cells behind them.
  private static let mostCells = 2000

  init(_ text: SourceText, from start: Int, _ dialect: CSVDialect) {
    bytes = text.bytes
    (at, end) = (start, text.count)
    self.dialect = dialect
  }

  /// The next row that is not blank; nil at the end.
  mutating func row() -> Row? {
    while at < end, bytes[at] == 0x0A || bytes[at] == 0x0D { at += 1 }
    guard at < end else { return nil }
    var row = Row(span: TextSpan(at, at), cells: [])
    while true {
      row.cells.append(cell(&row))
      if row.cells.count == Self.mostCells { row.isTooLong = true }
      if row.isTooLong { skipLine() }
      if row.isTooLong || at >= end || bytes[at] != dialect.separator { break }
      at += 1
    }
    row.span.end = at
    return row
  }

  private mutating func skipLine() {
    while at < end, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
  }

  /// Reads a cell up to the separator or line break behind it.
  private mutating func cell(_ row: inout Row) -> String {
    let start = at
    if dialect.hasBlanks {
      while at < end, bytes[at] == 0x20 { at += 1 }
    }
    if at < end, bytes[at] == UInt8(ascii: "\"") { return quoted(&row) }
    while at < end, !endsCell(bytes[at]) { at += 1 }
    if at - start > Self.longestCell { row.isTooLong = true }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private func endsCell(_ byte: UInt8) -> Bool { byte == dialect.separator || byte == 0x0A || byte == 0x0D }

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
      if byte == UInt8(ascii: "\\"), dialect.hasBackslashes, at < end {
        out += bytes[start..<(at - 1)]
        start = at
        at += 1
      }
      guard byte == UInt8(ascii: "\"") else { continue }
      if at == end || endsCell(bytes[at]) {
        return String(decoding: out + bytes[start..<(at - 1)], as: UTF8.self)
      }
      if bytes[at] == UInt8(ascii: "\"") {
        out += bytes[start..<at]
        at += 1
        start = at
      } else if isBroken, bytes[at - 2] == dialect.separator {
        row.opensAgain = true
      }
    }
    if limit == end { row.isOpen = true } else { row.isTooLong = true }
    return String(decoding: out + bytes[start..<at], as: UTF8.self)
  }
}
