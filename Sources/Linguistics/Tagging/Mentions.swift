/// How the words of one text are used in it: how often small, and with which label the first pass
/// tagged them, alone and before each following word.
struct Mentions {
  private var keys: [UInt64]
  private var lower: [UInt8]
  private var labels: [SIMD16<UInt8>]

  /// An empty count for the words of these stretches.
  init(_ prepared: PreparedText, _ stretches: [NameStretches.Stretch]) {
    let words = stretches.reduce(0) { $0 + $1.tokens.count }
    var capacity = 64
    while capacity < words * 4 { capacity *= 2 }
    keys = [UInt64](repeating: 0, count: capacity)
    lower = [UInt8](repeating: 0, count: capacity)
    labels = [SIMD16<UInt8>](repeating: SIMD16<UInt8>(), count: capacity)
    for stretch in stretches {
      for index in stretch.tokens { keys[slot(prepared.forms[index].word)] = prepared.forms[index].word }
    }
    countLower(prepared)
  }

  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 31)) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func countLower(_ prepared: PreparedText) {
    for (index, token) in prepared.text.tokens.enumerated() where token.kind == .word && token.shape == .lower {
      let slot = slot(prepared.forms[index].word)
      if keys[slot] != 0, lower[slot] < 255 { lower[slot] += 1 }
    }
  }

  /// How often a word is written small: 0, 1, or 2 for more.
  func lowerCount(of word: UInt64) -> UInt8 { min(lower[slot(word)], 2) }

  /// Counts the labels of the first pass. Headlines and lines in capitals don't count where there is
  /// running text to learn from.
  mutating func count(_ labels: [NameLabel], _ stretches: [NameStretches.Stretch], _ forms: [WordForm]) {
    let hasText = stretches.contains { $0.letterCase == .sentence }
    for stretch in stretches where !hasText || stretch.letterCase == .sentence {
      for index in stretch.tokens {
        note(labels[index], of: forms[index].word)
        if index + 1 < stretch.tokens.upperBound {
          note(labels[index], of: Self.pair(forms[index].word, forms[index + 1].word))
          note(labels[index + 1], of: Self.pairEnd(forms[index].word, forms[index + 1].word))
        }
      }
    }
  }

  private mutating func note(_ label: NameLabel, of key: UInt64) {
    let slot = slot(key)
    keys[slot] = key
    let column = Int(label.rawValue)
    if labels[slot][column] < 100 { labels[slot][column] += 1 }
  }

  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { FeatureHash.mix(3, FeatureHash.join(first, second)) }

  static func pairEnd(_ first: UInt64, _ second: UInt64) -> UInt64 {
    FeatureHash.mix(4, FeatureHash.join(first, second))
  }

  /// How often each label was counted for a key.
  func counts(_ key: UInt64) -> SIMD16<UInt8> { labels[slot(key)] }
}
