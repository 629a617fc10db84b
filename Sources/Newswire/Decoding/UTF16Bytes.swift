import Linguistics

/// UTF-16 as bytes in either order.
enum UTF16Bytes {
  /// The text of bytes after the byte order mark; what is malformed becomes U+FFFD.
  static func decode(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> SourceText {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var at = bytes.startIndex
    while at + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      at += 2
    }
    if at < bytes.endIndex { units.append(0xFFFD) }
    return SourceText(knownValid: Array(String(decoding: units, as: UTF16.self).utf8))
  }
}
