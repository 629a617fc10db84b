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
  /// The label, or 15 where there are no other mentions.
  var label: UInt64 = 15
  /// 0 for no name, 1 and up for the kinds, 15 where there are no other mentions.
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
