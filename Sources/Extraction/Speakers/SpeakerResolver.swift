import Linguistics

/// Resolves sources to speakers, following who speaks through the article.
///
/// Unsure means nobody: words in the wrong mouth are worse than words without one.
struct SpeakerResolver {
  private let article: AnnotatedArticle
  private(set) var speakers: ArticleSpeakers
  private let names: NamedSources
  private let roles: Roles
  private let labels: LabelSpeakers
  private var chain = SpeakerChain()
  private var pronouns: PronounReader
  private var passage = 0

  init(_ article: AnnotatedArticle, _ entities: ArticleEntities) {
    self.article = article
    speakers = ArticleSpeakers(entities)
    names = NamedSources(article: article, entities: entities)
    roles = Roles(entities.list)
    labels = LabelSpeakers(article, entities)
    pronouns = PronounReader(article, entities)
  }

  mutating func startPassage(_ passage: Passage) {
    self.passage += 1
    pronouns.start = passage.tokens.lowerBound
  }

  /// Who a source names or stands for; nil if that is unsure.
  ///
  /// - Parameter isSpeech: whether the verb is one that only people and bodies are the subject of: `said`, but not `shows`.
  /// - Parameter speaks: whether he is known to speak, so that `he` behind it may be him.
  mutating func speaker(of source: Range<Int>, isSpeech: Bool = true, speaks: Bool = true) -> ResolvedSpeaker? {
    let found = isPronoun(source) ? pronoun(source.lowerBound) : phrase(source, isSpeech)
    if speaks, let found, let speaker = found.speakers.first {
      chain.note(found, isPerson: isPerson(speaker), at: passage, token: source.lowerBound)
    }
    return found
  }

  /// Who speaks behind the label of a turn; nil for a question.
  mutating func speaker(of label: TurnLabel) -> ResolvedSpeaker? { labels.speaker(of: label, in: &speakers) }

  /// A speaker counts as one person if he may be meant by `he`.
  private func isPerson(_ speaker: EntityID) -> SpeakerChain.Number {
    switch speakers.kind(of: speaker) {
    case .person: return .person
    case .organisation, .place: return .body
    case .described:
      switch speakers.phrase(of: speaker)?.sort {
      case .person, .unknown, nil: return .person
      case .people: return .people
      case .body, .document: return .body
      }
    }
  }

  // MARK: Pronouns

  private func isPronoun(_ source: Range<Int>) -> Bool {
    source.count == 1 && !speakers.entities.isAcronym(source.lowerBound, in: article)
      && (article.isOne(source.lowerBound, of: [.personPronoun, .possessive])
        || article.isWord(source.lowerBound, "it"))
  }

  private func isPersonPronoun(_ token: Int) -> Bool {
    article.isOne(token, of: [.personPronoun]) && !speakers.entities.isAcronym(token, in: article)
  }

  private mutating func pronoun(_ token: Int) -> ResolvedSpeaker? {
    if article.isOne(token, of: [.singularPronoun]) || article.isWord(token, "his") {
      return pronouns.speaker(at: token, chain, passage: passage)
    }
    if article.isWord(token, "it", "its") {
      return chain.latest(.body, within: 2, of: passage) ?? pronouns.body(before: token)
    }
    if article.isWord(token, "they", "their") {
      return chain.latest(.people, within: 1, of: passage) ?? body(within: 1)
    }
    return nil
  }

  // MARK: Phrases

  private mutating func phrase(_ source: Range<Int>, _ isSpeech: Bool) -> ResolvedSpeaker? {
    if source.count < 3, source.contains(where: isPersonPronoun) { return nil }
    if let partners = names.partners(in: source) { return ResolvedSpeaker(partners) }
    if let named = names.speakers(of: source) { return ResolvedSpeaker(named) }
    guard let phrase = DescribingPhrase(source, in: article) else { return nil }
    if let described = names.described(by: source) { return ResolvedSpeaker(described) }
    if phrase.sort == .document, let owner = names.owner(of: source, head: phrase.head), canOwn(owner) {
      return speaker(owning: owner)
    }
    if isKnown(phrase, source), let earlier = earlier(phrase) { return earlier.speakers.isEmpty ? nil : earlier }
    // `the long drought shows`: what no table knows for somebody who speaks must do what only those do.
    guard isSpeech || phrase.sort != .unknown || isWrittenAsName(phrase.head) else { return nil }
    let span = article.annotated.span(of: phrase.tokens)
    return ResolvedSpeaker(
      speakers.speaker(phrase, as: kind(of: phrase), at: span), phrase.sort == .unknown ? .likely : .sure)
  }

  /// A capital at the head of a sentence proves nothing by itself.
  private func isWrittenAsName(_ token: Int) -> Bool {
    article.isNameLike(token)
      && (article.annotated.sentences[article.sentence(of: token)].lowerBound != token
        || article.tags.speech[token] == .properNoun)
  }

  /// `footage from the Tarn bridge` is no place’s, `a statement from Tarn` is.
  private func canOwn(_ owner: Range<Int>) -> Bool {
    !isPlace(owner.upperBound - 1) || names.speakers(of: owner) != nil
  }

  private mutating func speaker(owning source: Range<Int>) -> ResolvedSpeaker? {
    isPronoun(source) ? pronoun(source.lowerBound) : phrase(source, false)
  }

