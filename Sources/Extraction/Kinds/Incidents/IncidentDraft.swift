import Linguistics
import Newswire

/// What one sentence tells of one incident, before the sentences that tell of the same are put together.
struct IncidentDraft {
  var sentence: IncidentText.Sentence
  var deeds: [Deed]
  /// How sure the model is that an incident is told, above zero.
  var score: Float
  var incident: Incident
  /// Where it happened; nil if no place is named.
  var place: Entity?
  /// Whether its place is one where a thing happens rather than a whole country.
  var isPlaceExact: Bool { place.map { $0.location?.kind != .country } ?? false }
  /// Whether it is told of as known: `the attack`.
  var isDefinite = false
  /// Whether it was told by a verb or noun of its own, not only by what came of it.
  var isNamed: Bool { deeds.contains { $0.entry.sort != .effect } }
}

/// Makes the drafts of one sentence.
struct IncidentDrafts {
  private let text: IncidentText
  private let facts: SentenceFactsReader
  private let model: IncidentModel
  private let staging: IncidentStaging
  private let mishaps: Mishaps
  private var article: AnnotatedArticle { text.article }

  init(text: IncidentText, facts: SentenceFactsReader, model: IncidentModel) {
    (self.text, self.facts, self.model) = (text, facts, model)
    staging = IncidentStaging(text)
    mishaps = Mishaps(text)
  }

  /// What the model must give a deed beyond an even chance, as a logarithm, for it to count: a little less will do beside
  /// a surer one.
  private static let least: Float = -0.5
  /// What it must give the surest deed of an incident.
  static let leastOfAll: Float = 1

  func drafts(of sentence: IncidentText.Sentence) -> [IncidentDraft] {
    let facts = facts.facts(within: text.span(of: sentence.tokens))
    let told = told(in: sentence, facts)
    let groups = DeedGroups(text, facts).groups(told.map(\.deed))
    var drafts = groups.map { deeds in
      draft(
        of: deeds, in: sentence, facts,
        score: told.filter { score in deeds.contains { $0.tokens == score.deed.tokens } }.map(\.score).max() ?? 0)
    }
    guard !drafts.isEmpty else { return [] }
    IncidentRoles(text, facts, model).fill(&drafts, in: sentence)
    return drafts.flatMap { StrikeCounts(text, facts).parted($0) }
  }

  /// The deeds that the model takes for told incidents.
  private func told(in sentence: IncidentText.Sentence, _ facts: SentenceFacts) -> [(deed: Deed, score: Float)] {
    let features = DeedFeatures(text, facts)
    return sentence.deeds.compactMap { deed in
      if mishaps.explain(deed, in: sentence) { return nil }
      let sums = model.sums(.deeds, features.features(of: deed, in: sentence))
      let score = sums[DeedOutcome.tells.rawValue] - sums[DeedOutcome.none.rawValue]
      let sure = isSurelyTold(deed, in: sentence, facts, score) ? max(score, Self.leastOfAll) : score
      return sure > Self.least ? (deed, sure) : nil
    }
  }

  /// Whether the words alone tell of an incident, unless the model is as good as certain that they do not: strikes that
  /// are counted, a single deed with its toll (`14 people were killed in the bombing of the market`), counted arrests at a
  /// place and on a day, and what was foiled, threatened or denied at a place or on a day.
  private func isSurelyTold(
    _ deed: Deed, in sentence: IncidentText.Sentence, _ facts: SentenceFacts, _ score: Float
  ) -> Bool {
    if StrikeCounts(text, facts).counts(deed) { return true }
    // the model knows wires in capitals better than any rule
    guard sentence.lettering != .capitals, score > Self.leastOfSure, deed.entry.sort == .plain else { return false }
    // "Police arrested four men in Tarn on Monday" says all that there is to say
    if deed.isVerb, deed.entry.effect == .detained, facts.figureKinds.contains(.detained) {
      let tag = article.tags.speech[deed.tokens.lowerBound]
      return tag != .baseVerb && tag != .presentParticiple && !facts.places.isEmpty && !facts.dates.isEmpty
    }
    guard deed.entry.type.isViolent else { return false }
    if deed.isNoun, article.tags.speech[deed.tokens.upperBound - 1] != .pluralNoun,
      !facts.figureKinds.isDisjoint(with: [.killed, .wounded])
    {
      return true
    }
    let staging = staging.reading(of: deed, in: sentence)
    // "vowed to find those behind the murder" threatens nobody
    if staging.stage == .threatened, article.tags.speech[deed.tokens.lowerBound] != .baseVerb { return false }
    return staging.isSure && (!facts.places.isEmpty || !facts.dates.isEmpty)
  }

