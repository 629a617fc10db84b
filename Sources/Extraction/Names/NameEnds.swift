import Linguistics

/// Sets the ends of names where they belong, and their kinds by their last word.
struct NameEnds {
  let article: AnnotatedArticle

  init(_ article: AnnotatedArticle) { self.article = article }

  private func classes(_ index: Int) -> WordClasses { article.tokens[index].classes }

  /// Without small words at the start, which have their capital from the sentence: `Other Security Council`.
  func trimmed(_ span: NameSpan) -> NameSpan {
    guard span.kind != .place else { return span }
    var span = span
    while span.tokens.count > 1, isSmallWord(span.tokens.lowerBound), span.rule == .tagger {
      span.tokens = (span.tokens.lowerBound + 1)..<span.tokens.upperBound
    }
    return span
  }

  private func isSmallWord(_ index: Int) -> Bool {
    let token = article.tokens[index]
    guard token.kind == .word, token.classes.contains(.functionWord) else { return false }
    if token.classes.contains(.article) { return !isKnownPhrase(index) }
    return token.shape == .capitalised
      && token.classes.isDisjoint(with: [.givenName, .nameParticle, .country, .organisationName])
  }

  /// `The Hague`, `The New York Times`.
  private func isKnownPhrase(_ index: Int) -> Bool {
    Vocabulary.english.phrases.match(at: index, before: article.tokens.count, in: article.annotated) != nil
  }

  /// `Tarn County`, `Autonomous Region in Southern Tarn`: places, whatever they may do.
  func settled(_ span: NameSpan) -> NameSpan {
    guard span.kind == .organisation else { return span }
    if isCountry(span.tokens) { return NameSpan(span.tokens, .place, rule: .knownPlace) }
    guard span.rule == .tagger, span.tokens.count > 1 else { return span }
    let link = span.tokens.dropFirst().first(where: { article.isOne($0, of: [.preposition]) }) ?? span.tokens.upperBound
    guard classes(link - 1).contains(.placeHead), classes(link - 1).isDisjoint(with: [.organisationHead]) else {
      return span
    }
    var place = span
    place.kind = .place
    return place
  }

  /// `DPRK`, `Democratic Republic of the Congo`; a word for a people is none, nor a body that stands for its country.
  private func isCountry(_ tokens: Range<Int>) -> Bool {
    !tokens.contains { article.isOne($0, of: [.demonym, .organisationName, .newsAgency]) }
      && Nations.world.country(of: tokens.map { article.hash($0) }) != nil
  }

  /// With what belongs to the name on either side: `6th Tarn Brigade`, `Ana Marsh II`.
  func extended(_ span: NameSpan, after limit: Int) -> NameSpan {
    var span = span
    let (first, end) = (span.tokens.lowerBound, span.tokens.upperBound)
    switch span.kind {
    case .organisation where first > limit && isOrdinal(first - 1): span.tokens = (first - 1)..<end
    case .person where article.isOne(end, of: [.nameSuffix]) && article.tokens[end].shape != .lower && follows(end):
      span.tokens = first..<(end + 1)
    case .organisation, .person, .place, .described: break
    }
    return span
  }

  /// `6th`, right before the next token.
  private func isOrdinal(_ index: Int) -> Bool {
    let word = article.bytes[article.tokens[index].span.range]
    guard let first = word.first, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(first), follows(index + 1) else {
      return false
    }
    return ["st", "nd", "rd", "th"].contains { word.suffix(2).elementsEqual($0.utf8) }
  }

  /// Whether one blank at most lies between a token and the one before.
  private func follows(_ index: Int) -> Bool {
    article.tokens[index].span.start - article.tokens[index - 1].span.end <= 1
  }
}
