import Linguistics

/// Phrases of several who speak together, and those that open a statement.
extension SourcePhrase {
  /// The start of `The army and ` before `the police`, where the clause opens with it.
  func withPartner(_ start: Int) -> Int? {
    guard clause.word(start - 1, "and"), start >= 2 else { return nil }
    var first = start - 1
    // `Rights groups, rebels and village elders` has two partners.
    while first > 0, start - first < 12, extends(first - 1) || isEnumeration(first - 1) { first -= 1 }
    guard first < start - 1, opensClause(first), let token = statement.token(first),
      clause.classes(first).isDisjoint(with: [.preposition, .timeConjunction, .personPronoun]),
      clause.entities.mention(at: token) != nil || article.tags.speech[token].canOpenNounPhrase
    else { return nil }
    return first
  }

  /// A comma between nouns: `groups, rebels`.
  private func isEnumeration(_ item: Int) -> Bool {
    guard clause.isComma(item), let before = statement.token(item - 1), let after = statement.token(item + 1) else {
      return false
    }
    return article.tags.speech[before].isNoun && article.tags.speech[after].isNoun
  }

  /// The name, pronoun or noun phrase that opens the statement.
  func opener() -> Range<Int>? { namedOpener() ?? describedOpener() }

  /// `A faction of the army` before the first verb.
  private func describedOpener() -> Range<Int>? {
    var start =
      statement.items.indices.first { statement.token($0).map { article.tokens[$0].kind == .word } == true } ?? 0
    // `Friday, 11:25 p.m.: A faction …`
    if let colon = (0..<min(9, statement.items.count)).last(where: { clause.sign($0) == UInt8(ascii: ":") }) {
      start = colon + 1
    }
    guard clause.isOne(start, of: [.article, .pluralHuman, .quantifier]),
      let verb = (start..<min(start + 10, statement.items.count)).first(where: {
        statement.token($0).map { article.tags.speech[$0].isFinite } == true
      }), verb > start + 1, let items = phrase(endingAt: verb - 1), items.lowerBound == start
    else { return nil }
    return clause.tokens(items.lowerBound, items.upperBound - 1)
  }

  private func namedOpener() -> Range<Int>? {
    // `The rebel coalition known as the Tarn Committee met and …`: its name begins with the seventh word.
    for item in 0..<min(8, statement.items.count) {
      guard let token = statement.token(item) else { return nil }
      if clause.isOne(item, of: [.singularPronoun]) { return token..<(token + 1) }
      if let mention = clause.entities.mention(at: token), clause.entities.kind(of: mention) != .place {
        return mention.tokens
      }
      if article.tokens[token].classes.contains(.preposition) { return nil }
    }
    return nil
  }
}
