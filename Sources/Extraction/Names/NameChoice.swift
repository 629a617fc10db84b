import Linguistics

/// Chooses between the names that the rules found and those of the trained tagger.
///
/// Measured on hand-marked wire stories: where both mark the same words, the rules know people and places
/// better, and the tagger bodies; where the ends differ, the tagger draws them better. What only one of
/// the two found stands.
struct NameChoice {
  private let ruled: [NameSpan]
  private let tagged: [NameSpan]
  /// For each token the rules' span that holds it, as a position in `ruled`; -1 where none does.
  private let ruledAt: [Int32]

  /// Both in order of text, neither overlapping itself.
  init(ruled: [NameSpan], tagged: [NameSpan], tokenCount: Int) {
    self.ruled = ruled
    self.tagged = tagged
    var ruledAt = [Int32](repeating: -1, count: tokenCount)
    for (position, span) in ruled.enumerated() {
      for token in span.tokens { ruledAt[token] = Int32(position) }
    }
    self.ruledAt = ruledAt
  }

  /// In order of text, never overlapping.
  func spans() -> [NameSpan] {
    var isAnswered = [Bool](repeating: false, count: ruled.count)
    var chosen: [NameSpan] = []
    for span in tagged {
      let rivals = rivals(of: span)
      for rival in rivals { isAnswered[rival] = true }
      chosen.append(rivals.count == 1 ? choice(ruled[rivals[0]], span) : span)
    }
    for (position, span) in ruled.enumerated() where !isAnswered[position] { chosen.append(span) }
    return chosen.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The rules' spans that share a token with a span of the tagger, by position.
  private func rivals(of span: NameSpan) -> [Int] {
    var rivals: [Int] = []
    for token in span.tokens where ruledAt[token] >= 0 && rivals.last != Int(ruledAt[token]) {
      rivals.append(Int(ruledAt[token]))
    }
    return rivals
  }

  private func choice(_ ruled: NameSpan, _ tagged: NameSpan) -> NameSpan {
    let rulesKnow = ruled.kind == tagged.kind || ruled.kind != .organisation
    return ruled.tokens == tagged.tokens && rulesKnow ? ruled : tagged
  }
}
