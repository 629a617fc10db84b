import Extraction
import GRDB
import LibraryFiles
import QueryLanguage

/// Chooses among the quotes of a speaker those that a query asks for.
///
/// Words between quotation marks are in the index. Those reported without are not: they are read from the
/// articles that have the words at all.
struct QuoteFilter {
  let db: Database
  let roots: LibraryRoots
  let version: Int

  /// - Parameter quotes: all of the speaker, in order.
  func said(_ text: String, isTyping: Bool, among quotes: [SpokenQuote]) throws -> SaidQuotes {
    let parsed = ParsedQuery(text, isTyping: isTyping)
    let reported = try ReportedWords(db: db, version: version, quotes)
    // nil stands for all
    var found: [SpokenQuote]? = []
    for query in try Self.candidates(for: parsed.query) where found?.isEmpty == true {
      found = try query.flatMap { try matching($0, among: quotes, reported) }
    }
    let shown = found ?? quotes
    let dates = shown.lazy.map { (date: $0.reference.article.date, count: 1) }
    return SaidQuotes(
      text: text, parsed: parsed, quotes: shown.map(\.reference), months: QuotesByMonth(dates), isAll: found == nil)
  }

  /// Queries to be tried until one finds something; nil asks for nothing. A word alone that is hardly begun
  /// counts where it is a word already, and else narrows nothing yet.
  private static func candidates(for query: Query?) throws -> [Query?] {
    guard let query else { return [nil] }
    if case .field(.said, let term) = query { return try candidates(for: .words(term)) }
    guard case .words(var term) = query, try query.lonelyBeginning() != nil else { return try query.candidates() }
    (term.isPrefix, term.isOpen) = (false, false)
    return [.words(term), nil]
  }

  /// In the same order; nil if there is nothing in the query to ask for.
  private func matching(
    _ query: Query, among quotes: [SpokenQuote], _ reported: ReportedWords
  ) throws -> [SpokenQuote]? {
    switch query {
    case .field(.said, let term): return try matching(.words(term), among: quotes, reported)
    case .words, .near:
      guard case .expression(let words) = try MatchExpression.make(of: query) else { return nil }
      return try saying(words, among: quotes, reported)
    case .all(let parts):
      return try parts.reduce(nil) { found, part in
        try matching(part, among: found ?? quotes, reported) ?? found
      }
    case .any(let parts):
      let ways = try parts.compactMap { try matching($0, among: quotes, reported) }
      let found = Set(ways.joined())
      return ways.isEmpty ? nil : quotes.filter(found.contains)
    case .not(let part):
      let excluded = try matching(part, among: quotes, reported).map(Set.init)
      return excluded.map { excluded in quotes.filter { !excluded.contains($0) } }
    case .field, .published, .status, .around:
      return try inArticles(query, among: quotes)
    }
  }

  private func saying(
    _ words: String, among quotes: [SpokenQuote], _ reported: ReportedWords
  ) throws -> [SpokenQuote] {
    let found = try quoted(words, among: quotes).union(reported.matching(words, among: quotes))
    return quotes.filter { found.contains($0.id) }
  }

  private func quoted(_ words: String, among quotes: [SpokenQuote]) throws -> Set<Int64> {
    let ids = quotes.filter { $0.reference.kind != .indirect }.map(\.id)
    guard let first = ids.min(), let last = ids.max() else { return [] }
    let sql = "SELECT rowid FROM said WHERE said MATCH ? AND rowid BETWEEN ? AND ?"
    return try Int64.fetchSet(db, sql: sql, arguments: [words, first, last])
  }

  private func inArticles(_ query: Query, among quotes: [SpokenQuote]) throws -> [SpokenQuote]? {
    guard let condition = try ArticleCondition(db: db, roots: roots).make(of: query) else { return nil }
    let articles = quotes.map(\.reference.article.rawValue)
    guard let first = articles.min(), let last = articles.max() else { return [] }
    let request: SQLRequest<Int64> = """
      SELECT id FROM article WHERE id BETWEEN \(first) AND \(last) AND \(condition)
      """
    let found = try Int64.fetchSet(db, request)
    return quotes.filter { found.contains($0.reference.article.rawValue) }
  }
}

extension Query {
  /// What it asks of the words alone: neither of articles nor what they must not hold; nil if that is nothing.
  var ofWords: Query? {
    switch self {
    case .words, .near, .field(.said, _): self
    case .all(let parts): .all(of: parts.compactMap(\.ofWords))
    case .any(let parts): .any(of: parts.compactMap(\.ofWords))
    case .not, .field, .published, .status, .around: nil
    }
  }
}
