/// Word classes by the hash of a word or phrase, in bytes that are used where they lie.
///
/// Layout, all numbers little-endian: five 32-bit words (`DLX1`, the base-2 logarithms of the number of
/// bits of the sieve and of the number of slots, the number of class sets, the number of words of the
/// longest phrase), four bytes of nothing, then the sieve, the 64-bit hashes of the slots, the class sets
/// as two 64-bit halves each, and for each slot the 16-bit number of its set.
///
/// It holds only hashes, no words; two words that share one are as good as impossible (FNV-1a over
/// case-folded bytes, a few ten thousand entries), and would only lend each other a class.
package struct Lexicon: @unchecked Sendable {
  package static let magic: UInt32 = 0x3158_4C44
  package static let headerLength = 24

  private let sieve: UnsafeRawPointer
  private let sieveShift: UInt64
  private let hashes: UnsafeRawPointer
  private let mask: Int
  private let sets: UnsafeRawPointer
  private let numbers: UnsafeRawPointer
  /// Number of words of the longest phrase.
  package let longestPhrase: Int

  /// A lexicon over bytes that live as long as the program; nil if they hold none.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.headerLength, let base = bytes.baseAddress else { return nil }
    let header = (0..<5).map { UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)) }
    guard header[0] == Self.magic, (6...24).contains(header[1]), (1...24).contains(header[2]), header[3] <= 65_536
    else {
      return nil
    }
    let slots = 1 << Int(header[2])
    let sieveLength = 1 << Int(header[1]) / 8
    guard bytes.count == Self.headerLength + sieveLength + slots * 10 + Int(header[3]) * 16 else { return nil }
    sieve = base + Self.headerLength
    sieveShift = 64 - UInt64(header[1])
    hashes = sieve + sieveLength
    mask = slots - 1
    sets = hashes + slots * 8
    numbers = sets + Int(header[3]) * 16
    longestPhrase = Int(header[4])
  }

  /// What is known of the word or phrase with this hash; empty if nothing is.
  ///
  /// Most words of a text are unknown, and the sieve is small enough to stay in the nearest cache.
  package subscript(hash: UInt64) -> WordClasses {
    let bit = HashSieve.bit(of: hash, shift: sieveShift)
    guard word(sieve, Int(truncatingIfNeeded: bit >> 6)) >> (bit & 63) & 1 != 0 else { return [] }
    var slot = Self.firstSlot(of: hash, mask: mask)
    while true {
      let found = word(hashes, slot)
      if found == hash { return classes(ofSlot: slot) }
      if found == 0 { return [] }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private func word(_ base: UnsafeRawPointer, _ index: Int) -> UInt64 {
    UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
  }

  private func classes(ofSlot slot: Int) -> WordClasses {
    let number = Int(UInt16(littleEndian: numbers.loadUnaligned(fromByteOffset: slot * 2, as: UInt16.self)))
    return WordClasses(lower: word(sets, number * 2), upper: word(sets, number * 2 + 1))
  }

  /// The slot where the search for a hash starts; it goes on slot by slot. FNV's low bits are weak, so
  /// the high half is folded in.
  @inline(__always)
  package static func firstSlot(of hash: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
  }
}

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
