import FoundationEssentials
import GRDB

/// Reads what the list shows, column by column and without any record type: it stands between the
/// start of the program and its first screen.
struct SummaryReader {
  let roots: LibraryRoots

  /// The columns that `summary` reads, of `article` and `file`.
  static let columns = "article.id, article.title, article.agency, article.number, file.path"
  static let tables = "article JOIN file ON file.id = article.file"

  /// All articles: newest first, the undated last, those of one day by path.
  func all(_ db: Database) throws -> [ArticleSummary] {
    let sql = """
      SELECT \(Self.columns) FROM \(Self.tables) ORDER BY article.id >> 32 DESC, file.path, article.number
      """
    var summaries: [ArticleSummary] = []
    summaries.reserveCapacity(try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0)
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() { summaries.append(summary(row)) }
    return summaries
  }

  func one(_ db: Database, id: Int64) throws -> ArticleSummary? {
    let sql = "SELECT \(Self.columns) FROM \(Self.tables) WHERE article.id = ?"
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]).map(summary)
  }

  func summary(_ row: Row) -> ArticleSummary {
    let id = ArticleID(rawValue: row[0])
    return ArticleSummary(
      id: id, title: row[1], date: id.date, agency: row[2],
      path: roots.shown(RawPath(bytes: [UInt8](row[4] as Data))), articleNumber: row[3])
  }
}
