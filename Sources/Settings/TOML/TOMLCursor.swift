/// A place in the bytes of a text, which are valid UTF-8.
struct TOMLCursor {
  let bytes: [UInt8]
  private(set) var offset = 0
  /// Counted from 1.
  private(set) var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// nil at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  func isAt(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[offset...].starts(with: $0) }
  }

  /// A line ends with `\n` or `\r\n`.
  var isAtLineEnd: Bool { next == nil || next == UInt8(ascii: "\n") || isAt("\r\n") }

  mutating func advance(by count: Int = 1) {
    for _ in 0..<count where offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
  }

  /// Passes a text if it is next; false where it is not.
  mutating func pass(_ text: StaticString) -> Bool {
    guard isAt(text) else { return false }
    advance(by: text.utf8CodeUnitCount)
    return true
  }

  /// Takes bytes as long as they are of a kind.
  mutating func take(while isTaken: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = offset
    while let byte = next, isTaken(byte) { advance() }
    return bytes[start..<offset]
  }

  /// Passes spaces and tabs.
  mutating func passBlanks() { _ = take { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }

  /// Passes a comment if one is next.
  mutating func passComment() throws(TOMLFault) {
    guard next == UInt8(ascii: "#") else { return }
    while !isAtLineEnd {
      try checkControl()
      advance()
    }
  }

  /// Passes blanks, line ends and comments.
  mutating func passSpace() throws(TOMLFault) {
    while let byte = next {
      switch byte {
      case UInt8(ascii: "#"): try passComment()
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): advance()
      case UInt8(ascii: "\r") where isAtLineEnd: advance()
      default: return
      }
    }
  }

  /// Goes to the start of the line after one.
  mutating func passLine() {
    _ = take { $0 != UInt8(ascii: "\n") }
    advance()
  }

  func checkControl() throws(TOMLFault) {
    guard let byte = next, byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7F else { return }
    throw fault(.controlCharacter)
  }

  func fault(_ reason: TOMLFault.Reason) -> TOMLFault { TOMLFault(offset: offset, line: line, reason: reason) }
}
