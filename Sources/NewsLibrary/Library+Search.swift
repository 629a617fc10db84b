import GRDB
import Linguistics
import QueryLanguage

/// Search: all of it may be called from any thread.
extension Library {
  /// Articles that match a query, handed over as they are found: many come first newest first, and
  /// once more when all of them are ranked.
  ///
  /// Nothing that is typed throws: what can't be understood is among the faults of the parsed query.
  /// - Parameters:
  ///   - isTyping: whether the last word may go on.
  ///   - rowCount: how many rows come with the results.
  ///   - arrangement: what the results are limited to, and their order where it is not that of rank.
  /// - Throws: `CancellationError` where the task is cancelled.
  package func search(
    _ query: String, isTyping: Bool, rowCount: Int, in arrangement: ListArrangement = ListArrangement(),
    deliver: @escaping @Sendable (SearchResults) -> Void
  ) async throws {
    try await index.read { db in
      try SearchRun(
        db: db, rows: self.rowReader(db), roots: self.roots, rowCount: rowCount, arrangement: arrangement,
        sortKeys: self.sortKeys
      )
      .results(of: query, isTyping: isTyping, deliver: deliver)
    }
  }

  /// How many articles a query finds while its last word may still go on.
  package func count(of query: String) throws -> Int {
    try pool.read { db in
      try SearchRun(db: db, rows: rowReader(db), roots: roots, rowCount: 0).count(of: query, isTyping: true)
    }
  }

  /// Rows of a list, with words around the hits of a query; articles that are gone are left out.
  package func rows(of articles: [ArticleID], matching query: Query?) throws -> [ArticleRow] {
    try index.read { try rowReader($0).rows(of: articles, matching: query) }
  }

  /// Where the words of a query stand in an article, in order; a phrase is one span.
  package func hits(of query: Query, in id: ArticleID) throws -> [TextSpan] {
    try index.read { db in
      guard let stored = try StoredArticle.fetch(db, id: id.rawValue) else { return [] }
      let findings = try StoredArticle.findings(
        db, id: id.rawValue, version: findings.version, textLength: stored.article.text.count)
      return try HitFinder(query).hits(in: stored.article, findings)
    }
  }

  /// What a query can be completed with at a place, the most frequent first.
  package func choices(for completion: QueryCompletion) throws -> [String] {
    try index.read { try CompletionSource(db: $0).choices(for: completion) }
  }

  private func rowReader(_ db: Database) -> RowReader {
    RowReader(db: db, roots: roots, version: findings.version)
  }
}