  /// Whether a phrase takes up somebody: behind `the`, or an office without an article (`Governor for his part said`).
  private func isKnown(_ phrase: DescribingPhrase, _ source: Range<Int>) -> Bool {
    phrase.isDefinite
      || phrase.tokens.lowerBound == source.lowerBound && article.isOne(phrase.head, of: [.office, .rank])
  }

  /// `the Vellan army`, `Tarn’s ministry`, `the government` are bodies; plain `police` is not.
  private func kind(of phrase: DescribingPhrase) -> Entity.Kind {
    guard phrase.sort == .body, article.isOne(phrase.head, of: [.stateBody]) else { return .described }
    let isOwned = phrase.tokens.contains { article.isOne($0, of: [.demonym, .country, .placeName]) || isPlace($0) }
    return isOwned || phrase.isDefinite && phrase.content.count == 1 ? .organisation : .described
  }

  private func isPlace(_ token: Int) -> Bool {
    speakers.entities.mention(at: token).map { speakers.entities.kind(of: $0) == .place } == true
  }

  /// Whom a definite phrase takes up: a person by role, a body by the last word of its name, somebody described before.
  /// No speakers at all where two fit.
  private func earlier(_ phrase: DescribingPhrase) -> ResolvedSpeaker? {
    switch phrase.sort {
    case .person: return byRole(phrase) ?? described(phrase) ?? anotherNoun(phrase)
    case .unknown, .people: return byRole(phrase) ?? described(phrase)
    case .body: return body(phrase)
    case .document: return described(phrase) ?? author(phrase) ?? chain.latest(.body, within: 3, of: passage)
    }
  }

  /// Who spoke in the sentence that the document was named in before: `In a statement Marsh said …. The statement said …`
  private func author(_ phrase: DescribingPhrase) -> ResolvedSpeaker? {
    let word = article.hash(phrase.head)
    return chain.latest(within: 3, of: passage) { token in
      let sentence = article.annotated.sentences[article.sentence(of: token)]
      return sentence.upperBound <= phrase.head && sentence.contains { article.hash($0) == word }
    }
  }

  /// A body by a word of its name; `the agency`, `the panel` is the body that spoke last, or that was named last.
  private func body(_ phrase: DescribingPhrase) -> ResolvedSpeaker? {
    let named = names.body(of: phrase.tokens.lowerBound..<(phrase.head + 1))
    guard phrase.content.count == 1, article.isOne(phrase.head, of: [.groupNoun]) else {
      return described(phrase) ?? named
    }
    return body(within: 3) ?? named ?? described(phrase)
      ?? names.bodyNamedLast(before: phrase.head).map { ResolvedSpeaker($0, .likely) }
  }

  /// The body that spoke last, not longer ago than some passages, where it is no country: `the group`, `they`.
  private func body(within passages: Int) -> ResolvedSpeaker? {
    chain.latest(.body, within: passages, of: passage).flatMap { $0.speakers.allSatisfy(isState) ? nil : $0 }
  }

  private func isState(_ speaker: EntityID) -> Bool { speakers.kind(of: speaker) == .place }

  private func byRole(_ phrase: DescribingPhrase) -> ResolvedSpeaker? {
    var people = roles.people(phrase.content)
    if people.isEmpty {
      people = names.tellsWho(phrase.tokens) ? spokesman(phrase) : roles.people([phrase.headWord(in: article)])
      return people.count == 1 ? people.first.map { ResolvedSpeaker($0, .likely) } : nil
    }
    if people.count == 1 { return people.first.map { ResolvedSpeaker($0) } }
    guard let last = chain.latest(.person, within: 2, of: passage), people.contains(last.speakers[0]) else {
      return ResolvedSpeaker([])
    }
    return ResolvedSpeaker(last.speakers, .likely)
  }

  /// `the Vella Front spokesman` for the only spokesman of the article, if he has spoken.
  private func spokesman(_ phrase: DescribingPhrase) -> Set<EntityID> {
    guard article.isOne(phrase.head, of: [.spokesNoun]) else { return [] }
    let people = roles.people([phrase.headWord(in: article)])
    return people.count == 1 && chain.first(where: people.contains) != nil ? people : []
  }

  /// `the top diplomat` for the minister who spoke in the paragraph before: likely, if his role doesn't say otherwise.
  private func anotherNoun(_ phrase: DescribingPhrase) -> ResolvedSpeaker? {
    guard let last = chain.latest(.person, within: 1, of: passage), let person = last.speakers.first,
      speakers.kind(of: person) == .person, !names.tellsWho(phrase.tokens),
      // `the minister’s deputy` is not the minister.
      !phrase.tokens.contains(where: { article.isOne($0, of: [.possessiveEnding]) })
    else { return nil }
    let isOffice = article.isOne(phrase.head, of: [.office, .rank])
    return isOffice && roles.hasRole(person) ? nil : last
  }

  /// `the official` after `a senior relief official`.
  private func described(_ phrase: DescribingPhrase) -> ResolvedSpeaker? {
    let head = phrase.headWord(in: article)
    return chain.first { speaker in
      guard let other = speakers.phrase(of: speaker), other.headWord(in: article) == head else { return false }
      return phrase.content.allSatisfy(other.content.contains)
    }
  }
}
