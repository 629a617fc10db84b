import Descriptors

/// The 128 bits by which contents were known in journals of before: two lanes of the "multiply, fold the halves" step
/// of wyhash (Wang Yi, "Modern Non-Cryptographic Hash Function", 2019), 16 bytes a step.
///
/// It is computed only where a journal has such a line. Names of indexes are made of it for good, so that the index of
/// an older program is found and gives way.
package struct FormerHash: Hashable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  package init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes(Self.hash)
  }

  /// What it is called in a journal: 32 hexadecimal digits, most significant first.
  package var name: String { HexadecimalHash.digits(high, low) }

  /// nil for anything but a name.
  package init?(name: some StringProtocol) {
    guard let words = HexadecimalHash.words(name) else { return nil }
    self.init(high: words.high, low: words.low)
  }

  /// The odd constants are the first 64 bits after the point of the square roots of 2, 3, 5 and 7.
  private static let keys: (UInt64, UInt64, UInt64, UInt64) = (
    0x6A09_E667_F3BC_C909, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1
  )

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> FormerHash {
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
    return FormerHash(high: fold(first ^ keys.3, second ^ keys.2), low: fold(second ^ keys.0, first ^ keys.1))
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

/// The 64 bits and the length by which exports were known: FNV-1a (Fowler, Noll and Vo, 64-bit offset and prime).
package struct FormerExportHash: Hashable, Sendable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325
  private var count = 0

  package init(of path: RawPath) throws(Errno) {
    var hash = Self()
    try path.forEachPiece { hash.add($0) }
    self = hash
  }

  private init() {}

  private mutating func add(_ bytes: [UInt8]) {
    count += bytes.count
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }

  /// What it is called in the list of exports: `120-9af15b336e6a9619`.
  package var name: String { "\(count)-\(String(value, radix: 16))" }

  package static func isName(_ name: String) -> Bool { name.contains("-") }
}
