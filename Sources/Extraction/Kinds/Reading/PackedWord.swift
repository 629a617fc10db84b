/// A word of at most fifteen ASCII letters, whatever its case, as two integers that compare at once.
struct PackedWord: Equatable, Sendable {
  static let longest = 15
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  /// The word of these bytes; nil where there are too many.
  init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count <= Self.longest else { return nil }
    for byte in bytes {
      let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(folded)
    }
  }

  /// Spreads words over a table of 2^`bits` places (Fibonacci hashing: Knuth, TAOCP 3, 6.4).
  func place(bits: UInt64) -> Int {
    let mixed = (low ^ high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    let again = (mixed ^ mixed >> 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: again >> (64 - bits))
  }
}
