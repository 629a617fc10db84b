import Linguistics

/// Finds names where every word has a capital, or none has: by what the running text named, by the lexicons, and
/// by titles and first names with what follows them.
struct CapitalsTagger {
  let article: AnnotatedArticle
  let known: TextNames
  let passage: Passage
  let vocabulary = Vocabulary.english
  private let isSmall: Bool

  init(_ article: AnnotatedArticle, _ known: TextNames, _ passage: Passage) {
    self.article = article
    self.known = known
    self.passage = passage
    isSmall = passage.lettering == .small
  }

  /// Whether a token is written as names are in this passage.
  private func isWritten(_ token: Token) -> Bool { token.kind == .word && (isSmall || token.shape != .lower) }

  func spans() -> [NameSpan] {
    var spans: [NameSpan] = []
    for sentence in article.annotated.sentences[passage.sentences] {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        if let span = name(at: index, sentence) {
          spans.append(span)
          index = span.tokens.upperBound
        } else {
          index += 1
        }
      }
    }
    return spans
  }

  private func name(at index: Int, _ sentence: Range<Int>) -> NameSpan? {
    let token = article.tokens[index]
    guard isWritten(token) else { return nil }
    if let match = known.match(index..<sentence.upperBound, in: article) {
      return NameSpan(index..<(index + match.count), match.kind, rule: .knownFromText)
    }
    if let span = lexiconName(index, sentence) { return span }
    if let length = bodyBeforeBracket(index, sentence) {
      return NameSpan(index..<(index + length), .organisation, rule: .longForm)
    }
    return person(index, sentence)
  }

  private func lexiconName(_ index: Int, _ sentence: Range<Int>) -> NameSpan? {
    let phrase = vocabulary.phrases.match(at: index, before: sentence.upperBound, in: article.annotated)
    if let phrase, let kind = kind(phrase.classes) {
      return NameSpan(index..<(index + phrase.count), kind, rule: kind == .place ? .knownPlace : .knownBody)
    }
    let classes = article.tokens[index].classes
    guard classes.isDisjoint(with: [.functionWord, .commonWord, .familyName]) || isAbbreviatedState(index),
      let kind = kind(classes), !beginsPerson(index, sentence)
    else { return nil }
    return NameSpan(index..<(index + 1), kind, rule: kind == .place ? .knownPlace : .knownBody)
  }

  /// `US` in a title, where other words have small letters.
  private func isAbbreviatedState(_ index: Int) -> Bool {
    // `US Strikes Bridge`; the `A` of `A Bridge Falls` is no state.
    passage.lettering == .title && article.tokens[index].shape == .upper && article.tokens[index].span.length > 1
  }

  private func kind(_ classes: WordClasses) -> Entity.Kind? {
    if !classes.isDisjoint(with: [.country, .placeName]) { return .place }
    return classes.isDisjoint(with: [.organisationName, .newsAgency]) ? nil : .organisation
  }

  private func beginsPerson(_ index: Int, _ sentence: Range<Int>) -> Bool {
    article.tokens[index].classes.contains(.givenName) && isNamePart(index + 1, sentence)
  }

  private func person(_ index: Int, _ sentence: Range<Int>) -> NameSpan? {
    let follows = index > sentence.lowerBound ? article.tokens[index - 1].classes : []
    let isTitled = !follows.isDisjoint(with: [.rank, .office, .honorific]) && follows.isDisjoint(with: [.functionWord])
    let starts = article.tokens[index].classes.contains(.givenName) && !(isSmall && isCommon(index))
    guard isTitled || starts && isNamePart(index + 1, sentence), isNamePart(index, sentence) else { return nil }
    var end = index + 1
    // `MARIA DEL CARMEN SALCEDO VARGAS` is the longest; text in capitals has no small word to end a name.
    while end - index < 5, isNamePart(end, sentence) || isParticle(end, sentence) || isPlace(end, sentence) { end += 1 }
    while end > index + 1, !isNamePart(end - 1, sentence), !isPlace(end - 1, sentence) { end -= 1 }
    return NameSpan(index..<end, .person, rule: isTitled ? .afterTitle : .givenName)
  }

  /// `faith`, `will`: in small letters no name begins with one.
  private func isCommon(_ index: Int) -> Bool { article.isOne(index, of: [.commonWord, .functionWord]) }

  /// Many family names are names of places too.
  private func isPlace(_ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && isWritten(article.tokens[index])
      && !article.tokens[index].classes.isDisjoint(with: [.country, .placeName])
      && article.tokens[index].classes.isDisjoint(with: [.functionWord, .commonWord])
  }

  private func isParticle(_ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && article.tokens[index].classes.contains(.nameParticle) && isNamePart(index + 1, sentence)
  }

  /// Whether a word could be part of a person's name: known as one, or known as nothing at all.
  private func isNamePart(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index) else { return false }
    let token = article.tokens[index]
    guard isWritten(token) else { return false }
    let isName = !token.classes.isDisjoint(with: [.givenName, .familyName])
    if isName { return token.classes.isDisjoint(with: [.functionWord, .reportingVerb, .month]) }
    let known = WordClasses([
      .functionWord, .commonWord, .reportingVerb, .month, .weekday, .demonym, .placeHead, .organisationHead,
      .personNoun, .speakerNoun, .rank, .office, .honorific, .country, .placeName, .organisationName, .numberWord,
      .titleModifier,
    ])
    return token.classes.isDisjoint(with: known) && !looksLikeVerb(token)
  }

  /// `CONDEMNED`, `FIGHTING`: no lexicon holds all verbs.
  private func looksLikeVerb(_ token: Token) -> Bool {
    let word = article.bytes[token.span.range].map { $0 | 0x20 }
    // A stem of three letters: `HELPED`, but not the family name `REED`.
    return Affix.ofVerb.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
  }

  /// Number of words of a long form whose initials stand in brackets behind it: `NATIONAL RELIEF FRONT [NRF]`.
  private func bodyBeforeBracket(_ index: Int, _ sentence: Range<Int>) -> Int? {
    // From `VELLA FRONT [VF]` to `FARABA LIBERATION FRONT OF THE PEOPLE OF KARSAL [FLFPK]`.
    for bracket in (index + 2)..<max(index + 3, min(index + 10, sentence.upperBound)) {
      guard article.isOpeningBracket(bracket) else { continue }
      return Abbreviation.matches(longForm: index..<bracket, short: bracket + 1, in: article) ? bracket - index : nil
    }
    return nil
  }
}
