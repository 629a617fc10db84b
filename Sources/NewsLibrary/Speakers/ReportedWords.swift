import Extraction
import GRDB
import Linguistics

/// What a speaker is reported to have said, as far as it had to be read: searched in memory as quoted words
/// are searched in the index.
///
/// To keep these words in the index too would make it larger, for what is asked of one speaker at a time.
final class ReportedWords {
  private let db: Database
  private let version: Int
  private let words: DatabaseQueue
  /// Indirect quotes that are still to be read, by article.
  private var unread: [Int64: [SpokenQuote]]

  init(db: Database, version: Int, _ quotes: [SpokenQuote]) throws {
    self.db = db
    self.version = version
    unread = Dictionary(
      grouping: quotes.filter { $0.reference.kind == .indirect }, by: \.reference.article.rawValue)
    words = try DatabaseQueue(configuration: NewsTokenizer.configuration)
    try words.write { memory in
      try memory.execute(
        sql: """
          CREATE VIRTUAL TABLE said USING fts5 (
            words, content='', \(IndexSchema.argument(IndexSchema.stems)))
          """)
    }
  }

  /// The ids of indirect quotes that match an expression of FTS5; of other speakers' quotes none.
  func matching(_ expression: String, among quotes: [SpokenQuote]) throws -> Set<Int64> {
    let articles = Set(quotes.lazy.filter { $0.reference.kind == .indirect }.map(\.reference.article.rawValue))
    guard let first = articles.min(), let last = articles.max() else { return [] }
    let sql = "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?"
    let candidates = try Int64.fetchSet(db, sql: sql, arguments: [expression, first, last])
    for article in articles.intersection(candidates) { try read(article) }
    return try words.read { memory in
      try Int64.fetchSet(memory, sql: "SELECT rowid FROM said WHERE said MATCH ?", arguments: [expression])
    }
  }

  /// An article that is gone or has other findings by now is left out.
  private func read(_ article: Int64) throws {
    guard let own = unread.removeValue(forKey: article),
      let text = try StoredArticle.text(db, id: article).map(SourceText.init(knownValid:)),
      let found = try StoredArticle.findings(db, id: article, version: version, textLength: text.count)
    else { return }
    try words.write { memory in
      for quote in own where found.quotes.indices.contains(quote.reference.quote) {
        try memory.execute(
          sql: "INSERT INTO said (rowid, words) VALUES (?, ?)",
          arguments: [quote.id, text.reflowed(found.quotes[quote.reference.quote].span)])
      }
    }
  }
}

/// A quote of a known speaker, as the index numbers it.
struct SpokenQuote: Hashable {
  /// Its row in `quote` and, unless it is indirect, in `said`.
  var id: Int64
  var reference: QuoteReference
}
