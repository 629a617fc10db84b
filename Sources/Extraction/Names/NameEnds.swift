import Linguistics

/// Sets the ends of names where they belong, and their kinds by their last word.
struct NameEnds {
  let article: AnnotatedArticle

  init(_ article: AnnotatedArticle) { self.article = article }

  private func classes(_ index: Int) -> WordClasses { article.tokens[index].classes }

  /// A body and the one who speaks for it, where they were taken for one: `Tarn Provincial Council Boro Venn`,
  /// `Venn of Tarn Watch`.
  func parts(_ span: NameSpan) -> [NameSpan] {
    guard span.kind == .organisation, span.tokens.count > 1 else { return [span] }
    let (first, end) = (span.tokens.lowerBound, span.tokens.upperBound)
    var body = span
    if let slash = span.tokens.first(where: { article.sign($0) == UInt8(ascii: "/") }), slash > first, slash + 1 < end {
      let rest = NameSpan((slash + 1)..<end, .organisation, rule: span.rule)
      body.tokens = first..<slash
      return [body] + parts(rest)
    }
    if span.rule == .tagger, let site = siteBegins(span.tokens) {
      body.tokens = first..<site
      return [body, NameSpan((site + 1)..<end, .place, rule: .knownPlace)]
    }
    if isDateline(span.tokens) { return [NameSpan(first..<(first + 1), .place, rule: .knownPlace)] }
    if let cut = span.tokens.dropFirst().first(where: {
      article.isOne($0 - 1, of: [.rank, .office, .honorific]) && startsPerson($0..<end)
    }) {
      return [NameSpan(cut..<end, .person, rule: .afterTitle)]
    }
    if let cut = span.tokens.dropFirst().first(where: {
      classes($0 - 1).contains(.organisationHead) && startsPerson($0..<end)
    }) {
      body.tokens = first..<cut
      return [body, NameSpan(cut..<end, .person, rule: .givenName)]
    }
    guard let link = span.tokens.dropFirst().first(where: { article.isWord($0, "of") }), link + 1 < end,
      (first..<link).allSatisfy(isPersonsWord)
    else { return [span] }
    body.tokens = (link + 1)..<end
    return [NameSpan(first..<link, .person, rule: .alone), body]
  }

  /// The second small word of `Tribunal for Tarn in The Hague`; `Mission in Tarn` is one name.
  private func siteBegins(_ tokens: Range<Int>) -> Int? {
    guard let link = tokens.first(where: { article.isOne($0, of: [.bodyLink]) }) else { return nil }
    return (link..<tokens.upperBound).dropFirst().dropLast().first {
      article.tokens[$0].shape == .lower && article.isOne($0, of: [.placePreposition])
    }
  }

  /// `KESTEL Renewed`: where a story comes from, with its first word.
  private func isDateline(_ tokens: Range<Int>) -> Bool {
    let (first, second) = (tokens.lowerBound, tokens.lowerBound + 1)
    return article.tokens[first].shape == .upper && article.tokens[first].span.length > 3
      && article.tokens[second].shape == .capitalised && article.annotated.sentences.contains { $0.lowerBound == first }
      && (article.isOne(first, of: [.placeName, .country])
        || Gazetteer.cities.place(named: article.bytes[article.tokens[first].span.range]) != nil)
  }

  private func isPersonsWord(_ index: Int) -> Bool {
    !classes(index).isDisjoint(with: [.givenName, .familyName])
      && classes(index).isDisjoint(with: [.organisationHead, .organisationName, .commonWord, .placeName])
  }

  private func startsPerson(_ range: Range<Int>) -> Bool {
    range.count == 2 && classes(range.lowerBound).contains(.givenName)
      && classes(range.lowerBound).isDisjoint(with: [.organisationHead, .placeHead, .commonWord, .titleModifier])
      && classes(range.lowerBound + 1).isDisjoint(with: [.organisationHead, .placeHead, .commonWord])
  }

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
    guard span.kind == .organisation, span.rule == .tagger, span.tokens.count > 1 else { return span }
    let link = span.tokens.dropFirst().first(where: { article.isOne($0, of: [.preposition]) }) ?? span.tokens.upperBound
    guard classes(link - 1).contains(.placeHead), classes(link - 1).isDisjoint(with: [.organisationHead]) else {
      return span
    }
    var place = span
    place.kind = .place
    return place
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
