/// Puts the bytes of UTF-8 together, one at a time.
struct ScalarAssembly: Sendable {
  enum Result {
    /// More bytes must follow.
    case incomplete
    /// The byte is not allowed here and is dropped.
    case invalid
    case scalar(Unicode.Scalar)
    /// What had begun is dropped; the byte must be taken again.
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

/// Collects a bracketed paste up to its end mark.
struct PasteAssembly: Sendable {
  /// In bytes; the rest of a paste is dropped, since it goes into a prompt.
  private static let longest = 65_536
  private static let endMark = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var matched = 0

  /// The text, if the byte ends it.
  ///
  /// Each line break becomes one `\n`, each run of tabs one space. Other controls are dropped. Invalid UTF-8
  /// becomes `U+FFFD`, and so does a character that the limit cuts.
  mutating func take(_ byte: UInt8) -> String? {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count ? text : nil
    }
    for part in Self.endMark[..<matched] { append(part) }
    matched = byte == Self.endMark[0] ? 1 : 0
    if matched == 0 { append(byte) }
    return nil
  }

  private mutating func append(_ byte: UInt8) {
    if bytes.count < Self.longest { bytes.append(byte) }
  }

  private var text: String {
    var text = ""
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D: text += "\n"
      case 0x09, 0x0B, 0x0C: if text.unicodeScalars.last != " " { text += " " }
      case 0..<0x20, 0x7F..<0xA0: break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
