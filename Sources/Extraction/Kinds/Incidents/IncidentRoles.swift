import Linguistics
import Newswire

/// Gives the incidents of a sentence their parties, targets, victims and weapons.
struct IncidentRoles {
  private let text: IncidentText
  private let facts: SentenceFacts
  private let model: IncidentModel
  private let features: RoleFeatures
  private let dates: DeedDates
  private let sense: FillerSense
  private let grammar: RoleGrammar
  private var article: AnnotatedArticle { text.article }

  init(_ text: IncidentText, _ facts: SentenceFacts, _ model: IncidentModel) {
    (self.text, self.facts, self.model) = (text, facts, model)
    features = RoleFeatures(text)
    dates = DeedDates(text, facts, model)
    sense = FillerSense(text, facts)
    grammar = RoleGrammar(text, facts)
  }

  func fill(_ drafts: inout [IncidentDraft], in sentence: IncidentText.Sentence) {
    for party in parties(of: sentence) {
      let index = nearest(to: party.chunk, drafts)
      if !isOfAnotherDay(party.chunk, than: drafts[index].incident.days) {
        give(party.chunk, party.role, to: &drafts[index])
      }
    }
    for figure in facts.figures { count(figure, &drafts) }
    for weapon in facts.weapons { arm(weapon, &drafts) }
  }

  /// Whether a phrase is counted by a figure that stands beside the date of another day.
  private func isOfAnotherDay(_ chunk: NounChunk, than days: KnownDays?) -> Bool {
    let span = text.span(of: chunk.whole)
    guard let days, let figure = facts.figures.first(where: { $0.span.overlaps(span) }) else { return false }
    return dates.isOfAnotherDay(figure, than: days)
  }

  /// How much likelier than not a phrase without a role may be and still be given one, as a logarithm: most phrases have
  /// none, so that the model leans there.
  private static let readiness: Float = 1

  private struct Party {
    var chunk: NounChunk
    var role: Role
    /// By how much the role is likelier than none.
    var lead: Float
  }

  /// The phrases that have a role; of two for the same words the likelier one.
  private func parties(of sentence: IncidentText.Sentence) -> [Party] {
    var parties: [Party] = []
    for chunk in sentence.parties {
      let party = party(chunk, in: sentence)
      guard party.role != .none else { continue }
      if let last = parties.last, last.chunk.whole.overlaps(chunk.whole), chunk.form == .extended {
        if party.lead > last.lead { parties[parties.count - 1] = party }
      } else {
        parties.append(party)
      }
    }
    return parties.filter { party in !parties.contains { isApposition(party, $0) } }
  }

  /// Whether a phrase only says what the victim named behind it is: `the mayor of Kestel, Ana Marsh`.
  private func isApposition(_ party: Party, _ other: Party) -> Bool {
    party.role != .victim && other.role == .victim && other.chunk.form == .name
      && other.chunk.whole.lowerBound == party.chunk.whole.upperBound + 1
      && article.isComma(party.chunk.whole.upperBound)
  }

  private func party(_ chunk: NounChunk, in sentence: IncidentText.Sentence) -> Party {
    var sums = model.sums(.roles, features.features(of: chunk, in: sentence))
    sums[Role.none.rawValue] -= Self.readiness
    for role in grammar.excluded(chunk, in: sentence) + sense.excluded(chunk, in: sentence.lettering) {
      sums[role.rawValue] = -.infinity
    }
    let role = Role.allCases.max { sums[$0.rawValue] < sums[$1.rawValue] } ?? .none
    return Party(chunk: chunk, role: role, lead: sums[role.rawValue] - sums[Role.none.rawValue])
  }

  private func nearest(to chunk: NounChunk, _ drafts: [IncidentDraft]) -> Int {
    func distance(_ draft: IncidentDraft) -> Int { draft.deeds.map { features.distance($0, chunk) }.min() ?? 0 }
    return drafts.indices.min { distance(drafts[$0]) < distance(drafts[$1]) } ?? 0
  }

  private func give(_ chunk: NounChunk, _ role: Role, to draft: inout IncidentDraft) {
    let name = name(of: chunk, role)
    switch role {
    case .none: break
    case .perpetrator:
      draft.incident.perpetrators.append([name])
      let isBody = chunk.form == .name && text.entity(at: chunk.tokens.lowerBound)?.kind == .organisation
      if isBody { draft.incident.organisations.append([name]) }
    case .organisation: draft.incident.organisations.append([name])
    case .target: draft.incident.targets.append([name])
    case .weapon: draft.incident.weapons.append(name)
    case .victim: draft.incident.victims.append(victim(chunk, name, in: draft))
    }
  }

