import FoundationEssentials
import GRDB
import LibraryFiles
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
  /// - Throws: `CancellationError` if the task is cancelled.
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

  /// How many articles a query finds.
  package func count(of query: String) throws -> Int {
    try pool.read { db in
      try searchRun(db).count(of: query)
    }
  }

  /// Rows of a list, with words around the hits of a query; articles that are gone are left out.
  package func rows(of articles: [ArticleID], matching query: Query?) throws -> [ArticleRow] {
    try index.read { try rowReader($0).rows(of: articles, matching: query) }
  }

  /// The files of articles, in their order, as paths that open them; those of articles that are gone are left out.
  package func files(of articles: [ArticleID]) throws -> [RawPath] {
    try index.read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT path FROM article JOIN file ON file.id = article.file WHERE article.id = ?")
      return try articles.compactMap { id in
        try Data.fetchOne(statement, arguments: [id.rawValue]).map { roots.written(RawPath(bytes: [UInt8]($0))) }
      }
    }
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
    try index.read { try FieldSearch(db: $0, roots: roots).choices(for: completion) }
  }

  /// A search for numbers of articles alone.
  func searchRun(_ db: Database) -> SearchRun {
    SearchRun(db: db, rows: rowReader(db), roots: roots, rowCount: 0)
  }

  private func rowReader(_ db: Database) -> RowReader {
    RowReader(db: db, roots: roots, version: findings.version)
  }
}

/// Searches that the user made and keeps.
extension Library {
  /// Keeps a search by name, in the place of another one of that name; it is on the disk when this returns.
  ///
  /// - Throws: `LibraryError.noPlaceForCorrections` if it can't be kept; nothing has changed then.
  package func save(search query: String, named name: String) throws {
    try keeping { try journal.append(SavedSearch(name: name, query: query)) }
  }

  /// All saved searches, by name.
  package func savedSearches() -> [SavedSearch] {
    // what can't be read now is as it was
    try? journal.catchUp()
    let last = Dictionary(journal.searches.map { ($0.search.name, $0.search) }, uniquingKeysWith: { $1 })
    return last.values.sorted { $0.name < $1.name }
  }

  /// Deletes a saved search, with those that it replaced, until that is undone; false if there is
  /// none of that name.
  ///
  /// - Throws: `LibraryError.noPlaceForCorrections` if that can't be kept; nothing has changed then.
  @discardableResult
  package func forget(searchNamed name: String) throws -> Bool {
    try keeping {
      try journal.catchUp()
      let lines = journal.searches.filter { $0.search.name == name }
      try journal.withdraw(lines.map(\.id))
      return !lines.isEmpty
    }
  }

  /// Remembers that a query was made; where that can't be written, it is forgotten without a word.
  package func remember(query: String) {
    history.append(query)
  }

  /// The queries that were made, newest first, each once.
  package func queryHistory() -> [String] { history.queries }
}
