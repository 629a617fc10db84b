import Linguistics

/// What is put between a name and its verb: `Ana Marsh, a teacher here, said`, `a woman who had fled said`.
extension SourcePhrase {
  /// `Ana Marsh of the river guard` where it stands between two commas.
  func nameBetweenCommas(endingAt comma: Int) -> Range<Int>? {
    guard let start = (max(0, comma - 12)..<comma).last(where: clause.isComma) else { return nil }
    var item = start + 1
    while item < comma, !isPerson(item), !clause.classes(item).isDisjoint(with: Self.titles) { item += 1 }
    guard isPerson(item), let token = statement.token(item), let name = clause.entities.mention(at: token),
      clause.isOne(item + name.tokens.count, of: [.preposition])
    else { return nil }
    return (start + 1)..<(item + name.tokens.count)
  }

  /// `a woman who had fled the town` between a quotation and the verb behind it.
  func withRelativeClause(endingAt last: Int) -> Range<Int>? {
    // `“…,” a local man who was able to leave the town in the night recounted` has fourteen words.
    guard let stretch = (max(0, last - 16)..<max(0, last)).last(where: { statement.stretch($0) != nil }),
      (stretch + 1..<last).contains(where: { clause.word($0, "who") }),
      clause.isOne(stretch + 1, of: [.article, .someone, .numberWord, .pluralHuman]),
      (stretch + 1...last).allSatisfy({ statement.token($0).map { article.tokens[$0].kind == .word } == true })
    else { return nil }
    return (stretch + 1)..<(last + 1)
  }

  /// The name before `, a teacher here,` or `, who lives here,` that ends at a comma; or the name that
  /// stands between the commas itself (`the spokesman, Ana Marsh,`).
  func nameBeforeApposition(endingAt comma: Int) -> Range<Int>? {
    var item = comma - 1
    var isFirst = true
    // `Ana Marsh, who came to the town …, also said`: thirty words behind a name are not rare.
    while item > 0, comma - item < 40 {
      if statement.stretch(item) != nil { return nil }
      if clause.isComma(item) {
        if isFirst, let name = mention(endingAt: comma - 1), name.lowerBound > item,
          isTitle(item + 1..<name.lowerBound)
        {
          return name
        }
        isFirst = false
        if isPerson(item - 1) || clause.word(item + 1, "who", "whose") { return phrase(endingAt: item - 1) }
        if opensApposition(item + 1, before: comma), let name = opener(endingAt: item - 1) { return name }
      }
      item -= 1
    }
    return nil
  }

  /// `Dr.`, `Major General`, or nothing.
  private func isTitle(_ items: Range<Int>) -> Bool {
    items.allSatisfy { clause.isOne($0, of: [.honorific, .rank, .office, .titleModifier]) }
  }

  private func opensApposition(_ item: Int, before comma: Int) -> Bool {
    guard let token = statement.token(item) else { return false }
    if clause.isOne(item, of: [.relativePronoun, .article, .speakingParticiple, .someone]) || clause.word(item, "or") {
      return true
    }
    if let mention = clause.entities.mention(at: token) { return item + mention.tokens.count == comma }
    let tag = article.tags.speech[token]
    return article.tokens[token].shape == .lower && (tag == .presentParticiple || tag == .pastParticiple)
      || article.tokens[token].kind == .number && item + 1 == comma
  }

  /// The phrase that ends at an item, if its sentence or clause opens with it or it has a noun of those who speak.
  private func opener(endingAt last: Int) -> Range<Int>? {
    let end = clause.sign(last) == UInt8(ascii: ")") ? beforeBracket(last) : last
    guard let phrase = phrase(endingAt: end) else { return nil }
    return isNoun(end) || opensClause(phrase.lowerBound) ? phrase : nil
  }

  /// Whether a clause starts at an item: at the head of the statement, behind a quotation, a sign or `that`.
  func opensClause(_ item: Int) -> Bool {
    guard item > 0, let before = statement.token(item - 1) else { return true }
    return article.tokens[before].kind != .word || clause.isOne(item - 1, of: [.clauseJoiner, .timeConjunction])
      || clause.word(item - 1, "that", "as", "but")
  }

  private func mention(endingAt item: Int) -> Range<Int>? {
    guard let token = statement.token(item), let mention = clause.entities.mention(at: token),
      clause.entities.kind(of: mention) == .person, mention.tokens.upperBound == token + 1
    else { return nil }
    return (item - mention.tokens.count + 1)..<(item + 1)
  }

  /// `A member of the junta that seized power`, `a man whose house was hit` where the phrase proper was cut off by the verb
  /// of `that` or `whose`.
  func withThatClause(_ first: Int, _ last: Int) -> Range<Int>? {
    guard first > 2, let verb = statement.token(first - 1), isFinite(verb) else { return nil }
    // `whose elder sister had been`
    let that = (max(0, first - 6)..<(first - 1)).last { clause.word($0, "that", "which", "who", "whose") } ?? 0
    guard that > 0, clause.word(that, "whose") || that + 1 >= first - 2,
      let noun = phrase(endingAt: clause.isComma(that - 1) ? that - 2 : that - 1),
      opensClause(noun.lowerBound)
    else { return nil }
    return noun
  }
}
