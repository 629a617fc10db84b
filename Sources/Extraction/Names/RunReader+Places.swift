import Linguistics

extension RunReader {
  /// A name that ends in the word for a body (`Vella Relief Council`), or has one before `of`.
  func organisation(_ range: Range<Int>) -> NameSpan? {
    guard range.count > 1, let head = headOfBody(range) else { return nil }
    let first = article.tokens[range.lowerBound].classes
    let isAddressed = !first.isDisjoint(with: [.honorific, .rank]) || startsPersonName(range, isStrict: true)
    // `Mayor Ana Bank` is a person, `Mayor Bank` may be either.
    let isNamed = range.count > 2 && startsPersonName((range.lowerBound + 1)..<range.upperBound)
    if isAddressed,
      // `Gen. Council`: a short title goes before people only; `General Council` and `Chase Tarn Corp.` are bodies.
      isNamed || article.tokens[range.lowerBound].span.end - article.tokens[range.lowerBound].span.start < 5
    {
      return nil
    }
    if article.tokens[head].classes.contains(.familyName), startsPersonName(range) { return nil }
    return NameSpan(range, .organisation, rule: .wordForBody)
  }

  private func headOfBody(_ range: Range<Int>) -> Int? {
    for index in range {
      let isLast = index + 1 == range.upperBound || article.isOne(index + 1, of: [.bodyLink])
      if isLast, article.tokens[index].classes.contains(.organisationHead), article.tokens[index].shape != .lower {
        return index
      }
    }
    return nil
  }

  /// A name that ends in the word for a place (`Tarn River`), or starts with one (`Camp Vella`, `Gulf of Tarn`).
  func place(_ range: Range<Int>) -> NameSpan? {
    guard range.count > 1 else { return nil }
    let last = article.tokens[range.upperBound - 1].classes
    let opens = article.tokens[range.lowerBound].classes.contains(.placeOpener)
    let closes = last.contains(.placeHead)
    // `Ana Bridge` is a woman, `Ana Marsh Bridge` is not.
    let isNamedAfter = closes && range.count > 2 && !last.contains(.familyName)
    guard opens || closes, isNamedAfter || !startsPersonName(range, isStrict: true) else { return nil }
    return NameSpan(range, .place, rule: .wordForPlace)
  }

  /// An unknown name behind `the village of`, or before `district`.
  func namedAsPlace(_ range: Range<Int>) -> NameSpan? {
    let isBehind =
      article.isWord(range.lowerBound - 1, "of") && isSmallPlaceHead(range.lowerBound - 2)
      && range.lowerBound - 2 >= sentence.lowerBound
    let isBefore = range.upperBound < sentence.upperBound && isSmallPlaceHead(range.upperBound)
    // `Tel Qasr al-Tarn` has three words.
    guard isBehind || isBefore, range.count <= 4, range.allSatisfy({ isNothingElse($0, isSure: isBehind) }) else {
      return nil
    }
    return NameSpan(range, .place, rule: .namedAsPlace)
  }

  /// An unknown name behind `the news agency` or `the rebel group`.
  func namedAsBody(_ range: Range<Int>) -> NameSpan? {
    guard range.lowerBound > sentence.lowerBound, range.count <= 4, followsBodyNoun(range) || followsOffice(range),
      !startsPersonName(range), range.allSatisfy({ isNothingElse($0, isSure: true) })
    else { return nil }
    return NameSpan(range, .organisation, rule: .namedAsBody)
  }

  private func followsBodyNoun(_ range: Range<Int>) -> Bool {
    article.isOne(range.lowerBound - 1, of: [.bodyNoun]) && article.tokens[range.lowerBound - 1].shape == .lower
  }

  /// `the deputy head of Quorl Venning`; one word alone may be a place.
  private func followsOffice(_ range: Range<Int>) -> Bool {
    let office = range.lowerBound - 2
    return range.count > 1 && office >= sentence.lowerBound && article.isWord(office + 1, "of")
      && article.isOne(office, of: [.office]) && article.tokens[office].shape == .lower
  }

  private func isSmallPlaceHead(_ index: Int) -> Bool {
    article.isOne(index, of: [.placeHead]) && article.tokens[index].shape == .lower
  }

  private func isNothingElse(_ index: Int, isSure: Bool) -> Bool {
    let classes = article.tokens[index].classes
    let others: WordClasses = [
      .commonWord, .demonym, .titleModifier, .organisationHead, .organisationName, .newsAgency, .country, .rank,
      .office, .honorific, .thingHead,
    ]
    return classes.isDisjoint(with: others) && (isSure || classes.isDisjoint(with: [.givenName, .familyName]))
  }
}
