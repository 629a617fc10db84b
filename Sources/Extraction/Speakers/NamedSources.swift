import Linguistics

/// Reads whom a source names: `General Ana Marsh`, `Ana Marsh and Boro Venn`, but not `Marsh’s aide`.
struct NamedSources {
  let article: AnnotatedArticle
  let entities: ArticleEntities

  /// The people or the body at the head of the phrase, or the place that is all of it; nil for none.
  func speakers(of source: Range<Int>) -> [EntityID]? {
    if let beside = apposition(of: source) { return [beside] }
    if let titled = titled(source) { return [titled] }
    let core = core(of: source)
    let people = entities.people(in: core)
    if let last = people.last, !isPossessive(last.tokens.upperBound), isNamedBy(last, core) {
      return together(people, last, source)
    }
    if let first = people.first, isHead(first, source) {
      return people.allSatisfy { $0.entity == first.entity } ? [first.entity] : nil
    }
    guard let mention = entities.mention(at: core.upperBound - 1), mention.tokens.upperBound <= source.upperBound else {
      return nil
    }
    switch entities.kind(of: mention) {
    case .organisation: return isHead(mention, source) ? [mention.entity] : nil
    case .place: return isWhole(mention, source) ? [mention.entity] : nil
    case .person, .described: return nil
    }
  }

  /// All of `Ana Marsh and the Vella Front`, where each has a name; nil for any other phrase.
  func partners(in source: Range<Int>) -> [EntityID]? {
    let core = core(of: source)
    guard let and = core.first(where: { article.isWord($0, "and") && entities.mention(at: $0) == nil }),
      and > core.lowerBound, and + 1 < core.upperBound,
      let first = speakers(of: core.lowerBound..<and), let second = speakers(of: (and + 1)..<source.upperBound)
    else { return nil }
    return first == second ? first : first + second
  }

  /// The person whom a phrase between commas describes: `Ana Marsh, a teacher who …`.
  func described(by source: Range<Int>) -> EntityID? {
    guard article.isOne(source.lowerBound, of: [.article, .office, .rank, .personNoun, .humanNoun]) else {
      return nil
    }
    let comma = source.lowerBound - 1
    guard article.isComma(comma), let mention = entities.mention(at: comma - 1),
      mention.tokens.upperBound == comma, entities.kind(of: mention) != .place,
      article.isComma(source.upperBound) || !endsAdverbial(mention)
    else { return nil }
    return mention.entity
  }

  /// `In a statement by Marsh, the envoy said`: the comma ends what sets the scene.
  private func endsAdverbial(_ mention: EntityMention) -> Bool {
    let sentence = article.annotated.sentences[article.sentence(of: mention.tokens.lowerBound)]
    return article.isOne(sentence.lowerBound, of: [.preposition])
  }

