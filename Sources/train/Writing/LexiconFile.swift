import Linguistics

/// Compiles the tables of the vocabulary that have a column `classes` into the layout of `Lexicon`.
///
/// The same tables give the same bytes, whatever their order.
package struct LexiconFile {
  private var words: [UInt64: WordClasses] = [:]
  private var longestPhrase = 1

  package init(_ tables: [VocabularyTable]) {
    for table in tables where table.columns.contains("classes") {
      for row in table.rows { add(row.word, WordClasses(row.classes("classes"))) }
    }
  }

  /// The lexicon of all embedded tables.
  package static var embedded: LexiconFile { LexiconFile(VocabularyTable.names.map { VocabularyTable($0) }) }

  private mutating func add(_ entry: String, _ classes: WordClasses) {
    let parts = entry.utf8.split(separator: UInt8(ascii: " ")).map { WordHash(Array($0)[...]).value }
    guard let first = parts.first, !classes.isEmpty else { return }
    guard parts.count > 1 else { return words[first, default: []].formUnion(classes) }
    var phrase = WordHash()
    for part in parts { phrase.add(word: part) }
    words[first, default: []].insert(.phraseOpener)
    words[phrase.value, default: []].formUnion(classes)
    longestPhrase = max(longestPhrase, parts.count)
  }

  /// Bits of the sieve: eight or more a word, so that it rules out nine in ten of the unknown ones.
  private static let sieveBits: UInt64 = 17

  package func bytes() -> [UInt8] {
    let order = words.keys.sorted()
    let sets = Set(words.values).sorted { ($0.upper, $0.lower) < ($1.upper, $1.lower) }
    let numbers = Dictionary(uniqueKeysWithValues: zip(sets, 0...))
    var sieve = HashSieve(bits: Self.sieveBits)
    order.forEach { sieve.insert($0) }
    let slots = slots(order)
    var bytes: [UInt8] = []
    for word in [
      Lexicon.magic, UInt32(Self.sieveBits), UInt32(slots.count.trailingZeroBitCount), UInt32(sets.count),
      UInt32(longestPhrase), 0,
    ] { bytes.append(word, length: 4) }
    for word in sieve.words + slots + sets.flatMap({ [$0.lower, $0.upper] }) { bytes.append(word, length: 8) }
    for hash in slots { bytes.append(words[hash].flatMap { numbers[$0] } ?? 0, length: 2) }
    return bytes
  }

  /// The hashes in their slots, of which at least half stay free.
  private func slots(_ hashes: [UInt64]) -> [UInt64] {
    var count = 2
    while count < hashes.count * 2 { count *= 2 }
    var slots = [UInt64](repeating: 0, count: count)
    for hash in hashes {
      var slot = Lexicon.firstSlot(of: hash, mask: count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = hash
    }
    return slots
  }
}

extension [UInt8] {
  /// The lowest bytes of a number, the lowest first.
  fileprivate mutating func append(_ number: some BinaryInteger, length: Int) {
    for byte in 0..<length { append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
  }
}
