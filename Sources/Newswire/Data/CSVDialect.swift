import Linguistics

/// How a table in comma-separated values is written, as its beginning shows.
struct CSVDialect {
  /// What stands between two cells.
  let separator: UInt8
  /// Whether blanks stand before the quotation mark of a cell: `"title", "text"`.
  let hasBlanks: Bool
  /// Whether a backslash stands before a quotation mark within a cell, where RFC 4180 has two of them.
  let hasBackslashes: Bool

  // Events of UCDP have 49 columns whose names take 900 bytes.
  private static let longestHeader = 8192
  private static let sample = 65_536

  /// nil for a text in whose first row nothing separates cells.
  init?(of text: SourceText) {
    let header = text.bytes.drop { $0 == 0x0A || $0 == 0x0D }.prefix(Self.longestHeader)
    guard let separator = Self.separator(of: header) else { return nil }
    self.separator = separator
    let line = header.prefix { $0 != 0x0A && $0 != 0x0D }
    let (mark, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
    hasBlanks = line.indices.contains { at in
      line[at] == separator && line[(at + 1)...].prefix(2).elementsEqual([0x20, mark])
    }
    let bytes = text.bytes.prefix(Self.sample)
    // `\"",` ends a cell of RFC 4180 whose words end in a backslash and a mark
    hasBackslashes = bytes.indices.dropLast(2).contains { at in
      bytes[at] == backslash && bytes[at + 1] == mark && ![separator, mark, 0x0A, 0x0D].contains(bytes[at + 2])
    }
  }

  /// Of comma, semicolon, tab and upright line the one that stands most often in the first row; nil if none does.
  private static func separator(of header: ArraySlice<UInt8>) -> UInt8? {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in header {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if ",;\t|".utf8.contains(byte) { counts[byte, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
