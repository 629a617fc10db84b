import Extraction
import Linguistics
import Newswire

/// When and where that happened what a figure counts, each with what tells so.
package struct FigureSetting: Hashable, Sendable {
  /// What tells of a day or place, the surest first.
  package enum Evidence: String, Sendable, CaseIterable {
    /// The incident whose sentence or victims the figure belongs to.
    case incident
    /// A date or place of the figure's own sentence.
    case sentence
    /// The day of publication, or the place of the dateline: no more than a guess.
    case article
  }

  /// nil if nothing tells.
  package var days: KnownDays?
  /// Where `days` is from; nil with it.
  package var daysFrom: Evidence?
  /// The name of the place; nil if nothing tells.
  package var place: String?
  /// Where `place` is from; nil with it.
  package var placeFrom: Evidence?
  package var position: Coordinates?
  /// ISO 3166 alpha-2.
  package var country: String?

  package init() {}

  /// `Apora · 2021-03-07`; of a day or place that the article alone tells it has a `?` behind it.
  package var line: String {
    [Self.marked(place, placeFrom), Self.marked(days?.text, daysFrom)].compactMap(\.self).joined(separator: " · ")
  }

  private static func marked(_ text: String?, _ evidence: Evidence?) -> String? {
    text.map { evidence == .article ? "\($0)?" : $0 }
  }

  /// - Parameter entity: what is known of the place; nil if nothing is.
  mutating func take(place name: String, _ entity: Entity?, from evidence: Evidence) {
    (place, placeFrom) = (name, evidence)
    (position, country) = (entity?.location?.coordinates, entity?.location?.country?.description)
  }
}

/// Finds out when and where what the figures of an article count happened.
struct FigureSettings {
  private let article: Article
  private let incidents: [Incident]
  private let dates: [DateMention]
  /// Names of places with the entity that each names, in order of text.
  private let places: [(span: TextSpan, entity: Entity)]

  init(_ article: Article, _ findings: Findings) {
    self.article = article
    incidents = findings.facts(Incident.self)
    dates = findings.facts(DateMention.self)
    places = findings.entities.filter { $0.kind == .place }
      .flatMap { entity in entity.mentions.map { ($0.span, entity) } }
      .sorted { $0.0 < $1.0 }
  }

  /// - Parameters:
  ///   - sentence: the one that the figure stands in.
  ///   - position: of the incident that it belongs to, among those of the article; nil if it belongs to none.
  func setting(of figure: Figure, in sentence: TextSpan, incident position: Int?) -> FigureSetting {
    var setting = FigureSetting()
    let incident = position.map { incidents[$0] }
    if let incident { take(incident, &setting) }
    if setting.days == nil { takeDays(near: figure.span, in: sentence, of: incident, &setting) }
    if setting.place == nil { takePlace(near: figure.span, in: sentence, &setting) }
    return setting
  }

  private func take(_ incident: Incident, _ setting: inout FigureSetting) {
    if let days = incident.days { (setting.days, setting.daysFrom) = (days, .incident) }
    guard let place = incident.place else { return }
    (setting.place, setting.placeFrom) = (place, .incident)
    (setting.position, setting.country) = (incident.position, incident.country)
  }

  // MARK: The incident

  /// The position of the one with such victims, the nearest of several; else of the first whose sentence holds the
  /// figure.
  func incident(of figure: Figure) -> Int? {
    let counting = incidents.indices.filter { incidents[$0].victims.contains { $0.isCounted(by: figure) } }
    return counting.min { distance(to: incidents[$0], figure) < distance(to: incidents[$1], figure) }
      ?? incidents.firstIndex { $0.span.contains(figure.span) }
  }

  private func distance(to incident: Incident, _ figure: Figure) -> Int {
    incident.span.contains(figure.span) ? 0 : abs(incident.span.start - figure.span.start)
  }

  // MARK: Sentence and article

  /// The known date that stands nearest. Where the sentence or the incident is of another, unknown time, the day of
  /// publication would be wrong: `Twelve were killed in an earlier attack.`
  private func takeDays(
    near span: TextSpan, in sentence: TextSpan, of incident: Incident?, _ setting: inout FigureSetting
  ) {
    let own = dates.part(within: sentence, \.span)
    if let nearest = own.filter({ $0.days != nil }).nearest(to: span, \.span) {
      (setting.days, setting.daysFrom) = (nearest.days, .sentence)
    } else if own.isEmpty, incident?.isBackground != true, let published = article.published?.date {
      (setting.days, setting.daysFrom) = (KnownDays(published), .article)
    }
  }

  private func takePlace(near span: TextSpan, in sentence: TextSpan, _ setting: inout FigureSetting) {
    if let nearest = places.part(within: sentence, \.span).nearest(to: span, \.span)?.entity {
      setting.take(place: nearest.name, nearest, from: .sentence)
    } else if let place = article.dateline?.place {
      let known = places.first { $0.span.overlaps(place) }?.entity
      setting.take(place: known?.name ?? article.text.reflowed(place), known, from: .article)
    }
  }
}

extension IncidentVictim {
  /// Whether a figure says the same number of the same effect.
  fileprivate func isCounted(by figure: Figure) -> Bool {
    effect.counts == figure.counts && (low ?? high) != nil && (low, high) == (figure.low, figure.high)
  }
}

extension IncidentEffect {
  /// The kind of figure that counts those to whom it was done; nil for effects that no kind is for.
  package var counts: FigureKind? {
    switch self {
    case .killed: .killed
    case .wounded: .wounded
    case .kidnapped, .detained: .detained
    case .displaced: .displaced
    case .missing: .missing
    case .threatened, .unhurt: nil
    }
  }
}

extension Array {
  /// Those of a list in order of text that begin within a span, found by halving.
  func part(within span: TextSpan, _ place: (Element) -> TextSpan) -> ArraySlice<Element> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if place(self[middle]).start < span.start { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { place($0).start < span.end }
  }
}

extension Sequence {
  /// The element whose place in the text is nearest to a span, the first of several; nil if there is none.
  fileprivate func nearest(to span: TextSpan, _ place: (Element) -> TextSpan) -> Element? {
    self.min { abs(place($0).start - span.start) < abs(place($1).start - span.start) }
  }
}
