import Linguistics

/// Resolves sources to entities, following who speaks from paragraph to paragraph.
///
/// Unsure means nobody: words in the wrong mouth are worse than words without one.
struct SpeakerResolver {
  private let article: AnnotatedArticle
  private let entities: EntityTable
  /// The person who spoke last, and the passage it was in.
  private var last: (speaker: EntityID, passage: Int)?
  /// The speaker of the last quote of the passage before, where that passage ends in a quote.
  private var previous: Attribution?
  private var passage = 0
  /// Tokens of the passage.
  private var range = 0..<0

  init(_ article: AnnotatedArticle, _ entities: EntityTable) {
    self.article = article
    self.entities = entities
  }

  mutating func startPassage(_ passage: Passage) {
    self.passage += 1
    range = passage.tokens
  }

  /// The entity that a source names or stands for; nil where that is unsure.
  mutating func speaker(of clause: ReportingClause) -> EntityID? {
    let speaker = resolve(clause.source)
    if let speaker, entities.list[speaker.index].kind == .person { last = (speaker, passage) }
    return speaker
  }

  private func resolve(_ source: Range<Int>) -> EntityID? {
    if source.count == 1, article.isWord(source.lowerBound, "he", "she") { return pronoun(source.lowerBound) }
    return named(source) ?? described(source)
  }

  /// The person or body that is the head of the phrase: `General Ana Marsh`, but not `Marsh’s aide`.
  private func named(_ source: Range<Int>) -> EntityID? {
    let mentions = people(in: source)
    let isSeveral = Set(mentions.map(\.entity)).count > 1
    for mention in mentions where !isSeveral && isHead(mention, source) { return mention.entity }
    guard let mention = entities.mention(at: source.upperBound - 1), entities.kind(of: mention) == .organisation,
      isHead(mention, source)
    else { return nil }
    return mention.entity
  }

  private func people(in source: Range<Int>) -> [EntityMention] {
    var mentions: [EntityMention] = []
    for token in source {
      guard let mention = entities.mention(at: token), mentions.last != mention, entities.kind(of: mention) == .person
      else { continue }
      mentions.append(mention)
    }
    return mentions
  }

  private func isHead(_ mention: EntityMention, _ source: Range<Int>) -> Bool {
    let before = source.lowerBound..<max(source.lowerBound, mention.tokens.lowerBound)
    if before.contains(where: { article.tokens[$0].classes.contains(.preposition) || isPossessive($0) }) {
      return false
    }
    return !isPossessive(mention.tokens.upperBound)
  }

  private func isPossessive(_ token: Int) -> Bool { article.isWord(token, "'s", "’s") }

  /// `the general` where one person of the article is a general.
  private func described(_ source: Range<Int>) -> EntityID? {
    guard article.isWord(source.lowerBound, "the"), source.count <= 4,
      !article.tokens[source.upperBound - 1].classes.isDisjoint(with: [.rank, .office, .personNoun])
    else { return nil }
    let noun = article.words((source.upperBound - 1)..<source.upperBound).lowercased()
    let people = entities.list.indices.filter { index in
      entities.list[index].kind == .person
        && entities.list[index].role?.lowercased().split(separator: " ").contains(Substring(noun)) == true
    }
    return people.count == 1 ? EntityID(people[0]) : nil
  }

  /// He or she: the last to speak, unless somebody else has become the subject since.
  private func pronoun(_ token: Int) -> EntityID? {
    let isFeminine = article.tokens[token].classes.contains(.feminine)
    let subject = lastSubject(before: token, isFeminine)
    guard let last, passage - last.passage <= 2, agrees(last.speaker, isFeminine) else { return subject?.entity }
    guard let subject, subject.entity != last.speaker else { return last.speaker }
    return subject.isNear ? nil : last.speaker
  }

  /// The person who opens the sentence before, or an earlier one of this passage.
  private func lastSubject(before token: Int, _ isFeminine: Bool) -> (entity: EntityID, isNear: Bool)? {
    let sentences = article.annotated.sentences
    guard let current = sentences.lastIndex(where: { $0.lowerBound <= token }) else { return nil }
    for index in stride(from: current, through: max(0, current - 2), by: -1) {
      let sentence = sentences[index].lowerBound..<min(sentences[index].upperBound, token)
      guard let mention = people(in: sentence).first, isHead(mention, sentence), agrees(mention.entity, isFeminine)
      else { continue }
      return (mention.entity, sentence.lowerBound >= range.lowerBound)
    }
    return nil
  }

  /// Whether a pronoun's gender does not contradict the person's first name.
  private func agrees(_ person: EntityID, _ isFeminine: Bool) -> Bool {
    guard let mention = entities.mentions.first(where: { $0.entity == person && $0.tokens.count > 1 }) else {
      return true
    }
    let first = article.tokens[mention.tokens.lowerBound].classes
    guard first.contains(.givenName) else { return true }
    return first.contains(.feminine) == isFeminine || first.contains(.feminine) && first.contains(.masculine)
  }

  /// Gives quotes without a clause the speaker that the paragraph, or the one before, makes plain.
  mutating func endPassage(_ found: inout [Attribution]) {
    let marked = found.indices.filter { found[$0].kind != .indirect }
    for index in marked where found[index].source == nil {
      if let neighbour = neighbour(of: index, in: found, marked) {
        found[index].take(neighbour, rule: "same paragraph")
      } else if let previous, found[index].isContinuation || isWholePassage(found[index]) {
        found[index].take(previous, rule: "goes on from the paragraph before")
      }
    }
    previous = found.max { $0.tokens.upperBound < $1.tokens.upperBound }.flatMap { $0.source == nil ? nil : $0 }
  }

  /// The nearest attributed quote of the passage before a quote, else the first behind it, where nobody
  /// else is named in between.
  private func neighbour(of index: Int, in found: [Attribution], _ marked: [Int]) -> Attribution? {
    let quote = found[index].tokens
    let before = found.filter { $0.source != nil && $0.tokens.upperBound <= quote.lowerBound }
    if let last = before.max(by: { $0.tokens.upperBound < $1.tokens.upperBound }) {
      return namesNobodyElse(between(last, found[index]), than: last) ? last : nil
    }
    let behind = found.first { $0.source != nil && $0.kind == .direct && $0.tokens.lowerBound > quote.lowerBound }
    guard let behind, namesNobodyElse(quote.upperBound..<max(quote.upperBound, behind.tokens.lowerBound), than: behind)
    else { return nil }
    return behind
  }

  /// What lies behind an earlier quote and outside its statement, up to a quote.
  private func between(_ earlier: Attribution, _ quote: Attribution) -> Range<Int> {
    let start = earlier.statement == quote.statement ? earlier.tokens.upperBound : earlier.statement.upperBound
    return start..<max(start, quote.tokens.lowerBound)
  }

  private func namesNobodyElse(_ tokens: Range<Int>, than quote: Attribution) -> Bool {
    tokens.allSatisfy { token in
      guard let mention = entities.mention(at: token), entities.kind(of: mention) != .place else { return true }
      return mention.entity == quote.speaker || quote.source?.contains(token) == true
    }
  }

  /// Whether nothing but the quote stands in its passage.
  private func isWholePassage(_ quote: Attribution) -> Bool {
    quote.kind == .direct && quote.tokens.lowerBound <= range.lowerBound + 1
      && quote.tokens.upperBound >= range.upperBound - 1
  }
}

extension Attribution {
  /// Takes clause and speaker from another quote.
  mutating func take(_ other: Attribution, rule: RuleName) {
    cue = other.cue
    source = other.source
    speaker = other.speaker
    self.rule = rule
  }
}
