/// The signs by which a file is not text.
enum BinarySigns {
  /// First bytes of common formats that may well hold no NUL: PDF, ZIP, gzip, PNG, JPEG, GIF, ELF,
  /// bzip2, XZ, Zstandard, 7-Zip, RAR, the OLE container of old office files, MP3.
  private static let magic: [[UInt8]] = [
    Array("%PDF-".utf8), [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
    Array("GIF87a".utf8), Array("GIF89a".utf8), [0x7F, 0x45, 0x4C, 0x46], Array("BZh91AY&SY".utf8),
    [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD], [0x37, 0x7A, 0xBC, 0xAF],
    Array("Rar!".utf8) + [0x1A], [0xD0, 0xCF, 0x11, 0xE0], Array("ID3".utf8) + [0x03], Array("ID3".utf8) + [0x04],
  ]
  /// How much of a file is searched for control characters.
  private static let sample = 65_536

  /// Whether bytes that claim no UTF-16 are no text in any encoding.
  static func areIn(_ bytes: [UInt8]) -> Bool {
    hasNUL(bytes) || magic.contains { bytes.starts(with: $0) } || isFullOfControls(bytes.prefix(sample))
  }

  static func hasNUL(_ bytes: [UInt8]) -> Bool { bytes.contains(0) }

  /// Whether more than one byte in twenty is a control character that no text uses: all but
  /// backspace, tab, the line breaks and ESC, which terminal logs are full of.
  private static func isFullOfControls(_ bytes: ArraySlice<UInt8>) -> Bool {
    let controls = bytes.count { $0 == 0x7F || ($0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1B) }
    return controls * 20 > bytes.count
  }
}
