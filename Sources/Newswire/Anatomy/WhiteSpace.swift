import Linguistics

/// White space as the anatomy sees it: blanks, tabs and line breaks of ASCII, the no-break space,
/// the ideographic space, and a byte order mark gone astray.
enum WhiteSpace {
  /// Whether a byte is ASCII white space.
  static func isASCII(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// Number of bytes of the white space character that starts at an offset; 0 for none.
  static func width(at offset: Int, before end: Int, in bytes: [UInt8]) -> Int {
    guard offset < end else { return 0 }
    if bytes[offset] < 0x80 { return isASCII(bytes[offset]) ? 1 : 0 }
    if offset + 2 <= end, bytes[offset] == 0xC2, bytes[offset + 1] == 0xA0 { return 2 }
    return offset + 3 <= end && isWide(bytes[offset], bytes[offset + 1], bytes[offset + 2]) ? 3 : 0
  }

  /// Number of bytes of the white space character that ends before an offset; 0 for none.
  static func width(endingAt offset: Int, from start: Int, in bytes: [UInt8]) -> Int {
    guard offset > start else { return 0 }
    if bytes[offset - 1] < 0x80 { return isASCII(bytes[offset - 1]) ? 1 : 0 }
    if offset - 2 >= start, bytes[offset - 2] == 0xC2, bytes[offset - 1] == 0xA0 { return 2 }
    return offset - 3 >= start && isWide(bytes[offset - 3], bytes[offset - 2], bytes[offset - 1]) ? 3 : 0
  }

  /// The span without white space at its ends; empty, at its end, where there is nothing else.
  static func trimmed(_ span: TextSpan, in bytes: [UInt8]) -> TextSpan {
    let start = skipped(span, in: bytes)
    var end = span.end
    while end > start {
      let width = width(endingAt: end, from: start, in: bytes)
      if width == 0 { break }
      end -= width
    }
    return TextSpan(start, end)
  }

  /// The offset of the first byte of a span that is no white space; its end where there is none.
  static func skipped(_ span: TextSpan, in bytes: [UInt8]) -> Int {
    var start = span.start
    while start < span.end {
      let width = width(at: start, before: span.end, in: bytes)
      if width == 0 { break }
      start += width
    }
    return start
  }

  private static func isWide(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    (a == 0xE3 && b == 0x80 && c == 0x80) || (a == 0xEF && b == 0xBB && c == 0xBF)
  }
}
