import Extraction
import Newswire

/// Writes figures as an export has them, in each of its formats.
enum FigureExport {
  /// Of a table of figures; columns may be added, never renamed.
  static let columns = [
    "date", "dateEnd", "dateFrom", "place", "latitude", "longitude", "country", "placeFrom", "kind", "low", "high",
    "text", "of", "source", "sentence", "headline", "agency", "published", "file", "article", "start", "end",
    "citation", "publishedTime",
  ]

  static func row(of told: ToldFigure) -> [UInt8] {
    let (figure, setting, citation) = (told.figure, told.setting, told.citation)
    let place = [
      setting.place, setting.position?.latitude.text, setting.position?.longitude.text, setting.country,
      setting.placeFrom?.rawValue,
    ]
    let number = [
      figure.counts.rawValue, figure.low?.text, figure.high?.text, told.words, figure.of, figure.source, told.sentence,
    ]
    let days = [setting.days?.first.description, setting.days?.end?.description, setting.daysFrom?.rawValue]
    return CSVText.row(
      (days + place + number).map { $0 ?? "" } + cells(of: citation) + [citation.line, citation.isoTime ?? ""])
  }

  /// Headline, agency, published, file, article, start, end.
  private static func cells(of citation: Citation) -> [String] {
    [
      citation.headline, citation.agency ?? "", citation.date?.description ?? "", citation.file,
      String(citation.article), citation.range.map { String($0.lowerBound) } ?? "",
      citation.range.map { String($0.upperBound) } ?? "",
    ]
  }

  /// The members of its object, but for those of the citation.
  static func write(_ told: ToldFigure, to json: inout JSONText) {
    let (figure, setting) = (told.figure, told.setting)
    json.member("record", "figure")
    json.member("date", setting.days?.first.description)
    json.member("dateEnd", setting.days?.end?.description)
    json.member("dateFrom", setting.daysFrom?.rawValue)
    json.member("place", setting.place)
    json.member("latitude", setting.position?.latitude)
    json.member("longitude", setting.position?.longitude)
    json.member("country", setting.country)
    json.member("placeFrom", setting.placeFrom?.rawValue)
    json.member("kind", figure.counts.rawValue)
    json.member("low", figure.low)
    json.member("high", figure.high)
    json.member("text", told.words)
    json.member("of", figure.of)
    json.member("source", figure.source)
    json.member("sentence", told.sentence)
    json.member("citation", told.citation.line)
  }

  /// In three lines: `killed: at least 14 people · Apora · 2021-03-07 · officials`, the sentence, and where it stands.
  static func plain(_ told: ToldFigure) -> [UInt8] {
    Array("\(head(of: told).harmless())\n  \(told.sentence.harmless())\n  — \(told.citation.line)\n\n".utf8)
  }

  static func markdown(_ told: ToldFigure) -> [UInt8] {
    let head = MarkdownText.strong(head(of: told))
    let (sentence, citation) = (MarkdownText.escaped(told.sentence), MarkdownText.escaped(told.citation.line))
    return Array("\n\(head)\n\n> \(sentence)\n\n— \(citation)\n".utf8)
  }

  private static func head(of told: ToldFigure) -> String {
    let parts = ["\(told.figure.counts.rawValue): \(told.words)", told.setting.line, told.figure.source ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension KnownDays {
  /// The last of several days; nil for a single one.
  var end: CalendarDate? { last > first ? last : nil }
}

extension Double {
  /// Without a point where it is whole.
  var text: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}
