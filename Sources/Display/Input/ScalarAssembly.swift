/// Puts the bytes of UTF-8 together, one at a time.
struct ScalarAssembly: Sendable {
  enum Result {
    /// More bytes must follow.
    case incomplete
    /// The byte can't stand here and is dropped.
    case invalid
    case scalar(Unicode.Scalar)
    /// What was begun is dropped; the byte is to be taken again.
    case restart(UInt8)
  }

  private var value: UInt32 = 0
  private var missing = 0
  /// What the next byte may be: the second is narrower for overlong forms, surrogates and the end of Unicode.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  mutating func take(_ byte: UInt8) -> Result {
    missing == 0 ? begin(byte) : continuation(byte)
  }

  private mutating func begin(_ byte: UInt8) -> Result {
    switch byte {
    case 0..<0x80: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: expect(1, after: byte & 0x1F)
    case 0xE0...0xEF: expect(2, after: byte & 0x0F, byte == 0xE0 ? 0xA0...0xBF : byte == 0xED ? 0x80...0x9F : nil)
    case 0xF0...0xF4: expect(3, after: byte & 0x07, byte == 0xF0 ? 0x90...0xBF : byte == 0xF4 ? 0x80...0x8F : nil)
    default: return .invalid
    }
    return .incomplete
  }

  private mutating func expect(_ count: Int, after bits: UInt8, _ second: ClosedRange<UInt8>? = nil) {
    missing = count
    value = UInt32(bits)
    allowed = second ?? 0x80...0xBF
  }

  private mutating func continuation(_ byte: UInt8) -> Result {
    guard allowed.contains(byte) else {
      missing = 0
      return .restart(byte)
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    guard missing == 0 else { return .incomplete }
    return Unicode.Scalar(value).map(Result.scalar) ?? .invalid
  }
}
