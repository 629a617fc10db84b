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
  let text: IncidentText
  let facts: SentenceFactsReader
  let model: IncidentModel
  private var article: AnnotatedArticle { text.article }

  /// What the model must give a deed beyond an even chance, as a logarithm, for it to count: a little less will do beside
  /// a surer one.
  private static let least: Float = -0.5
  /// What it must give the surest deed of an incident.
  static let leastOfAll: Float = 1

  func drafts(of sentence: IncidentText.Sentence) -> [IncidentDraft] {
    let facts = facts.facts(within: text.span(of: sentence.tokens))
    let told = told(in: sentence, facts)
    var drafts = groups(told.map(\.deed)).map { deeds in
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
      let sums = model.sums(.deeds, features.features(of: deed, in: sentence))
      let score = sums[DeedOutcome.tells.rawValue] - sums[DeedOutcome.none.rawValue]
      let sure = StrikeCounts(text, facts).counts(deed) ? max(score, Self.leastOfAll) : score
      return sure > Self.least ? (deed, sure) : nil
    }
  }

  /// Deeds that may be of one incident together, the one that says most first.
  private func groups(_ deeds: [Deed]) -> [[Deed]] {
    var groups: [[Deed]] = []
    for deed in deeds.sorted(by: {
      ($1.entry.type.weight, $0.tokens.lowerBound) < ($0.entry.type.weight, $1.tokens.lowerBound)
    }) {
      if let index = groups.firstIndex(where: { belongs(deed, to: $0) }) {
        groups[index].append(deed)
      } else {
        groups.append([deed])
      }
    }
    return groups
  }

  private func belongs(_ deed: Deed, to group: [Deed]) -> Bool {
    deed.entry.sort == .effect || group[0].entry.type.agrees(with: deed.entry.type)
  }

  private func draft(
    of deeds: [Deed], in sentence: IncidentText.Sentence, _ facts: SentenceFacts, score: Float
  ) -> IncidentDraft {
    let main = deeds[0]
    var incident = Incident(text.span(of: sentence.tokens), main.entry.type, rule: IncidentFinder.rule)
    incident.days = days(of: main, facts)
    let stage = IncidentStaging(text).stage(of: main, in: sentence)
    (incident.stage, incident.isDenied) = (stage.stage, stage.isDenied)
    var draft = IncidentDraft(sentence: sentence, deeds: deeds, score: score, incident: incident)
    draft.place = place(facts.places, of: main)
    draft.isDefinite = !main.isVerb && article.isOne(main.tokens.lowerBound - 1, of: [.definite, .demonstrative])
    return draft
  }

  /// The days of the date nearest to a deed, unless it says when the deed was told of.
  private func days(of deed: Deed, _ facts: SentenceFacts) -> KnownDays? {
    let telling = TellingDates(article)
    let dates = facts.dates.filter { $0.days != nil && !telling.isWhenTold($0.span, deed) }
    return nearest(dates, to: deed, \.span)?.days
  }

  private func nearest<Element>(_ list: [Element], to deed: Deed, _ span: (Element) -> TextSpan) -> Element? {
    let own = text.span(of: deed.tokens)
    func distance(_ element: Element) -> Int {
      let span = span(element)
      return span.start >= own.end ? span.start - own.end : own.start - span.end
    }
    return list.min { distance($0) < distance($1) }
  }

  /// The place behind `in`, `at` or `near` that stands nearest to a deed, towns before countries; else one that the
  /// deed is done to.
  private func place(_ places: [(span: TextSpan, entity: Entity)], of deed: Deed) -> Entity? {
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
      let exact = places.last { text.isLocated($0.span) && $0.entity.location?.kind != .country && !isCountry($0.span) }
      if let exact { return exact.entity }
    }
    return nil
  }

  /// Whether the lexicon knows a name as that of a state, wherever the gazetteer puts it: `US`.
  private func isCountry(_ span: TextSpan) -> Bool {
    article.token(at: span.start).map { article.isOne($0, of: [.country]) } ?? false
  }
}
