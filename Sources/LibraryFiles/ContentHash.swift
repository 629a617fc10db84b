/// 128 bits that tell one content from another.
///
/// Two lanes of the "multiply, fold the halves" step that wyhash and its kin are built of (Wang Yi,
/// "Modern Non-Cryptographic Hash Function", 2019), 16 bytes a step. It guards against chance, not
/// against someone who wants two files to look alike.
package struct ContentHash: Hashable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  package init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes(Self.hash)
  }

  /// The odd constants are the first 64 bits after the point of the square roots of 2, 3, 5 and 7.
  private static let keys: (UInt64, UInt64, UInt64, UInt64) = (
    0x6A09_E667_F3BC_C909, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1
  )

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> ContentHash {
    var first = keys.0
    var second = keys.1 ^ UInt64(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let x = word(bytes, offset)
      let y = word(bytes, offset + 8)
      first = fold(first ^ x ^ keys.2, y ^ keys.3)
      second = fold(second ^ y ^ keys.1, x ^ keys.0) &+ first
      offset += 16
    }
    return ContentHash(high: fold(first ^ keys.3, second ^ keys.2), low: fold(second ^ keys.0, first ^ keys.1))
  }

  /// Eight bytes, least significant first; what lies beyond the end counts as zero.
  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    if offset + 8 <= bytes.count {
      return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    var word: UInt64 = 0
    for (place, index) in (offset..<max(offset, bytes.count)).enumerated() {
      word |= UInt64(bytes[index]) << (8 * UInt64(place))
    }
    return word
  }

  private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }
}
