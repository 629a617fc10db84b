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

  /// Moves over ASCII letters; the word in lower case, nil where no letter stands.
  mutating func word() -> String? {
    let start = at
    while let byte, (byte | 0x20) >= 0x61, (byte | 0x20) <= 0x7A { at += 1 }
    return at > start ? String(decoding: bytes[start..<at], as: UTF8.self).lowercased() : nil
  }

  /// Moves over a number of at most `digits` digits, which no further digit may follow; nil, and no
  /// move, where there is none.
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
