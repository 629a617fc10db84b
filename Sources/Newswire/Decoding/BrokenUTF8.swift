import Linguistics

/// UTF-8 in which some bytes went wrong.
struct BrokenUTF8 {
  let text: SourceText
  /// Stretches of bytes that belong to no character.
  let strays: Int

  /// The text of bytes that are UTF-8 for the most part; nil where as many stretches are none as characters of more
  /// than one byte are.
  ///
  /// A stray byte becomes the character that it is in Windows-1252, as when two files were put together; the start of
  /// a cut character, and a byte that is none, becomes U+FFFD.
  init?(_ bytes: [UInt8]) {
    var (out, strays, characters, at) = ([UInt8](), 0, 0, 0)
    out.reserveCapacity(bytes.count + 64)
    while at < bytes.count {
      let length = Self.characterLength(at: at, in: bytes)
      if length > 0 {
        out += bytes[at..<(at + length)]
        if length > 1 { characters += 1 }
        at += length
      } else {
        let cut = Self.cutLength(at: at, in: bytes)
        out += cut > 1 || at + cut == bytes.count ? [0xEF, 0xBF, 0xBD] : Windows1252.decode([bytes[at]]).bytes
        strays += 1
        at += cut
      }
    }
    guard characters > strays else { return nil }
    (text, self.strays) = (SourceText(validating: out), strays)
  }

  /// Number of bytes of the character that starts at an offset; 0 for none.
  private static func characterLength(at start: Int, in bytes: [UInt8]) -> Int {
    let length = wantedLength(bytes[start])
    guard length > 1 else { return length }
    guard start + length <= bytes.count else { return 0 }
    let isWhole = (try? UTF8Span(validating: Array(bytes[start..<(start + length)]).span)) != nil
    return isWhole ? length : 0
  }

  /// Number of bytes of the stretch that starts a character and is cut: at least 1.
  private static func cutLength(at start: Int, in bytes: [UInt8]) -> Int {
    let wanted = wantedLength(bytes[start])
    guard wanted > 2 else { return 1 }
    return 1 + bytes[(start + 1)...].prefix(wanted - 2).prefix { $0 & 0xC0 == 0x80 }.count
  }

  private static func wantedLength(_ lead: UInt8) -> Int {
    switch lead {
    case ..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}