  /// Below this the model knows a word of another meaning.
  private static let leastOfSure: Float = -6

  private func draft(
    of deeds: [Deed], in sentence: IncidentText.Sentence, _ facts: SentenceFacts, score: Float
  ) -> IncidentDraft {
    let main = deeds[0]
    var incident = Incident(text.span(of: sentence.tokens), main.entry.type, rule: IncidentFinder.rule)
    incident.days = DeedDates(text, facts, model).days(of: deeds, in: sentence)
    let staging = staging.reading(of: main, in: sentence)
    (incident.stage, incident.isDenied) = (staging.stage, staging.isDenied)
    var draft = IncidentDraft(sentence: sentence, deeds: deeds, score: score, incident: incident)
    draft.place = place(facts.places, of: main)
    draft.isDefinite = isKnown(main)
    if deeds.contains(where: isAftermath), deeds.allSatisfy({ $0.entry.sort == .effect }) {
      (draft.incident.days, draft.place, draft.isDefinite) = (nil, nil, true)
    }
    return draft
  }

  /// Whether somebody only died of what had been done to him on another day: `Three of the wounded died overnight`, `died of
  /// her burns`.
  private func isAftermath(_ deed: Deed) -> Bool {
    let (start, end) = (deed.tokens.lowerBound, deed.tokens.upperBound)
    return (end..<end + 4).contains { article.isWord($0, "wounds", "injuries", "burns") }
      || (start - 3..<start).contains { article.isWord($0, "wounded", "injured") }
  }

  /// `the attack`
  private func isKnown(_ deed: Deed) -> Bool {
    !deed.isVerb && article.isOne(deed.tokens.lowerBound - 1, of: [.definite, .demonstrative])
  }

  private func nearest<Element>(_ list: [Element], to deed: Deed, _ span: (Element) -> TextSpan) -> Element? {
    let own = text.span(of: deed.tokens)
    return list.min { span($0).distance(to: own) < span($1).distance(to: own) }
  }

  /// The place behind `in`, `at` or `near` that stands nearest to a deed, towns before countries; else one that the
  /// deed is done to.
  private func place(_ places: [(span: TextSpan, entity: Entity)], of deed: Deed) -> Entity? {
    let places = places.filter { !text.isModifier($0.span) && !text.isWhereTold($0.span) }
    let located = places.filter { text.isLocated($0.span) }
    let isExact = { (place: (span: TextSpan, entity: Entity)) in
      place.entity.location?.kind != .country && !isCountry(place.span)
    }
    let found =
      nearest(located.filter(isExact), to: deed, \.span) ?? nearest(places.filter(isExact), to: deed, \.span)
      ?? nearest(located, to: deed, \.span)
    return found?.entity ?? placeBefore(deed.sentence)
  }

  /// The last town or district that one of the two sentences before places something in.
  private func placeBefore(_ sentence: Int) -> Entity? {
    for index in stride(from: sentence - 1, through: max(0, sentence - 2), by: -1) {
      let places = facts.facts(within: text.span(of: article.annotated.sentences[index])).places
      let exact = places.last {
        text.isLocated($0.span) && !isGoal($0.span) && !text.isWhereTold($0.span)
          && $0.entity.location?.kind != .country && !isCountry($0.span)
      }
      if let exact { return exact.entity }
    }
    return nil
  }

  /// Whether somebody only goes to a place: `on the road to Port Vella`.
  private func isGoal(_ span: TextSpan) -> Bool {
    article.token(at: span.start).map { article.isWord($0 - 1, "to") } ?? false
  }

  /// Whether the lexicon knows a name as that of a state, wherever the gazetteer puts it: `US`.
  private func isCountry(_ span: TextSpan) -> Bool {
    article.token(at: span.start).map { article.isOne($0, of: [.country]) } ?? false
  }
}

extension TextSpan {
  /// How many bytes stand between two spans; less than 0 for those that overlap.
  func distance(to other: TextSpan) -> Int { start >= other.end ? start - other.end : other.start - end }
}
