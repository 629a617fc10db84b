import Linguistics

/// Reads whom `he` or `she` stands for: the last to speak, unless somebody else has become the subject since.
struct PronounReader {
  private let article: AnnotatedArticle
  private let entities: ArticleEntities
  /// People for whom a pronoun has stood: whether it was a woman's.
  private var isWoman: [EntityID: Bool] = [:]
  /// The first token of the passage.
  var start = 0

  init(_ article: AnnotatedArticle, _ entities: ArticleEntities) {
    self.article = article
    self.entities = entities
  }

  /// The speaker whom a pronoun of one person stands for; nil if that is unsure.
  mutating func speaker(at token: Int, _ chain: SpeakerChain, passage: Int) -> ResolvedSpeaker? {
    let isFeminine = article.tokens[token].classes.contains(.feminine)
    guard let found = person(token, isFeminine, chain.person, passage) else { return nil }
    isWoman[found.speakers[0]] = isFeminine
    return found
  }

  private func person(
    _ token: Int, _ isFeminine: Bool, _ last: (speaker: EntityID, passage: Int, token: Int)?, _ passage: Int
  ) -> ResolvedSpeaker? {
    let subject = lastSubject(before: token, isFeminine)
    if isStranger(before: token, last?.token) { return nil }
    let own = subject.map { ResolvedSpeaker($0, .likely) }
    // One paragraph may stand between who spoke and `he said`; after two he may be anybody.
    guard let last, passage - last.passage <= 2 else { return own }
    guard agrees(last.speaker, isFeminine) else {
      // The list knows women's names and takes the rest for men's, so a text with nobody else outweighs it for `she`.
      if isFeminine, own == nil, isWoman[last.speaker] == nil, passage - last.passage <= 1,
        isAlone(last.speaker, before: token)
      {
        return ResolvedSpeaker(last.speaker, .likely)
      }
      return own
    }
    let known = ResolvedSpeaker(last.speaker, passage - last.passage <= 1 ? .sure : .likely)
    guard let subject, subject != last.speaker else { return known }
    // Who was named last: `Venn said …. Marsh came back. “…,” she said.`
    return named(subject, after: last.token, before: token) ? own : known
  }

  private func named(_ entity: EntityID, after start: Int, before end: Int) -> Bool {
    (start + 1..<max(start + 1, end)).contains { entities.mention(at: $0)?.entity == entity }
  }

  /// Whether the last four sentences name no other person.
  private func isAlone(_ person: EntityID, before token: Int) -> Bool {
    let first = article.annotated.sentences[max(0, article.sentence(of: token) - 4)].lowerBound
    return entities.people(in: first..<token).allSatisfy { $0.entity == person }
  }

  /// Whether the sentence before, or the start of this one, is about somebody new without a name:
  /// `One of them, a captain, laughed.` Who speaks there is not new any more: `A captain said she laughed.`
  private func isStranger(before token: Int, _ spoke: Int?) -> Bool {
    let sentences = article.annotated.sentences
    let current = article.sentence(of: token)
    for index in [current, current - 1] where index >= 0 {
      let first = sentences[index].lowerBound
      guard first >= start, first < token else { continue }
      if let spoke, first <= spoke, spoke < token { return false }
      if article.isOne(first, of: [.someone]), article.isWord(first + 1, "of") { return true }
      // `A young army captain laughed.`: the noun is among three words behind the article.
      let head = (first + 1)..<min(first + 4, sentences[index].upperBound, token)
      if head.lowerBound < head.upperBound, article.isOne(first, of: [.indefinite, .someone]),
        isSomebody(head), entities.people(in: head).isEmpty
      {
        return true
      }
      if entities.people(in: first..<min(sentences[index].upperBound, token)).first != nil { return false }
    }
    return false
  }

  /// `a spokesman`, `the commander`: one person, but which?
  private func isSomebody(_ source: Range<Int>) -> Bool {
    source.contains { !article.tokens[$0].classes.isDisjoint(with: [.rank, .office, .personNoun]) }
  }

  /// The person who opens this sentence or one of the two before it.
  private func lastSubject(before token: Int, _ isFeminine: Bool) -> EntityID? {
    let sentences = article.annotated.sentences
    let current = article.sentence(of: token)
    // `Marsh came late. It had rained. The road was shut, he said.`
    for index in stride(from: current, through: max(0, current - 2), by: -1) {
      let sentence = sentences[index].lowerBound..<min(sentences[index].upperBound, token)
      guard let mention = entities.people(in: sentence).first, isSubject(mention, sentence),
        agrees(mention.entity, isFeminine)
      else { continue }
      return mention.entity
    }
    return nil
  }

  /// The body that opens this sentence or the one before it, which `it` stands for.
  func body(before token: Int) -> ResolvedSpeaker? {
    let current = article.sentence(of: token)
    for index in [current, current - 1] where index >= 0 {
      let sentence = article.annotated.sentences[index]
      guard sentence.lowerBound >= start, sentence.lowerBound < token else { continue }
      let named = sentence.lowerBound..<min(sentence.upperBound, token)
      guard let mention = named.lazy.compactMap(entities.mention).first, isSubject(mention, named),
        entities.kind(of: mention) == .organisation
      else { continue }
      return ResolvedSpeaker(mention.entity, .likely)
    }
    return nil
  }

  private func isSubject(_ mention: EntityMention, _ sentence: Range<Int>) -> Bool {
    // Behind the comma of `As dawn broke, Marsh …`.
    let comma = (sentence.lowerBound..<max(sentence.lowerBound, mention.tokens.lowerBound)).last(where: article.isComma)
    let start = comma.map { $0 + 1 } ?? sentence.lowerBound
    let before = start..<max(start, mention.tokens.lowerBound)
    return !before.contains { article.isOne($0, of: [.preposition, .possessiveEnding]) }
      && !article.isOne(mention.tokens.upperBound, of: [.possessiveEnding])
  }

  /// Whether a pronoun's gender does not contradict the person's first name.
  private func agrees(_ person: EntityID, _ isFeminine: Bool) -> Bool {
    if let isWoman = isWoman[person] { return isWoman == isFeminine }
    let classes = entities.firstName(of: person)
    guard classes.contains(.givenName) else { return true }
    let isWomans = classes.contains(.feminine)
    return isFeminine ? isWomans || classes.contains(.masculine) : !isWomans || classes.contains(.masculine)
  }
}
