import Linguistics

extension RunReader {
  /// Number of tokens of the titles that a range starts with; nil if it starts with none.
  func titleLength(_ range: Range<Int>) -> Int? {
    var end = range.lowerBound
    var hasTitle = false
    while end < range.upperBound {
      if let phrase = vocabulary.phrases.match(at: end, before: range.upperBound, in: article.annotated),
        !phrase.classes.isDisjoint(with: [.rank, .office, .honorific])
      {
        end += phrase.count
        hasTitle = true
        continue
      }
      let classes = article.tokens[end].classes
      let isTitle = !classes.isDisjoint(with: [.rank, .office, .honorific])
      let isModifier = classes.contains(.titleModifier) || classes.contains(.demonym)
      guard isTitle || isModifier && end + 1 < range.upperBound,
        !startsPersonName(end..<range.upperBound, isStrict: true)
      else { break }
      hasTitle = hasTitle || isTitle
      end += 1
    }
    return hasTitle ? end - range.lowerBound : nil
  }

  func person(afterTitle range: Range<Int>) -> (NameSpan?, Int) {
    let end = personEnd(range)
    guard end > range.lowerBound, !isOnlyKnownElse(range.lowerBound..<end) else { return (nil, range.lowerBound) }
    return (NameSpan(range.lowerBound..<end, .person, rule: .afterTitle), end)
  }

  private func isOnlyKnownElse(_ range: Range<Int>) -> Bool {
    let classes = article.tokens[range.lowerBound].classes
    return range.count == 1 && classes.isDisjoint(with: [.familyName, .givenName])
      && !classes.isDisjoint(with: [.country, .demonym, .organisationHead, .placeName, .commonWord, .organisationName])
  }

  /// Whether a range starts with a first name and goes on as a name; strictly, with a first name that
  /// is no title and no common word.
  func startsPersonName(_ range: Range<Int>, isStrict: Bool = false) -> Bool {
    let first = article.tokens[range.lowerBound]
    let next = range.lowerBound + 1
    let isInitials =
      // `J.`, `J.R.`, `J.-P.`; what is longer is an acronym with full stops: `U.S.S.R.`.
      first.span.length <= 5 && article.bytes[first.span.end - 1] == UInt8(ascii: ".")
      && first.shape == .upper && first.classes.isUnknown
    guard first.classes.contains(.givenName) || isInitials, next < range.upperBound else { return false }
    if isStrict, !first.classes.isDisjoint(with: [.commonWord, .titleModifier, .office, .rank]) { return false }
    let following = article.tokens[next]
    // `J. Marsh` and `J. van Tarn`: what is not capitalised must be short.
    if isInitials { return following.shape == .capitalised || following.span.length <= 3 }
    if !following.classes.isDisjoint(with: [.organisationHead, .placeHead]), next + 1 == range.upperBound {
      return following.classes.contains(.familyName)
    }
    return following.classes.isDisjoint(with: [.demonym, .country, .office])
      || following.classes.contains(.familyName)
  }

  /// Where a person's name that starts a range ends: before a title, a people or a second place.
  func personEnd(_ range: Range<Int>) -> Int {
    var end = range.lowerBound
    // `Ana Maria van der Loon Salcedo` has six words.
    while end < range.upperBound, end - range.lowerBound < 6 {
      let classes = article.tokens[end].classes
      if end > range.lowerBound, !classes.isDisjoint(with: [.rank, .office, .newsAgency]),
        classes.isDisjoint(with: [.familyName, .givenName])
      {
        break
      }
      if article.isOne(end, of: [.bodyLink, .definite]) { break }
      end += 1
    }
    while end > range.lowerBound, article.tokens[end - 1].shape == .lower { end -= 1 }
    return end
  }

  func personSpan(_ range: Range<Int>, rule: NameRule) -> NameSpan {
    NameSpan(range.lowerBound..<max(personEnd(range), range.lowerBound + 1), .person, rule: rule)
  }

