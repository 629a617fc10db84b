import Linguistics

/// Reads whom a source names: `General Ana Marsh`, `Ana Marsh and Boro Venn`, but not `Marsh’s aide`.
struct NamedSources {
  let article: AnnotatedArticle
  let entities: ArticleEntities

  /// The people or the body at the head of the phrase, or the place that is all of it; nil for none.
  func speakers(of source: Range<Int>) -> [EntityID]? {
    if let beside = apposition(of: source) { return [beside] }
    let core = core(of: source)
    let people = people(in: core)
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

  /// The body with a name whose last word is a noun, the one named last before a place: `the ministry`.
  func body(headed head: Int, before token: Int) -> EntityID? {
    let word = article.hash(head)
    return entities.mentions.last { mention in
      mention.tokens.upperBound <= token && mention.tokens.count > 1 && entities.kind(of: mention) == .organisation
        && mention.tokens.contains { article.hash($0) == word }
    }?.entity
  }

  /// Up to the first preposition or sign that is no part of a name.
  private func core(of source: Range<Int>) -> Range<Int> {
    let end = source.dropFirst().first { token in
      entities.mention(at: token) == nil
        && (article.tokens[token].kind == .punctuation || article.isOne(token, of: [.preposition]))
    }
    return source.lowerBound..<(end ?? source.upperBound)
  }

  private func people(in tokens: Range<Int>) -> [EntityMention] {
    var mentions: [EntityMention] = []
    for token in tokens {
      guard let mention = entities.mention(at: token), mentions.last != mention, entities.kind(of: mention) == .person
      else { continue }
      mentions.append(mention)
    }
    return mentions
  }

  /// Whether a name ends the core of a phrase: what stands before it is his title or whose he is.
  private func isNamedBy(_ mention: EntityMention, _ core: Range<Int>) -> Bool {
    mention.tokens.upperBound == core.upperBound && !article.isOne(core.lowerBound, of: [.preposition])
  }

  /// One person, or all of `Ana Marsh and Boro Venn`.
  private func together(_ people: [EntityMention], _ last: EntityMention, _ source: Range<Int>) -> [EntityID] {
    let others = people.dropLast().filter { article.isWord($0.tokens.upperBound, "and") && $0.entity != last.entity }
    if !others.isEmpty { return others.map(\.entity) + [last.entity] }
    guard let partner = partner(before: source.lowerBound), partner != last.entity else { return [last.entity] }
    return [partner, last.entity]
  }

  /// The person who opens the sentence and stands with `and` before a source.
  private func partner(before start: Int) -> EntityID? {
    guard start >= 2, article.isWord(start - 1, "and"), let mention = entities.mention(at: start - 2),
      entities.kind(of: mention) == .person, mention.tokens.upperBound == start - 1
    else { return nil }
    let sentence = article.annotated.sentences[article.sentence(of: start)]
    let before = sentence.lowerBound..<max(sentence.lowerBound, mention.tokens.lowerBound)
    let isTitle = before.allSatisfy {
      article.isOne($0, of: [.article, .rank, .office, .honorific, .titleModifier, .personNoun, .demonym])
    }
    return isTitle ? mention.entity : nil
  }

  /// `Odell’s lawyer, Ana Marsh`: the name behind a noun for a person and a comma.
  private func apposition(of source: Range<Int>) -> EntityID? {
    let comma = source.upperBound
    guard article.isComma(comma), let mention = entities.mention(at: comma + 1),
      entities.kind(of: mention) == .person, mention.tokens.lowerBound == comma + 1,
      article.isOne(comma - 1, of: [.office, .personNoun, .humanNoun, .rank]),
      entities.mention(at: comma - 1) == nil,
      !article.isOne(mention.tokens.upperBound, of: [.possessiveEnding, .reportingVerb, .auxiliary])
    else { return nil }
    return mention.entity
  }

  private func isWhole(_ mention: EntityMention, _ source: Range<Int>) -> Bool {
    source.allSatisfy { mention.tokens.contains($0) || article.isOne($0, of: [.article]) }
  }

  private func isHead(_ mention: EntityMention, _ source: Range<Int>) -> Bool {
    let before = source.lowerBound..<max(source.lowerBound, mention.tokens.lowerBound)
    if before.contains(where: { article.tokens[$0].classes.contains(.preposition) || isPossessive($0) }) {
      return false
    }
    return !source.contains(mention.tokens.upperBound) || !isPossessive(mention.tokens.upperBound)
  }

  private func isPossessive(_ token: Int) -> Bool { article.isOne(token, of: [.possessiveEnding]) }
}
