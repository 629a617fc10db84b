/// Strings: basic ones between `"` with escapes, literal ones between `'` without, either also over several
/// lines between three marks.
extension TOMLCursor {
  mutating func takeBasicString() throws(TOMLFault) -> String {
    try takeString(until: "\"", isLong: false, hasEscapes: true)
  }

  mutating func takeLiteralString() throws(TOMLFault) -> String {
    try takeString(until: "'", isLong: false, hasEscapes: false)
  }

  mutating func takeLongBasicString() throws(TOMLFault) -> String {
    try takeString(until: "\"\"\"", isLong: true, hasEscapes: true)
  }

  mutating func takeLongLiteralString() throws(TOMLFault) -> String {
    try takeString(until: "'''", isLong: true, hasEscapes: false)
  }

  private mutating func takeString(until mark: StaticString, isLong: Bool, hasEscapes: Bool) throws(TOMLFault) -> String
  {
    let start = self
    advance(by: mark.utf8CodeUnitCount)
    // A line end right after the opening marks is not of the string.
    if isLong { _ = pass("\n") || pass("\r\n") }
    var string: [UInt8] = []
    while !isAtEnd(mark, isLong: isLong) {
      guard let byte = next, isLong || !isAtLineEnd else { throw start.fault(.openString) }
      if hasEscapes, byte == UInt8(ascii: "\\") {
        try takeEscape(isLong: isLong, into: &string)
      } else {
        if !isAtLineEnd { try checkControl() }
        string.append(byte)
        advance()
      }
    }
    advance(by: mark.utf8CodeUnitCount)
    return String(decoding: string, as: UTF8.self)
  }

  /// Up to two marks more may stand before the three that close a long string.
  private func isAtEnd(_ mark: StaticString, isLong: Bool) -> Bool {
    guard isAt(mark), isLong else { return isAt(mark) }
    let run = bytes[offset...].prefix { $0 == bytes[offset] }.count
    return run == 3 || run > 5
  }

  private mutating func takeEscape(isLong: Bool, into string: inout [UInt8]) throws(TOMLFault) {
    let start = self
    advance()
    if isLong, passLineContinuation() { return }
    let sign = next
    advance()
    switch sign {
    case UInt8(ascii: "b"): string.append(0x08)
    case UInt8(ascii: "t"): string.append(0x09)
    case UInt8(ascii: "n"): string.append(0x0A)
    case UInt8(ascii: "f"): string.append(0x0C)
    case UInt8(ascii: "r"): string.append(0x0D)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): string.append(sign ?? 0)
    case UInt8(ascii: "u"): string += try takeScalar(digits: 4, start)
    case UInt8(ascii: "U"): string += try takeScalar(digits: 8, start)
    default: throw start.noSuchEscape
    }
  }

  private mutating func takeScalar(digits: Int, _ start: TOMLCursor) throws(TOMLFault) -> [UInt8] {
    let code = bytes[offset...].prefix(digits)
    guard code.count == digits, code.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let number = UInt32(String(decoding: code, as: UTF8.self), radix: 16), let scalar = Unicode.Scalar(number)
    else { throw start.noSuchEscape }
    advance(by: digits)
    return Array(String(scalar).utf8)
  }

  private var noSuchEscape: TOMLFault {
    fault(.noSuchEscape(String(String(decoding: bytes[offset...].prefix(8), as: UTF8.self).prefix(2))))
  }

  /// A backslash at the end of a line removes all white space up to the next character.
  private mutating func passLineContinuation() -> Bool {
    var ahead = self
    ahead.passBlanks()
    guard ahead.next != nil, ahead.isAtLineEnd else { return false }
    while ahead.next != nil, ahead.isAtLineEnd {
      ahead.passLine()
      ahead.passBlanks()
    }
    self = ahead
    return true
  }
}
