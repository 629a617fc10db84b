import Linguistics

/// A place in a text that moves forward over words, numbers and blanks as a small grammar reads them.
struct ByteCursor {
  let bytes: [UInt8]
  let end: Int
  var at: Int

  init(_ bytes: [UInt8], in span: TextSpan) {
    self.bytes = bytes
    at = span.start
    end = span.end
  }

  /// The byte at the place; nil at the end.
  var byte: UInt8? { at < end ? bytes[at] : nil }

  /// The byte some way on; nil beyond the end.
  func peek(_ distance: Int) -> UInt8? { at + distance < end ? bytes[at + distance] : nil }

  /// Moves over white space.
  mutating func skipBlanks() { at = WhiteSpace.skipped(TextSpan(at, end), in: bytes) }

  /// Moves over a sign if it stands here.
  mutating func take(_ sign: String) -> Bool {
    guard bytes[at..<end].starts(with: sign.utf8) else { return false }
    at += sign.utf8.count
    return true
  }

  /// Moves over ASCII letters; the word in lower case, nil if no letter stands.
  mutating func word() -> String? {
    let start = at
    while let byte, (byte | 0x20) >= 0x61, (byte | 0x20) <= 0x7A { at += 1 }
    return at > start ? String(decoding: bytes[start..<at], as: UTF8.self).lowercased() : nil
  }

  /// Moves past a number of at most `digits` digits, which no further digit may follow; nil without moving if
  /// none is there.
  mutating func number(_ digits: ClosedRange<Int>) -> (value: Int, digits: Int)? {
    var probe = at
    var value = 0
    while probe < end, probe - at <= digits.upperBound, (0x30...0x39).contains(bytes[probe]) {
      value = value * 10 + Int(bytes[probe] - 0x30)
      probe += 1
    }
    let count = probe - at
    guard digits.contains(count) else { return nil }
    at = probe
    return (value, count)
  }

  /// What `read` returns; where that is nil the cursor stays where it was.
  mutating func attempt<Value>(_ read: (inout ByteCursor) -> Value?) -> Value? {
    var probe = self
    guard let value = read(&probe) else { return nil }
    self = probe
    return value
  }
}

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

  /// The span without white space at its ends; empty, at its end, if it has nothing else.
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

  /// The offset of the first byte of a span that is no white space; its end if all of it is white space.
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
