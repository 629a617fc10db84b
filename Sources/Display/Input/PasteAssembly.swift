/// Collects a bracketed paste up to its end mark.
struct PasteAssembly: Sendable {
  /// In bytes; what is pasted beyond is left out, for it goes into a prompt.
  private static let longest = 65_536
  private static let endMark = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var matched = 0

  /// The text when the byte ends it.
  ///
  /// Line breaks come as `\n`, each as one; tabs come as spaces, one for a run; other controls are left out;
  /// invalid UTF-8 comes as `U+FFFD`, and so does a character that the longest length cuts.
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
