/// 64 bits that tell one content from another, taken piece by piece.
///
/// FNV-1a (Fowler, Noll and Vo, 64-bit offset and prime); it guards against chance alone.
struct RunningHash: Hashable, Sendable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func take(_ bytes: [UInt8]) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }
}
