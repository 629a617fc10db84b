import FoundationEssentials
import GRDB
import LibraryFiles

/// Reads what the list shows: all numbers at once, and rows only where they are seen.
struct SummaryReader {
  let roots: LibraryRoots

  /// All articles: newest first, the undated last, those of one day by path as long as they were
  /// read in one go.
  func all(_ db: Database) throws -> [ArticleID] {
    // the narrowest table that has them all; sorting costs less than reading the rows in their order
    let ids = try Int64.fetchAll(db, sql: "SELECT id FROM article INDEXED BY article_file")
    return ids.sorted(by: >).map(ArticleID.init)
  }

  /// The first of them.
  func newest(_ count: Int, _ db: Database) throws -> [ArticleID] {
    try Int64.fetchAll(db, sql: "SELECT id FROM article ORDER BY id DESC LIMIT ?", arguments: [count])
      .map(ArticleID.init)
  }

  /// nil where the index has no such article.
  func one(_ db: Database, id: Int64) throws -> ArticleSummary? {
    let sql = """
      SELECT article.id, title, agency, number, path
      FROM article JOIN file ON file.id = article.file WHERE article.id = ?
      """
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]).map(summary)
  }

  private func summary(_ row: Row) -> ArticleSummary {
    let id = ArticleID(rawValue: row[0])
    return ArticleSummary(
      id: id, title: row[1], date: id.date, agency: row[2],
      path: roots.shown(RawPath(bytes: [UInt8](row[4] as Data))), articleNumber: row[3])
  }
}
