/// A sign that is not seen but changes what is: a late control character, a mark of direction, a sign without width.
///
/// Joiners (U+200C, U+200D) are none of them: Persian words and many pictures are written with them.
struct UnseenSign {
  let scalar: UInt16
  /// Bytes in UTF-8.
  let length: Int

  /// The sign whose bytes begin at a place in valid UTF-8; nil if none does.
  init?(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard bytes[index] >= 0xC2, index + 1 < bytes.count else { return nil }
    let second = UInt16(bytes[index + 1] & 0x3F)
    switch bytes[index] {
    case 0xC2, 0xD8: self.init(UInt16(bytes[index] & 0x1F) << 6 | second, length: 2)
    case 0xE1, 0xE2, 0xEF:
      let third = UInt16(bytes[index + 2] & 0x3F)
      self.init(UInt16(bytes[index] & 0xF) << 12 | second << 6 | third, length: 3)
    default: return nil
    }
  }

  private init?(_ scalar: UInt16, length: Int) {
    guard Self.isOne(UInt32(scalar)) else { return nil }
    (self.scalar, self.length) = (scalar, length)
  }

  static func isOne(_ scalar: UInt32) -> Bool { (0x80..<0xA0).contains(scalar) || turns(scalar) || hasNoWidth(scalar) }

  /// Whether it turns the direction of writing.
  static func turns(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true
    default: false
    }
  }

  /// Whether it takes no room: a soft hyphen, a blank without width, a mark of byte order, a joiner of words.
  static func hasNoWidth(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00AD, 0x180E, 0x200B, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }
}