  /// Whether a description has a name that tells one person from another, as `the Vella senator` does and
  /// `the Vellan diplomat` does not.
  func tellsWho(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      article.tokens[$0].kind == .word && article.tokens[$0].shape != .lower
        && (!article.isOne($0, of: [.demonym, .country]) || article.isOne($0, of: [.personNoun]))
    }
  }

  /// The words for whose document it is: `the Vella Front’s report`, `data from the army`; nil if they are not there.
  func owner(of source: Range<Int>, head: Int) -> Range<Int>? {
    if article.isOne(head + 1, of: [.preposition]), head + 2 < source.upperBound {
      return article.isWord(head + 1, "from", "of", "by") ? (head + 2)..<source.upperBound : nil
    }
    guard let owner = (source.lowerBound..<head).last(where: { entities.mention(at: $0) != nil }),
      // A name that takes the head in owns nothing: `the Vella Report`.
      let mention = entities.mention(at: owner), entities.kind(of: mention) != .place,
      mention.tokens.upperBound <= head
    else { return nil }
    return source.lowerBound..<mention.tokens.upperBound
  }

  /// The body that has the words of a noun phrase in its name, the one named last before it: `the ministry`, `the health
  /// ministry`; only likely if another has them too. Its people and capitals may be told anew: `the Vellan ministry`.
  func body(of phrase: Range<Int>) -> ResolvedSpeaker? {
    let words = phrase.filter { $0 == phrase.upperBound - 1 || article.tokens[$0].shape == .lower }.map(article.hash)
    let bodies = entities.mentions(before: phrase.lowerBound).filter { mention in
      mention.tokens.count > 1 && entities.kind(of: mention) == .organisation
        && words.allSatisfy { word in mention.tokens.contains { article.hash($0) == word } }
    }
    guard let last = bodies.first?.entity else { return nil }
    return ResolvedSpeaker(last, bodies.allSatisfy { $0.entity == last } ? .sure : .likely)
  }

  /// The body named last in the two sentences before the one that a token belongs to, or in its own before it.
  func bodyNamedLast(before token: Int) -> EntityID? {
    let start = article.annotated.sentences[max(0, article.sentence(of: token) - 2)].lowerBound
    return entities.mentions(before: token).first {
      $0.tokens.lowerBound >= start && entities.kind(of: $0) == .organisation
    }?.entity
  }

  /// Up to the first preposition or sign that is no part of a name.
  private func core(of source: Range<Int>) -> Range<Int> {
    let end = source.dropFirst().first { token in
      entities.mention(at: token) == nil && !isBracket(token)
        && (article.tokens[token].kind == .punctuation || article.isOne(token, of: [.preposition]))
    }
    let core = source.lowerBound..<(end ?? source.upperBound)
    return core.count > 3 && isBracket(core.upperBound - 1) ? core.dropLast(3) : core
  }

  /// Either bracket of `(VFC)`.
  private func isBracket(_ token: Int) -> Bool {
    let inside = article.isOpeningBracket(token) ? token + 1 : token - 1
    return article.isOpeningBracket(inside - 1) && article.sign(inside + 1) == UInt8(ascii: ")")
      && article.tokens[inside].shape == .upper
  }

  /// `Secretary of State Ana Marsh`: a title with `of`, all in capitals, that the name stands right behind.
  private func titled(_ source: Range<Int>) -> EntityID? {
    guard let mention = entities.mention(at: source.upperBound - 1), entities.kind(of: mention) == .person,
      mention.tokens.upperBound == source.upperBound, mention.tokens.lowerBound > source.lowerBound
    else { return nil }
    let before = source.lowerBound..<mention.tokens.lowerBound
    let isTitle = before.allSatisfy {
      article.tokens[$0].shape != .lower || article.isOne($0, of: [.preposition, .article, .clauseJoiner])
    }
    return isTitle && article.tokens[before.upperBound - 1].shape != .lower
      && before.contains { article.isOne($0, of: [.office, .rank]) } ? mention.entity : nil
  }

  /// Whether a name ends the core of a phrase: what stands before it is his title or whose he is.
  private func isNamedBy(_ mention: EntityMention, _ core: Range<Int>) -> Bool {
    mention.tokens.upperBound == core.upperBound && !article.isOne(core.lowerBound, of: [.preposition])
  }

  /// One person, or all of `Ana Marsh and Boro Venn`.
  private func together(_ people: [EntityMention], _ last: EntityMention, _ source: Range<Int>) -> [EntityID] {
    let others = people.dropLast().filter { article.isWord($0.tokens.upperBound, "and") && $0.entity != last.entity }
    return others.map(\.entity) + [last.entity]
  }

  /// `Odell’s lawyer, Ana Marsh`, `the rebel group, Vella Front`: the name behind such a noun and a comma.
  private func apposition(of source: Range<Int>) -> EntityID? {
    let comma = source.upperBound
    guard article.isComma(comma), entities.people(in: source).allSatisfy({ isPossessive($0.tokens.upperBound) }),
      let mention = entities.mention(at: behindTitles(comma + 1)), entities.mention(at: comma - 1) == nil,
      isNamed(comma - 1, entities.kind(of: mention)),
      !article.isOne(mention.tokens.upperBound, of: [.possessiveEnding, .reportingVerb, .auxiliary])
    else { return nil }
    return mention.entity
  }

  private func behindTitles(_ start: Int) -> Int {
    var token = start
    // `Major General`, `the Very Reverend Father`
    while token < start + 4, entities.mention(at: token) == nil,
      article.isOne(token, of: [.rank, .honorific, .office, .titleModifier, .article])
    {
      token += 1
    }
    return token
  }

  /// Whether a noun is what a name of such a kind explains.
  private func isNamed(_ noun: Int, _ kind: Entity.Kind) -> Bool {
    switch kind {
    case .person: article.isOne(noun, of: [.office, .personNoun, .humanNoun, .rank])
    case .organisation: article.isOne(noun, of: [.groupNoun])
    case .place, .described: false
    }
  }

  private func isWhole(_ mention: EntityMention, _ source: Range<Int>) -> Bool {
    source.allSatisfy { mention.tokens.contains($0) || article.isOne($0, of: [.article]) }
  }

  private func isHead(_ mention: EntityMention, _ source: Range<Int>) -> Bool {
    let before = source.lowerBound..<max(source.lowerBound, mention.tokens.lowerBound)
    if before.contains(where: { article.tokens[$0].classes.contains(.preposition) || isPossessive($0) }) {
      return false
    }
    let next = mention.tokens.upperBound
    // `Vella officials` are not Vella.
    return !source.contains(next)
      || !isPossessive(next) && !article.isOne(next, of: [.pluralHuman, .speakerNoun, .documentNoun])
  }

  private func isPossessive(_ token: Int) -> Bool { article.isOne(token, of: [.possessiveEnding]) }
}
