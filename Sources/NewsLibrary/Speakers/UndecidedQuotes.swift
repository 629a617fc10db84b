import Extraction
import GRDB

/// Looks up the quotes whose speaker is left to decide; no article is read.
struct UndecidedQuotes {
  let db: Database

  /// Those of some articles in the order of these, or of all articles, newest first; the likely ones before the open ones.
  func all(in articles: [ArticleID]?) throws -> [UndecidedQuote] {
    let found = try fetch(
      """
      SELECT finding.article, undecided.id - finding.id, undecided.kind, undecided.speaker = 0
      FROM finding CROSS JOIN undecided ON undecided.id BETWEEN finding.id AND finding.id + finding.quotes - 1
      """)
    guard let articles else { return Self.sorted(found) { -$0.article.rawValue } }
    let places = Dictionary(zip(articles, 0...), uniquingKeysWith: { first, _ in first })
    return Self.sorted(found.filter { places[$0.quote.article] != nil }) { Int64(places[$0.article] ?? 0) }
  }

  /// Those that may be a speaker's: what is likely his, then what is open in articles that name him; each in order of
  /// date and then of text, with what has no date last.
  func all(of speaker: SpeakerKey) throws -> [UndecidedQuote] {
    let found = try fetch(
      """
      SELECT finding.article, undecided.id - finding.id, undecided.kind, 0
      FROM undecided CROSS JOIN finding ON finding.id = (SELECT max(id) FROM finding WHERE id <= undecided.id)
      WHERE undecided.speaker IN (\(Speakers.allOfOne)) AND undecided.speaker > 0
      UNION
      SELECT finding.article, undecided.id - finding.id, undecided.kind, 1
      FROM naming CROSS JOIN finding ON finding.id = naming.finding
      CROSS JOIN undecided ON undecided.id BETWEEN finding.id AND finding.id + finding.quotes - 1
      WHERE naming.entity IN (\(Speakers.allOfOne)) AND naming.kind IN (\(Self.speakingKinds)) AND undecided.speaker = 0
      """, [speaker.rawValue])
    let firstDated = ArticleID.first(ofDay: nil).rawValue
    return Self.sorted(found) { $0.article.rawValue < firstDated ? .max : $0.article.rawValue }
  }

  /// A place is named for other reasons as a rule, and a description is not one speaker's.
  private static let speakingKinds = "\(Entity.Kind.person.code), \(Entity.Kind.organisation.code)"

  private func fetch(_ sql: String, _ arguments: StatementArguments = []) throws -> [UndecidedQuote] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
      UndecidedQuote(
        QuoteReference(
          article: ArticleID(rawValue: row[0]), quote: row[1], kind: Quote.Kind(code: row[2]) ?? .direct),
        row[3] ? .open : .likely)
    }
  }

  private static func sorted(
    _ quotes: [UndecidedQuote], by place: (QuoteReference) -> Int64
  ) -> [UndecidedQuote] {
    // several who spoke together have a row each
    Set(quotes).map { ($0, place($0.quote)) }.sorted { one, other in
      (one.0.doubt.rawValue, one.1, one.0.quote.article.rawValue, one.0.quote.quote)
        < (other.0.doubt.rawValue, other.1, other.0.quote.article.rawValue, other.0.quote.quote)
    }.map(\.0)
  }
}
