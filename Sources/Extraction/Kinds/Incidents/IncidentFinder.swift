import Linguistics
import Newswire

/// Finds what happened: sentence by sentence, then what several sentences tell of one incident put together.
struct IncidentFinder {
  static let rule: RuleName = "words for what happened"

  private let reading: FactReading

  init(_ reading: FactReading) { self.reading = reading }

  /// In order of text.
  func incidents() -> [Incident] {
    guard let model = IncidentModel.standard else { return [] }
    let text = IncidentText(reading)
    let drafts = IncidentDrafts(text: text, facts: SentenceFactsReader(reading), model: model)
    var merger = IncidentMerger()
    // what a headline or caption tells is told again below it
    for sentence in text.sentences where sentence.isText {
      for draft in drafts.drafts(of: sentence) { merger.take(draft) }
    }
    for sentence in text.sentences where !sentence.isText {
      for draft in drafts.drafts(of: sentence) { merger.take(draft) }
    }
    let violence = ViolenceInArticle(text)
    merger.merged.removeAll { $0.score < IncidentDrafts.leastOfAll || violence.rulesOut($0) }
    IncidentClaims(text).hand(to: &merger.merged)
    let countries = IncidentCountries(text)
    return merger.merged.map { finished($0, countries) }.sorted { $0.span < $1.span }
  }

  private func finished(_ draft: IncidentDraft, _ countries: IncidentCountries) -> Incident {
    var incident = draft.incident
    incident.place = draft.place?.name
    if draft.isPlaceExact { incident.position = draft.place?.location?.coordinates }
    incident.country = countries.country(of: draft)
    incident.organisations = FillerNames.distinct(incident.organisations)
    incident.perpetrators = FillerNames.distinct(incident.perpetrators)
    incident.targets = FillerNames.distinct(incident.targets)
    incident.weapons = FillerNames.distinct(incident.weapons)
    incident.victims = FillerNames.distinct(incident.victims)
    incident.isBackground = isBackground(incident.days)
    return incident
  }

  /// More than a month before the news.
  private func isBackground(_ days: KnownDays?) -> Bool {
    guard let days, let published = reading.article.published?.date else { return false }
    return published.dayNumber - days.last.dayNumber > 31
  }
}

extension FactKind {
  /// What happened, each event once however often it is told.
  static let incidents = FactKind(
    Incident.self, number: 6, heading: "Incidents", isDated: true, rules: [IncidentFinder.rule],
    examples: IncidentExamples.all, find: { IncidentFinder($0).incidents() })
}
