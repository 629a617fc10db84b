import Linguistics

/// UTF-8 that a program took for Windows-1252 and encoded once more: `â€™` for `’`.
enum TwiceEncodedUTF8 {
  /// Undoes the second encoding; nil if a character beyond ASCII can't come from such a mistake, or if too few of them
  /// show it.
  ///
  /// - Parameter bytes: valid UTF-8.
  static func undone(_ bytes: [UInt8]) -> [UInt8]? {
    // most texts end the search here: their first character beyond ASCII begins no other
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }),
      let lead = character(at: first, in: bytes), (0xC2...0xF4).contains(lead.byte)
    else { return nil }
    var (out, at) = (Array(bytes[..<first]), first)
    while at < bytes.count {
      guard let (byte, length) = character(at: at, in: bytes) else { return nil }
      out.append(byte)
      at += length
    }
    return hasSigns(out[first...]) && (try? UTF8Span(validating: out.span)) != nil ? out : nil
  }

  /// The byte of Windows-1252 that a character is, and its length in UTF-8; nil for a character of no byte.
  private static func character(at start: Int, in bytes: [UInt8]) -> (byte: UInt8, length: Int)? {
    if bytes[start] < 0x80 { return (bytes[start], 1) }
    let length = bytes[start] < 0xE0 ? 2 : 3
    guard bytes[start] < 0xF0, start + length <= bytes.count else { return nil }
    let scalar = bytes[(start + 1)..<(start + length)].reduce(UInt16(bytes[start] & (length == 2 ? 0x1F : 0x0F))) {
      $0 << 6 | UInt16($1 & 0x3F)
    }
    return Windows1252.byte(of: scalar).map { ($0, length) }
  }

  /// Whether some bytes have a mark of English punctuation or two accented letters. A headline that ends in `CAFÉ…` has
  /// by chance what would be one other character.
  private static func hasSigns(_ bytes: ArraySlice<UInt8>) -> Bool {
    let letters = bytes.count { $0 == 0xC2 || $0 == 0xC3 }
    return letters > 1 || zip(bytes, bytes.dropFirst()).contains { $0 == 0xE2 && $1 == 0x80 }
  }
}
