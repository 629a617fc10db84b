/// Word classes by word, whatever its case: one probe of a hash table a word.
///
/// The table holds only 64-bit hashes, no words; two words that share one are as good as impossible
/// (FNV-1a over case-folded bytes, a few ten thousand entries), and would only lend each other a class.
package struct Lexicon: Sendable {
  /// A hash with what is known of it; hash 0 is a free slot.
  private struct Slot {
    var hash: UInt64 = 0
    var classes: WordClasses = []
  }

  private var slots = [Slot](repeating: Slot(), count: 1024)
  private var count = 0
  /// Most words of a text are unknown, and are not worth a look at the table.
  private var sieve = HashSieve(bits: 17)

  package init() {}

  /// What is known of the word or phrase with this hash; empty where nothing is.
  package subscript(hash: UInt64) -> WordClasses {
    sieve.mayContain(hash) ? slots[place(of: hash)].classes : []
  }

  /// Adds classes to those that the word with this hash has already.
  package mutating func insert(_ classes: WordClasses, for hash: UInt64) {
    if count * 2 >= slots.count { grow() }
    let place = place(of: hash)
    if slots[place].hash == 0 { count += 1 }
    sieve.insert(hash)
    slots[place].hash = hash
    slots[place].classes.formUnion(classes)
  }

  /// Where the hash stands, or the free slot where it would.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: Self.spread(hash)) & (slots.count - 1)
    while slots[place].hash != 0, slots[place].hash != hash { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.hash != 0 { slots[place(of: slot.hash)] = slot }
  }

  /// FNV's low bits are weak; the high half is folded in before the mask.
  @inline(__always)
  private static func spread(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 29) }
}
