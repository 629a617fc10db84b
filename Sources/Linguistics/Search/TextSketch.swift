/// A few numbers by which two texts of nearly the same words are known, whichever of a hundred thousand they are.
///
/// The pairs of words that follow each other are the text; its sketch is a MinHash of them (Broder, "On the resemblance
/// and containment of documents", 1997) made with one hash and so many bins (Li, Owen and Zhang, "One permutation
/// hashing", 2012). The share of equal bins is about the share of pairs that two texts have in common.
package struct TextSketch: Hashable, Sendable {
  /// The least hash in each bin.
  package let bins: [UInt32]
  /// Words of the text.
  package let words: Int
  /// Different numbers in it.
  package let numbers: Int

  private static let bits = 6
  package static let binCount = 1 << bits

  /// nil for a text of fewer words than `least`: a line or two are like many others.
  ///
  /// - Parameter spans: the stretches of UTF-8 that count.
  package init?(of bytes: [UInt8], in spans: [TextSpan], least: Int = 30) {
    var bins = [UInt32](repeating: .max, count: Self.binCount)
    var numbers: Set<UInt64> = []
    var words = 0
    WordPairs.forEach(in: bytes, spans) { pair, number in
      let bin = Int(truncatingIfNeeded: pair) & (Self.binCount - 1)
      bins[bin] = min(bins[bin], UInt32(truncatingIfNeeded: pair >> 32))
      if let number { numbers.insert(number) }
      words += 1
    }
    guard words >= least else { return nil }
    self.init(bins: Self.filled(bins), words: words, numbers: numbers.count)
  }

  package init(bins: [UInt32], words: Int, numbers: Int) {
    (self.bins, self.words, self.numbers) = (bins, words, numbers)
  }

  /// Empty bins take the value of the next one that is none, turned by how far that is.
  private static func filled(_ bins: [UInt32]) -> [UInt32] {
    guard bins.contains(where: { $0 != .max }) else { return bins }
    return bins.indices.map { bin in
      var step = 0
      while bins[(bin + step) % binCount] == .max { step += 1 }
      return bins[(bin + step) % binCount] &+ UInt32(step) &* 0x9E37_79B9
    }
  }

  /// About the share of word pairs that two texts have in common, 0 to 1.
  package func likeness(to other: TextSketch) -> Double {
    var equal = 0
    for bin in bins.indices where bins[bin] == other.bins[bin] { equal += 1 }
    return Double(equal) / Double(Self.binCount)
  }

  /// Numbers of which texts that are much alike have one in common: each is of two neighbouring bins and their place.
  package var bands: [UInt64] {
    stride(from: 0, to: Self.binCount, by: 2).map { bin in
      let (first, second) = (UInt64(bins[bin]), UInt64(bins[bin + 1]))
      let place = UInt64(bin) &* 0x9E37_79B9_7F4A_7C15
      return (first << 32 | second) &+ place
    }
  }
}

/// The pairs of words that follow each other in a text, by hashes, and its numbers.
package struct WordPairs: Sendable {
  /// Hashes of the pairs, each once.
  package private(set) var pairs: Set<UInt64> = []
  /// Hashes of the words that are written in figures, each once.
  package private(set) var numbers: Set<UInt64> = []

  /// - Parameter spans: the stretches of UTF-8 that count; case and all that is neither letter nor digit are left aside.
  package init(of bytes: [UInt8], in spans: [TextSpan]) {
    Self.forEach(in: bytes, spans) { pair, number in
      pairs.insert(pair)
      if let number { numbers.insert(number) }
    }
  }

  /// Hands over for each word the hash of the pair that it ends, the first with nothing, and the hash of the word itself
  /// where that is written in figures.
  static func forEach(in bytes: [UInt8], _ spans: [TextSpan], _ body: (_ pair: UInt64, _ number: UInt64?) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var last: UInt64 = 0
      for span in spans {
        var position = span.start
        while let word = nextWord(in: bytes, &position, until: span.end) {
          body(mixed(last &* 31 &+ word.hash), word.isNumber ? word.hash : nil)
          last = word.hash
        }
      }
    }
  }

  /// The share of pairs that two texts have in common, 0 to 1 (Jaccard); 0 for two empty ones.
  package func likeness(to other: WordPairs) -> Double {
    let (fewer, more) = pairs.count < other.pairs.count ? (pairs, other.pairs) : (other.pairs, pairs)
    let common = fewer.count(where: more.contains)
    let all = pairs.count + other.pairs.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  /// The share of the pairs of a stretch of UTF-8 that this text has, 0 to 1; nil for fewer than two words.
  package func share(of bytes: [UInt8], in span: TextSpan) -> Double? {
    // the first word makes no pair with what stands before the stretch
    var (all, common) = (-1, 0)
    Self.forEach(in: bytes, [span]) { pair, _ in
      all += 1
      if all > 0, pairs.contains(pair) { common += 1 }
    }
    return all < 1 ? nil : Double(common) / Double(all)
  }

  private static func nextWord(
    in bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, until end: Int
  ) -> (hash: UInt64, isNumber: Bool)? {
    while position < end, !isOfWord(bytes[position]) { position += 1 }
    guard position < end else { return nil }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isNumber = true
    while position < end, isOfWord(bytes[position]) {
      let byte = bytes[position]
      if byte &- 0x30 > 9 { isNumber = false }
      hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x100_0000_01B3
      position += 1
    }
    return (hash, isNumber)
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// Spreads the bits of a hash over all of it (the finalizer of MurmurHash3).
  private static func mixed(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
  }
}
