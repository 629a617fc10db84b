import GRDB
import QueryLanguage

/// Lists in other orders, and parts of them: all of it may be called from any thread.
extension Library {
  /// The articles of a list that is no search.
  package func articles(in arrangement: ListArrangement) throws -> [ArticleID] {
    guard !arrangement.isPlain else { return try articles() }
    return try index.read { db in
      let newest = try SummaryReader(roots: roots).all(db)
      let limited = try limit(newest, to: arrangement.limit, db)
      return try ArticleOrdering(db: db, order: arrangement.order, keys: sortKeys).ordered(limited)
    }
  }

  private func limit(_ articles: [ArticleID], to limit: String?, _ db: Database) throws -> [ArticleID] {
    guard let limit, ParsedQuery(limit).query != nil else { return articles }
    let run = SearchRun(
      db: db, rows: RowReader(db: db, roots: roots, version: findings.version), roots: roots, rowCount: 0)
    let found = Set(try run.all(of: limit, isTyping: false))
    return articles.filter(found.contains)
  }
}
