import Linguistics

/// Chooses between the names that the rules found and those of the trained tagger.
///
/// Measured on hand-marked wire stories: where both mark the same words, the rules know people and places
/// better, and the tagger bodies; where the ends differ, the tagger draws them better, but for names that the
/// rules have good grounds for. What only one of the two found stands, save that in a headline whose words all
/// have capitals the tagger alone is no evidence.
struct NameChoice {
  private let article: AnnotatedArticle
  private let ruled: [NameSpan]
  private let tagged: [NameSpan]
  /// For each token the rules' span that holds it, as a position in `ruled`; -1 if none does.
  private let ruledAt: [Int32]

  /// Tokens of passages in which all words that matter have capitals, in order.
  private let titles: [Range<Int>]

  /// Both in order of text, neither overlapping itself.
  init(ruled: [NameSpan], tagged: [NameSpan], in article: AnnotatedArticle) {
    titles = article.passages.filter { $0.lettering == .title }.map(\.tokens)
    self.article = article
    self.ruled = ruled
    self.tagged = tagged
    var ruledAt = [Int32](repeating: -1, count: article.tokens.count)
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
      if rivals.contains(where: { holdsFirm(ruled[$0], against: span) }) { continue }
      for rival in rivals { isAnswered[rival] = true }
      if rivals.isEmpty, isInTitle(span) { continue }
      chosen.append(rivals.count == 1 ? choice(ruled[rivals[0]], span) : span)
    }
    for (position, span) in ruled.enumerated() where !isAnswered[position] { chosen.append(span) }
    return chosen.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func isInTitle(_ span: NameSpan) -> Bool {
    titles.contains { $0.contains(span.tokens.lowerBound) }
  }

  /// The rules' spans that share a token with a span of the tagger, by position.
  private func rivals(of span: NameSpan) -> [Int] {
    var rivals: [Int] = []
    for token in span.tokens where ruledAt[token] >= 0 && rivals.last != Int(ruledAt[token]) {
      rivals.append(Int(ruledAt[token]))
    }
    return rivals
  }

  /// Whether the rules have such grounds for a name that the tagger may not overrule it.
  private func holdsFirm(_ ruled: NameSpan, against tagged: NameSpan) -> Bool {
    switch ruled.rule {
    // `PM Irena Sool` is a person, whatever else it looks like.
    case .afterTitle: tagged.kind != .person
    // `Islamic State of Iraq and the Levant` holds two places that are none.
    case .knownBody:
      ruled.tokens.count > 1 && holds(ruled, tagged) && (tagged.kind != .person || ruled.tokens == tagged.tokens)
    // `Government of Tarn`, `Ana Marsh Avenue`.
    case .wordForBody: holds(ruled, tagged) && ruled.tokens != tagged.tokens && tagged.kind == .place
    case .wordForPlace: holds(ruled, tagged) && ruled.tokens != tagged.tokens
    case .namedAsPlace, .namedAsBody: holds(ruled, tagged)
    // `Ana Marsh Speaks to Vella`: where all words have capitals, the text tells where a full name ends.
    case .knownFromText:
      ruled.kind == .person && ruled.tokens.count > 1 && holds(tagged, ruled) && isInTitle(ruled)
    default: false
    }
  }

  private func choice(_ ruled: NameSpan, _ tagged: NameSpan) -> NameSpan {
    guard ruled.tokens == tagged.tokens else {
      let rulesKnowMore = ruled.kind == .organisation && tagged.kind == .organisation && holds(ruled, tagged)
      return rulesKnowMore ? ruled : tagged
    }
    guard ruled.kind != tagged.kind else {
      var agreed = ruled
      // `Leila` alone: a first name that both take for one.
      if article.isOne(ruled.tokens.lowerBound, of: [.givenName]) { agreed.isWeak = false }
      return agreed
    }
    return ruled.kind != .organisation ? ruled : tagged
  }

  private func holds(_ outer: NameSpan, _ inner: NameSpan) -> Bool {
    outer.tokens.lowerBound <= inner.tokens.lowerBound && inner.tokens.upperBound <= outer.tokens.upperBound
  }
}
