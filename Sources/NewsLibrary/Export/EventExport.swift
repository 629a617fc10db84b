import Extraction
import Newswire

/// Writes events as an export has them, in each of its formats; the first columns of the table are named as ACLED
/// names them.
enum EventExport {
  /// Columns may be added, never renamed.
  static let columns = [
    "event_date", "event_type", "sub_event_type", "actor1", "actor2", "location", "latitude", "longitude", "source",
    "notes", "fatalities", "country", "event_date_end", "fatalities_low", "fatalities_high", "type", "attempted",
    "targets", "weapons", "articles", "files",
  ]

  static func row(of event: EventPageContent) -> [UInt8] {
    let (summary, type) = (event.summary, ACLEDType(event.summary.type))
    let cells: [String?] = [
      summary.days?.first.description, type.event, type.sub, summary.perpetrators.first, event.secondActor,
      summary.place, summary.position?.latitude.text, summary.position?.longitude.text,
      event.publishers.joined(separator: "; "), event.notes, event.fatalities?.text, summary.country,
      summary.days?.end?.description, summary.killed?.lowest.value?.text, summary.killed?.highest.most?.text,
      summary.type.rawValue, summary.isAttempt ? "yes" : "no", summary.targets.joined(separator: "; "),
      summary.weapons.joined(separator: "; "), String(event.accounts.count), event.files.joined(separator: "; "),
    ]
    return CSVText.row(cells.map { $0 ?? "" })
  }

  static func write(_ event: EventPageContent, to json: inout JSONText) {
    let (summary, type) = (event.summary, ACLEDType(event.summary.type))
    json.member("record", "event")
    json.member("event_date", summary.days?.first.description)
    json.member("event_date_end", summary.days?.end?.description)
    json.member("event_type", type.event)
    json.member("sub_event_type", type.sub.isEmpty ? nil : type.sub)
    json.member("type", summary.type.rawValue)
    json.member("attempted")
    json.boolean(summary.isAttempt)
    json.member("actor1", summary.perpetrators.first)
    json.member("actor2", event.secondActor)
    json.member("location", summary.place)
    json.member("latitude", summary.position?.latitude)
    json.member("longitude", summary.position?.longitude)
    json.member("country", summary.country)
    json.member("fatalities", event.fatalities)
    json.member("fatalities_low", summary.killed?.lowest.value)
    json.member("fatalities_high", summary.killed?.highest.most)
    json.member("notes", event.notes)
    json.member("tolls")
    json.array(event.tolls) { json, toll in
      json.object { json in
        FigureExport.write(toll.told, to: &json)
        JSONExport.write(toll.told.citation, to: &json)
      }
    }
    json.member("accounts")
    json.array(event.accounts) { json, account in
      json.object { json in
        json.member("sentence", account.sentence)
        JSONExport.write(Citation(account.article), to: &json)
      }
    }
  }

  /// The event in a line, then its tolls, then its articles.
  static func plain(_ event: EventPageContent) -> [UInt8] {
    let tolls = event.tolls.map { "  \($0.line)" }
    let articles = event.accounts.map { "  — \(Citation($0.article).line)" }
    let lines = ["\(event.summary.line)"] + tolls + articles
    return Array((lines.map { $0.harmless() }.joined(separator: "\n") + "\n\n").utf8)
  }

  static func markdown(_ event: EventPageContent) -> [UInt8] {
    let tolls = event.tolls.map { "- \(MarkdownText.escaped($0.line))" }
    let articles = event.accounts.map { "- \(MarkdownText.escaped(Citation($0.article).line))" }
    let head = "\n## \(MarkdownText.escaped(event.summary.line))\n\n"
    return Array((head + (tolls + articles).joined(separator: "\n") + "\n").utf8)
  }
}

extension EventPageContent {
  /// The other side, or else what it was done to.
  fileprivate var secondActor: String? { summary.perpetrators.dropFirst().first ?? summary.targets.first }

  /// The sentence of the newest article, which knows most.
  fileprivate var notes: String? { accounts.last?.sentence }

  /// What the newest article that counts those killed says.
  fileprivate var fatalities: Double? {
    let killed = tolls.filter { $0.told.figure.counts == .killed }
    let newest = killed.filter { $0.article.id == killed.last?.article.id }
    return newest.compactMap { $0.told.figure.low ?? $0.told.figure.high }.max()
  }

  /// Agencies, or files of articles without one, each once.
  fileprivate var publishers: [String] { Self.distinct(accounts.map { $0.article.agency ?? $0.article.fileName }) }
  fileprivate var files: [String] { Self.distinct(accounts.map(\.article.path)) }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

extension EventToll {
  /// `2021-03-09 14:05 GMT · killed: at least 14 people · officials · KPS`
  fileprivate var line: String {
    let parts = [
      article.published?.description ?? "undated", "\(told.figure.counts.rawValue): \(told.words)", told.figure.source,
      article.agency ?? article.fileName,
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }
}

extension EventSummary {
  /// `2021-03-07 · Apora · bombing · 11–16 killed`
  package var line: String {
    let name = isAttempt ? "attempted \(type.rawValue)" : type.rawValue
    let toll = tollText.map { "\($0) killed" }
    return [days?.text, place, name, toll].compactMap(\.self).joined(separator: " · ")
  }

  /// The lowest and the highest count of those killed: `11–16`; nil where nobody counts.
  package var tollText: String? {
    guard let killed, let low = killed.lowest.value, let high = killed.highest.most else { return nil }
    return low == high ? killed.highest.text : "\(low.text)–\(high.text)"
  }
}

extension Toll {
  /// `14`, `14+` of a lower bound, `≤14` of an upper one.
  package var text: String {
    switch (low, high) {
    case (let low?, nil): "\(low.text)+"
    case (nil, let high?): "≤\(high.text)"
    case (let low?, let high?): low == high ? low.text : "\(low.text)–\(high.text)"
    case (nil, nil): "?"
    }
  }
}
