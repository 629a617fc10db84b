/// Rows of data as PostgreSQL's `COPY … FROM stdin` reads them in its text form: cells between tabs, `\N` for what is
/// absent, and signs that would end a cell or a row written with a backslash.
package enum CopyText {
  /// What ends the rows.
  package static let end = Array("\\.\n".utf8)

  package static func row(_ cells: [String?]) -> [UInt8] {
    var row: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { row.append(UInt8(ascii: "\t")) }
      if let cell { append(cell, to: &row) } else { row += Array("\\N".utf8) }
    }
    return row + [UInt8(ascii: "\n")]
  }

  /// An array of text as a cell.
  package static func array(_ items: [String]) -> String {
    "{\(items.map(quoted).joined(separator: ","))}"
  }

  private static func quoted(_ item: String) -> String {
    // by bytes, since a sign may hide behind a mark in one character
    let bytes = item.utf8.flatMap { needsBackslash($0) ? [UInt8(ascii: "\\"), $0] : [$0] }
    return "\"\(String(decoding: bytes, as: UTF8.self))\""
  }

  private static func needsBackslash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\"") }

  /// JSON as a cell of type `jsonb`, which takes no NUL, however it is written.
  package static func json(_ bytes: [UInt8]) -> String {
    let null = Array("\\u0000".utf8)
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let isEscape = bytes[index] == UInt8(ascii: "\\")
      if isEscape, bytes[index...].starts(with: null) {
        out += nullPicture
        index += null.count
      } else {
        out += bytes[index..<min(bytes.count, index + (isEscape ? 2 : 1))]
        index += isEscape ? 2 : 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// PostgreSQL keeps no NUL: U+2400 is one scalar too, so that ranges stay true.
  private static let nullPicture = Array("␀".utf8)

  private static func append(_ cell: String, to row: inout [UInt8]) {
    for byte in cell.utf8 {
      switch byte {
      case 0: row += nullPicture
      case UInt8(ascii: "\\"): row += Array("\\\\".utf8)
      case UInt8(ascii: "\t"): row += Array("\\t".utf8)
      case UInt8(ascii: "\n"): row += Array("\\n".utf8)
      case UInt8(ascii: "\r"): row += Array("\\r".utf8)
      default: row.append(byte)
      }
    }
  }
}