  /// The fullest name of what a phrase names, or its words.
  private func name(of chunk: NounChunk, _ role: Role) -> String {
    if chunk.form == .plain, role == .target || role == .weapon { return article.words(text.uncounted(chunk)) }
    let entity = chunk.form == .plain ? nil : text.entity(at: chunk.tokens.lowerBound)
    return chunk.form != .extended ? entity?.name ?? article.words(chunk.tokens) : article.words(chunk.tokens)
  }

  private func victim(_ chunk: NounChunk, _ name: String, in draft: IncidentDraft) -> IncidentVictim {
    let span = text.span(of: chunk.whole)
    let figure = facts.figures.first { $0.span.overlaps(span) }
    let isPerson = chunk.form == .name && text.entity(at: chunk.tokens.lowerBound)?.kind == .person
    let isOne = isPerson || article.tags.speech[chunk.head] == .noun
    let effect = figure.flatMap { Self.effect($0.counts, draft.incident.type) } ?? effect(on: chunk, in: draft)
    return IncidentVictim(
      text: figure.map { article.annotated.text.reflowed($0.span) } ?? article.words(chunk.tokens),
      names: isPerson ? [name] : [],
      low: figure.map(\.low) ?? (isOne ? 1 : nil), high: figure.map(\.high) ?? (isOne ? 1 : nil), effect: effect)
  }

  /// What the nearest deed that has an effect did.
  private func effect(on chunk: NounChunk, in draft: IncidentDraft) -> IncidentEffect {
    let deeds = draft.deeds.filter { $0.entry.effect != nil }
    let nearest = deeds.min { features.distance($0, chunk) < features.distance($1, chunk) }
    if let nearest, isToDeath(nearest) { return .killed }
    if let effect = nearest?.entry.effect { return effect }
    switch draft.incident.type {
    case .kidnapping: return .kidnapped
    case .arrest: return .detained
    case .displacement: return .displaced
    case .attack, .ambush, .assassination, .bombing, .airStrike, .shelling, .clash, .capture, .execution, .arson,
      .robbery, .protest, .ceasefire, .agreement:
      return .killed
    }
  }

  /// `stabbed 11 students to death`, `was beaten to death`
  private func isToDeath(_ deed: Deed) -> Bool {
    (deed.tokens.upperBound..<deed.tokens.upperBound + 6).contains {
      article.isWord($0, "to") && article.isWord($0 + 1, "death")
    }
  }

  /// Takes those that a figure counts for victims, if something was done to them.
  private func count(_ figure: Figure, _ drafts: inout [IncidentDraft]) {
    guard let effect = Self.effect(figure.counts, drafts[0].incident.type) else { return }
    let index = nearest(to: figure.span, drafts)
    if let days = drafts[index].incident.days, dates.isOfAnotherDay(figure, than: days) { return }
    let words = article.annotated.text.reflowed(figure.span)
    guard !drafts[index].incident.victims.contains(where: { $0.text == words && $0.effect == effect }) else { return }
    drafts[index].incident.victims.append(
      IncidentVictim(text: words, names: [], low: figure.low, high: figure.high, effect: effect))
  }

  /// Gives a weapon that is named to the deed beside it: `drone strike`, `killed by mortar fire`.
  private func arm(_ weapon: WeaponMention, _ drafts: inout [IncidentDraft]) {
    let index = nearest(to: weapon.span, drafts)
    guard drafts[index].incident.type.isViolent, WeaponUse(text).isUsed(weapon, in: drafts[index].deeds)
    else { return }
    drafts[index].incident.weapons.append(article.annotated.text.reflowed(weapon.span))
  }

  /// The incident that harms people whose deed stands nearest to a figure or weapon.
  private func nearest(to span: TextSpan, _ drafts: [IncidentDraft]) -> Int {
    func distance(_ draft: IncidentDraft) -> Int {
      draft.deeds.map { text.span(of: $0.tokens).distance(to: span) }.min() ?? 0
    }
    let harmful = drafts.indices.filter { drafts[$0].incident.type.isViolent || drafts[$0].incident.type == .arrest }
    return harmful.min { distance(drafts[$0]) < distance(drafts[$1]) } ?? 0
  }

  static func effect(_ kind: FigureKind, _ type: IncidentType) -> IncidentEffect? {
    switch kind {
    case .killed: .killed
    case .wounded: .wounded
    case .missing: .missing
    case .displaced: .displaced
    case .detained: type == .kidnapping ? .kidnapped : .detained
    case .troops, .fighters, .strikes, .aid, .money, .percent, .people, .other: nil
    }
  }
}
