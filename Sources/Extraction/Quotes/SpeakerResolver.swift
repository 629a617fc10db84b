import Linguistics

/// Resolves sources to entities, following who speaks through the article.
///
/// Unsure means nobody: words in the wrong mouth are worse than words without one.
struct SpeakerResolver {
  private enum LastSpeaker {
    case known(EntityID, passage: Int)
    /// Somebody without a name, whom `he` may well be.
    case unknown(passage: Int)

    var passage: Int {
      switch self {
      case .known(_, let passage), .unknown(let passage): passage
      }
    }
  }

  private let article: AnnotatedArticle
  private let entities: ArticleEntities
  private let descriptions: Descriptions
  private var last: LastSpeaker?
  /// People for whom a pronoun has stood: whether it was a woman's.
  private var isWoman: [EntityID: Bool] = [:]
  private var passage = 0
  /// The first token of the passage.
  private var start = 0

  init(_ article: AnnotatedArticle, _ entities: ArticleEntities) {
    self.article = article
    self.entities = entities
    descriptions = Descriptions(entities.list)
  }

  mutating func startPassage(_ passage: Passage) {
    self.passage += 1
    start = passage.tokens.lowerBound
  }

  /// The entity that a source names or stands for; nil if that is unsure.
  mutating func speaker(of clause: ReportingClause) -> EntityID? {
    guard let source = clause.antecedent ?? clause.source else { return nil }
    if source.count == 1,
      article.isOne(source.lowerBound, of: [.singularPronoun]) || article.isWord(source.lowerBound, "his")
    {
      let speaker = pronoun(source.lowerBound)
      if let speaker {
        last = .known(speaker, passage: passage)
        isWoman[speaker] = article.tokens[source.lowerBound].classes.contains(.feminine)
      }
      return speaker
    }
    let speaker = named(source) ?? described(source)
    if let speaker, entities.list[speaker.index].kind == .person {
      last = .known(speaker, passage: passage)
    } else if isSomebody(source) {
      last = .unknown(passage: passage)
    }
    return speaker
  }

  /// The person or body that is the head of the phrase: `General Ana Marsh`, but not `Marsh’s aide`.
  private func named(_ source: Range<Int>) -> EntityID? {
    let people = people(in: source)
    if let first = people.first, isHead(first, source) {
      return people.allSatisfy { $0.entity == first.entity } ? first.entity : nil
    }
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
    return !source.contains(mention.tokens.upperBound) || !isPossessive(mention.tokens.upperBound)
  }

  private func isPossessive(_ token: Int) -> Bool { article.isOne(token, of: [.possessiveEnding]) }

  /// `a spokesman`, `the commander`: one person, but which?
  private func isSomebody(_ source: Range<Int>) -> Bool {
    source.contains { !article.tokens[$0].classes.isDisjoint(with: [.rank, .office, .personNoun]) }
  }

  /// `the general` where one person of the article is a general.
  private func described(_ source: Range<Int>) -> EntityID? {
    // `the retired army general`; a longer phrase describes somebody not met before.
    guard article.isWord(source.lowerBound, "the"), source.count <= 4,
      !article.tokens[source.upperBound - 1].classes.isDisjoint(with: [.rank, .office, .personNoun])
    else { return nil }
    return descriptions.person(article.words((source.upperBound - 1)..<source.upperBound))
  }

  /// He or she: the last to speak, unless somebody else has become the subject since.
  private func pronoun(_ token: Int) -> EntityID? {
    let isFeminine = article.tokens[token].classes.contains(.feminine)
    let subject = lastSubject(before: token, isFeminine)
    if isStranger(before: token) { return nil }
    // One paragraph may stand between who spoke and `he said`; after two he may be anybody.
    guard let last, passage - last.passage <= 2 else { return subject?.entity }
    guard case .known(let speaker, _) = last else { return nil }
    guard agrees(speaker, isFeminine) else { return subject?.entity }
    guard let subject, subject.entity != speaker else { return speaker }
    return subject.isNear ? nil : speaker
  }

  /// Whether the sentence before, or the start of this one, is about somebody new without a name:
  /// `One of them, a captain, laughed.`
  private func isStranger(before token: Int) -> Bool {
    let sentences = article.annotated.sentences
    let current = article.sentence(of: token)
    for index in [current, current - 1] where index >= 0 {
      let first = sentences[index].lowerBound
      guard first >= start, first < token else { continue }
      if article.isOne(first, of: [.someone]), article.isWord(first + 1, "of") { return true }
      // `A young army captain laughed.`: the noun is among three words behind the article.
      let head = (first + 1)..<min(first + 4, sentences[index].upperBound, token)
      if head.lowerBound < head.upperBound, article.isOne(first, of: [.indefinite, .someone]),
        isSomebody(head), people(in: head).isEmpty
      {
        return true
      }
      if people(in: first..<min(sentences[index].upperBound, token)).first != nil { return false }
    }
    return false
  }

  /// The person who opens this sentence or one of the two before it, and whether that is in this passage.
  private func lastSubject(before token: Int, _ isFeminine: Bool) -> (entity: EntityID, isNear: Bool)? {
    let sentences = article.annotated.sentences
    let current = article.sentence(of: token)
    // `Marsh came late. It had rained. The road was shut, he said.`
    for index in stride(from: current, through: max(0, current - 2), by: -1) {
      let sentence = sentences[index].lowerBound..<min(sentences[index].upperBound, token)
      guard let mention = people(in: sentence).first, isHead(mention, sentence), agrees(mention.entity, isFeminine)
      else { continue }
      return (mention.entity, sentence.lowerBound >= start)
    }
    return nil
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

/// The people of an article by the words of their roles.
struct Descriptions: Sendable {
  /// By word in small letters; nil if two people share it.
  private var people: [Substring: EntityID?] = [:]

  init(_ entities: [Entity]) {
    for (index, entity) in entities.enumerated() where entity.kind == .person {
      for word in Set((entity.role ?? "").lowercased().split(whereSeparator: { $0 == " " || $0 == "," })) {
        people[word] = people.keys.contains(word) ? .some(nil) : .some(EntityID(index))
      }
    }
  }

  /// The only person whose role has the word.
  func person(_ noun: String) -> EntityID? { people[Substring(noun.lowercased())] ?? nil }
}
