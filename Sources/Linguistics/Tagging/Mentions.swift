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

/// The features of the second pass: how the same words were tagged elsewhere in the text.
struct MentionFeatures {
  let forms: [WordForm]
  let mentions: Mentions
  /// The labels of the first pass.
  let labels: [NameLabel]
  /// Whether headlines were left out of the counts.
  let hasText: Bool

  func add(_ index: Int, _ stretch: NameStretches.Stretch, to sink: inout some FeatureSink) {
    let counted = !hasText || stretch.letterCase == .sentence
    let mode = UInt64(stretch.letterCase.rawValue)
    let here = Verdict(mentions.counts(forms[index].word), without: counted ? labels[index] : nil)
    let previous = index > stretch.tokens.lowerBound ? verdict(index - 1, counted) : Verdict.none
    let next = index + 1 < stretch.tokens.upperBound ? verdict(index + 1, counted) : Verdict.none
    sink.add(60, here.kind, mode)
    sink.add(61, here.label, here.weight)
    sink.add(62, previous.kind, here.kind)
    sink.add(63, here.kind, next.kind)
    sink.add(64, here.label, previous.label << 8 | next.label)
    sink.add(65, here.label, UInt64(labels[index].rawValue) << 4 | here.weight)
    sink.add(69, here.kind << 4 | here.weight, UInt64(labels[index].rawValue))
    sink.add(68, here.kind, UInt64(forms[index].shape) << 8 | mode)
    sink.add(71, here.kind << 8 | here.weight << 4 | mode, counted ? 1 : 0)
    sink.add(70, here.seen, UInt64(labels[index].rawValue))
    addPairs(index, stretch, counted, to: &sink)
  }

  private func verdict(_ index: Int, _ counted: Bool) -> Verdict {
    Verdict(mentions.counts(forms[index].word), without: counted ? labels[index] : nil)
  }

  private func addPairs(
    _ index: Int, _ stretch: NameStretches.Stretch, _ counted: Bool, to sink: inout some FeatureSink
  ) {
    if index + 1 < stretch.tokens.upperBound {
      let counts = mentions.counts(Mentions.pair(forms[index].word, forms[index + 1].word))
      sink.add(66, Verdict(counts, without: counted ? labels[index] : nil).label)
    }
    if index > stretch.tokens.lowerBound {
      let counts = mentions.counts(Mentions.pairEnd(forms[index - 1].word, forms[index].word))
      sink.add(67, Verdict(counts, without: counted ? labels[index] : nil).label)
    }
  }
}

/// What the other mentions of a word say: the label and the kind that most of them have.
private struct Verdict {
  /// The label, or 15 if there are no other mentions.
  var label: UInt64 = 15
  /// 0 for no name, 1 and up for the kinds, 15 if there are no other mentions.
  var kind: UInt64 = 15
  /// How many mentions say so, up to four, and what share of all.
  var weight: UInt64 = 0

  /// A bit for each label that some mention has.
  var seen: UInt64 = 0

  static let none = Verdict()

  private init() {}

  /// The counts by kind: no name first, then as `NameKind` has them.
  private static func kinds(_ counts: SIMD16<UInt8>) -> SIMD8<UInt16> {
    var kinds = SIMD8<UInt16>()
    for column in 0..<NameLabel.count { kinds[(column + 3) / 4] += UInt16(counts[column]) }
    return kinds
  }

  init(_ counts: SIMD16<UInt8>, without own: NameLabel?) {
    var counts = counts
    if let own, counts[Int(own.rawValue)] > 0 { counts[Int(own.rawValue)] -= 1 }
    // most words stand alone: to say so at once makes the whole tagger a tenth faster
    if counts == SIMD16() { return }
    let total = Self.kinds(counts).wrappedSum()
    guard total > 0 else { return }
    var best = 0
    for column in 0..<NameLabel.count {
      if counts[column] > counts[best] { best = column }
      if counts[column] > 0 { seen |= 1 << UInt64(column) }
    }
    label = UInt64(best)
    let kinds = Self.kinds(counts)
    var bestKind = 0
    for number in 1..<5 where kinds[number] > kinds[bestKind] { bestKind = number }
    kind = UInt64(bestKind)
    let share: UInt64 = kinds[bestKind] == total ? 2 : kinds[bestKind] * 3 >= total * 2 ? 1 : 0
    weight = UInt64(min(kinds[bestKind], 4) - 1) << 2 | share
  }
}