  /// One capitalised word that no list of places or bodies has.
  func single(_ index: Int) -> NameSpan? {
    let token = article.tokens[index]
    if isAcronym(token) { return NameSpan(index..<(index + 1), .organisation, isWeak: true, rule: .acronym) }
    guard
      token.classes.isDisjoint(with: [.commonWord, .demonym, .organisationHead, .placeHead, .personNoun])
        || token.classes.contains(.familyName),
      token.classes.isDisjoint(with: [.rank, .office, .honorific, .month, .weekday])
    else { return nil }
    if follows(locative: index) { return singlePlace(index) }
    let next = index + 1 < sentence.upperBound ? article.tokens[index + 1].classes : []
    let speaks = next.contains(.reportingVerb) && !next.contains(.weakReportingVerb)
    let isName = !token.classes.isDisjoint(with: [.familyName])
    return NameSpan(
      index..<(index + 1), .person, isWeak: !(speaks || isName), rule: speaks ? .whoSpeaks : .alone)
  }

  private func singlePlace(_ index: Int) -> NameSpan {
    let word = article.bytes[article.tokens[index].span.range]
    let isCity = KnownCities.embedded.place(named: word) != nil
    let isPerson = !article.tokens[index].classes.isDisjoint(with: [.familyName, .givenName])
    let isIn = article.isOne(index - 1, of: [.placePreposition])
    let isPlace = isCity || isIn && !isPerson
    return NameSpan(
      index..<(index + 1), isPlace ? .place : .person, isWeak: true, rule: isCity ? .city : .afterPreposition
    )
  }

  private func isAcronym(_ token: Token) -> Bool {
    // From `VF` to `UNICEF`; `I` is none, and more letters are a word in capitals.
    token.shape == .upper && (2...6).contains(token.span.length)
      && article.bytes[token.span.start + 1] != UInt8(ascii: ".")
      && token.classes.isDisjoint(with: [.demonym, .nameSuffix, .commonWord])
      // `ALL of them`: a word in capitals for stress stands in small letters elsewhere.
      && (token.classes.contains(.organisationName) || !evidence.isSmall(token.wordHash))
  }

  /// Several capitalised words of which none is known to begin a name.
  func unknownRun(_ range: Range<Int>) -> (NameSpan?, Int) {
    let tokens = article.tokens[range]
    let first = range.lowerBound
    let endsKnown =
      article.tokens[range.upperBound - 1].classes.contains(.familyName)
      && !article.tokens[first].classes.contains(.commonWord)
    let doubtful = tokens.contains { token in
      // Initials such as `J.` are no doubt, a whole word in capitals is: `Ana TARN`.
      token.shape == .upper && token.span.length > 2
        || !token.classes.isDisjoint(with: [.commonWord, .demonym, .month])
    }
    let afterArticle = first > sentence.lowerBound && !article.tokens[first - 1].classes.isDisjoint(with: [.article])
    let afterName =
      first > sentence.lowerBound
      && (article.isNameLike(first - 1) || article.tokens[first - 1].kind == .number
        || !article.tokens[first - 1].classes.isDisjoint(with: [.numberWord, .demonym]))
    if let city = city(range) { return (city, range.upperBound) }
    if let place = unknownPlace(range) { return (place, range.upperBound) }
    // `Orlo Quenn al-Bastan al-Tarn` has four; a longer run is a title or a list.
    if range.count <= 4, endsKnown || !doubtful && !afterArticle && !afterName, !(doubtful && afterArticle) {
      return (personSpan(range, rule: .capitalisedWords), personEnd(range))
    }
    return (nil, range.upperBound)
  }

  /// `in Canal Quor`: words that nobody is called by, behind `in` or `near`.
  private func unknownPlace(_ range: Range<Int>) -> NameSpan? {
    guard range.lowerBound > sentence.lowerBound, article.isOne(range.lowerBound - 1, of: [.placePreposition]),
      range.count <= 3, range.allSatisfy({ article.tokens[$0].classes.isSubset(of: [.nameParticle, .abbreviation]) })
    else { return nil }
    return NameSpan(range, .place, rule: .afterPreposition)
  }

  /// A city of more than one word after a preposition or before a country.
  private func city(_ range: Range<Int>) -> NameSpan? {
    guard follows(locative: range.lowerBound) || article.isComma(range.upperBound) else { return nil }
    let span = article.annotated.span(of: range)
    guard KnownCities.embedded.place(named: article.bytes[span.range]) != nil else { return nil }
    return NameSpan(range, .place, rule: .city)
  }
}
