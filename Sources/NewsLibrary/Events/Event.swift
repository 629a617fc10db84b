import Extraction
import Linguistics
import Newswire

/// Which event of the index; stays the same while its first account does.
package struct EventID: Hashable, Sendable, RawRepresentable {
  package let rawValue: Int64
  package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// What a list shows of an event.
package struct EventSummary: Hashable, Sendable {
  /// Those that most articles give.
  package var days: KnownDays?
  /// nil if no article gives one.
  package var place: String?
  package var position: Coordinates?
  /// ISO 3166 alpha-2.
  package var country: String?
  package var type: IncidentType
  package var isAttempt: Bool
  /// Who did it, the most named first.
  package var perpetrators: [String]
  /// What or whom it was done to.
  package var targets: [String]
  package var weapons: [String]
  /// The lowest and the highest count of those killed; nil if no article has one.
  package var killed: (lowest: Toll, highest: Toll)? {
    guard let lowest = tolls.min(by: { ($0.value ?? 0) < ($1.value ?? 0) }),
      let highest = tolls.max(by: { ($0.most ?? 0) < ($1.most ?? 0) })
    else { return nil }
    return (lowest, highest)
  }
  /// The whole count of those killed that each article gives, by day of publication.
  package var tolls: [Toll]
  package var articles: [ArticleID]

  package init(
    _ type: IncidentType, isAttempt: Bool = false, days: KnownDays? = nil, place: String? = nil,
    position: Coordinates? = nil, country: String? = nil, perpetrators: [String] = [], targets: [String] = [],
    weapons: [String] = [], tolls: [Toll] = [], articles: [ArticleID]
  ) {
    (self.type, self.isAttempt, self.days, self.articles) = (type, isAttempt, days, articles)
    (self.place, self.position, self.country) = (place, position, country)
    (self.perpetrators, self.targets, self.weapons) = (perpetrators, targets, weapons)
    self.tolls = tolls
  }
}

extension EventSummary {
  /// nil of no accounts.
  init?(_ accounts: [EventAccount]) {
    let incidents = accounts.map(\.incident)
    guard let type = Self.commonest(incidents.map(\.type)) else { return nil }
    let site = Self.site(of: incidents)
    self.init(
      type, isAttempt: incidents.allSatisfy { $0.stage == .attempted }, days: Self.days(of: accounts),
      place: site?.place, position: site?.position, country: site?.country,
      perpetrators: Self.names(incidents.flatMap { $0.perpetrators + $0.organisations }),
      targets: Self.names(incidents.flatMap(\.targets)), weapons: Self.names(incidents.flatMap(\.weapons).map { [$0] }),
      tolls: accounts.compactMap(\.killed), articles: accounts.map(\.key.article))
  }

  /// The first with the place that most name, of those that lie somewhere if any do.
  private static func site(of incidents: [Incident]) -> Incident? {
    let named = incidents.filter { $0.place != nil }
    let placed = named.filter { $0.position != nil }
    let candidates = placed.isEmpty ? named : placed
    let place = commonest(candidates.compactMap(\.place))
    return candidates.first { $0.place == place }
  }

  /// Those that most accounts give; of several the shortest, then the earliest.
  static func days(of accounts: [EventAccount]) -> KnownDays? {
    let days = accounts.compactMap(\.incident.days).sorted {
      ($0.last.dayNumber - $0.first.dayNumber, $0.first) < ($1.last.dayNumber - $1.first.dayNumber, $1.first)
    }
    return commonest(days)
  }

  /// The first of those that come most often; nil of none.
  private static func commonest<Value: Hashable>(_ values: [Value]) -> Value? {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let most = counts.values.max()
    return values.first { counts[$0] == most }
  }

  /// The first name of each, those named most often first, and each once in whatever case.
  private static func names(_ fillers: [[String]]) -> [String] {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for name in fillers.compactMap(\.first) {
      let key = name.lowercased()
      if counts.updateValue((counts[key] ?? 0) + 1, forKey: key) == nil { order.append(name) }
    }
    return order.enumerated().sorted { one, other in
      let (first, second) = (counts[one.element.lowercased()] ?? 0, counts[other.element.lowercased()] ?? 0)
      return (-first, one.offset) < (-second, other.offset)
    }.map(\.element)
  }
}

/// An event with the tolls that are given for it, and the articles that tell of it.
package struct EventPageContent: Hashable, Sendable {
  package var id: EventID
  package var summary: EventSummary
  /// In order of publication, those of an article in order of text: of one source and kind the largest number alone.
  package var tolls: [EventToll]
  /// In order of publication.
  package var accounts: [ToldAccount]
}

/// A number given for an event, with the article that gives it.
package struct EventToll: Hashable, Sendable {
  package var told: ToldFigure
  package var article: ArticleSummary
}

/// How one article tells of an event.
package struct ToldAccount: Hashable, Sendable {
  package var article: ArticleSummary
  /// The sentence that tells it best.
  package var span: TextSpan
  /// The same, reflowed.
  package var sentence: String
}

extension EventPageContent {
  /// - Parameter articles: each with the position of its incident; those without findings tell nothing.
  package init(_ id: EventID, _ summary: EventSummary, _ articles: [(article: IndexedArticle, incident: Int)]) {
    (self.id, self.summary) = (id, summary)
    tolls = articles.flatMap { article, incident in
      Self.tolls(of: incident, in: article).map { EventToll(told: $0, article: article.summary) }
    }
    accounts = articles.compactMap { article, incident in
      guard let told = article.findings?.facts(Incident.self).element(at: incident) else { return nil }
      return ToldAccount(
        article: article.summary, span: told.span, sentence: article.article.text.reflowed(told.span))
    }
  }

  /// What an article counts of people to whom the incident did something.
  private static func tolls(of incident: Int, in article: IndexedArticle) -> [ToldFigure] {
    let own = ToldFigures(article).all.filter { $0.incident == incident && kinds.contains($0.figure.counts) }
    var kept: [ToldFigure] = []
    for told in own {
      guard let place = kept.firstIndex(where: { $0.isOfSameToll(as: told) }) else {
        kept.append(told)
        continue
      }
      if told.says(moreThan: kept[place]) { kept[place] = told }
    }
    return kept
  }

  private static let kinds: Set<FigureKind> = [.killed, .wounded, .missing, .displaced, .detained]
}

extension ToldFigure {
  /// Of one kind, by one source; what a headline says without a source is said again below with one.
  fileprivate func isOfSameToll(as other: ToldFigure) -> Bool {
    guard figure.counts == other.figure.counts else { return false }
    let isSameNumber = (figure.low, figure.high) == (other.figure.low, other.figure.high)
    return figure.source == other.figure.source || isSameNumber && (figure.source == nil || other.figure.source == nil)
  }

  fileprivate func says(moreThan other: ToldFigure) -> Bool {
    let (own, others) = (figure.low ?? figure.high ?? 0, other.figure.low ?? other.figure.high ?? 0)
    if own != others { return own > others }
    if (figure.source == nil) != (other.figure.source == nil) { return figure.source != nil }
    return words.utf8.count > other.words.utf8.count
  }
}

extension Array {
  /// nil beyond the ends.
  fileprivate func element(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
