/// Rules out most hashes that are not in a set, at a bit or so a hash: small enough to stay in the
/// nearest cache (a Bloom filter of one function; Bloom 1970).
package struct HashSieve: Sendable {
  package private(set) var words: [UInt64]
  private let shift: UInt64

  /// A sieve of 2^`bits` bits, at least 64.
  package init(bits: UInt64) {
    words = [UInt64](repeating: 0, count: 1 << (bits - 6))
    shift = 64 - bits
  }

  package mutating func insert(_ hash: UInt64) {
    let bit = Self.bit(of: hash, shift: shift)
    words[Int(truncatingIfNeeded: bit >> 6)] |= 1 << (bit & 63)
  }

  /// False only for hashes that were never put in.
  @inline(__always)
  package func mayContain(_ hash: UInt64) -> Bool {
    let bit = Self.bit(of: hash, shift: shift)
    return words[Int(truncatingIfNeeded: bit >> 6)] & 1 << (bit & 63) != 0
  }

  /// The top bits of a product hang on all bits of the hash (Fibonacci hashing: Knuth, TAOCP 3, 6.4).
  @inline(__always)
  static func bit(of hash: UInt64, shift: UInt64) -> UInt64 { (hash &* 0x9E37_79B9_7F4A_7C15) >> shift }
}
