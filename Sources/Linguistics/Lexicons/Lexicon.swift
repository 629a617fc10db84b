/// Word classes by word, whatever its case: one probe of a hash table a word.
///
/// The table holds only 64-bit hashes, no words; two words that share one are as good as impossible
/// (FNV-1a over case-folded bytes, a few ten thousand entries), and would only lend each other a class.
package struct Lexicon: Sendable {
  private var hashes: [UInt64]
  private var values: [WordClasses]
  private var count = 0

  package init() {
    hashes = [UInt64](repeating: 0, count: 1024)
    values = [WordClasses](repeating: [], count: 1024)
  }

  /// What is known of the word or phrase with this hash; empty where nothing is.
  package subscript(hash: UInt64) -> WordClasses {
    let mask = UInt64(truncatingIfNeeded: hashes.count - 1)
    var slot = Int(truncatingIfNeeded: Self.spread(hash) & mask)
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return values[slot] }
      slot = (slot + 1) & (hashes.count - 1)
    }
    return []
  }

  /// Adds classes to those that the word with this hash has already.
  package mutating func insert(_ classes: WordClasses, for hash: UInt64) {
    if count * 2 >= hashes.count { grow() }
    let slot = freeSlot(for: hash)
    if hashes[slot] == 0 { count += 1 }
    hashes[slot] = hash
    values[slot].formUnion(classes)
  }

  private func freeSlot(for hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: Self.spread(hash)) & (hashes.count - 1)
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (hashes.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = zip(hashes, values).filter { $0.0 != 0 }
    hashes = [UInt64](repeating: 0, count: hashes.count * 2)
    values = [WordClasses](repeating: [], count: hashes.count)
    for (hash, classes) in old {
      let slot = freeSlot(for: hash)
      hashes[slot] = hash
      values[slot] = classes
    }
  }

  /// FNV's low bits are weak; the high half is folded in before the mask.
  @inline(__always)
  private static func spread(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 29) }
}
