import Extraction
import GRDB
import Newswire

/// Clears away what findings that went have left: names, and words of quotes, which lead to nothing
/// but take room.
struct CastOff {
  let db: Database
  let version: Int

  /// Below this it is not worth the while.
  private static let least = 1000

  /// Clears where more is cast off than in use; an article whose findings are of another version has no
  /// words of quotes until they are made again.
  func clearIfMuch() throws {
    let inUse = try Int.fetchOne(db, sql: "SELECT coalesce(sum(max(1, quotes)), 0) FROM finding") ?? 0
    let left = try Int.fetchOne(db, sql: "SELECT last - cleared FROM quote_counter") ?? 0
    guard left > 2 * inUse + Self.least else { return }
    for table in ["naming", "dated", "keyed", "located", "within_area"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE finding NOT IN (SELECT id FROM finding)")
    }
    try db.execute(sql: "INSERT INTO said (said) VALUES ('delete-all')")
    let rows = try Row.fetchCursor(db, sql: "SELECT id, article FROM finding WHERE version = ?", arguments: [version])
    while let row = try rows.next() { try write(finding: row[0], of: row[1]) }
    try db.execute(sql: "UPDATE quote_counter SET cleared = last - ?", arguments: [inUse])
  }

  private func write(finding: Int64, of id: Int64) throws {
    guard let article = try StoredArticle.fetch(db, id: id)?.article,
      let findings = try StoredArticle.findings(db, id: id, version: version, textLength: article.text.count)
    else { return }
    try SaidWords(findings, of: article).write(as: finding, db)
  }
}

/// What stands between the quotation marks of an article, as it is searched.
struct SaidWords: Sendable {
  /// Words of the direct and mixed quotes, by their position in the findings.
  private var words: [(quote: Int, words: String)]

  init(_ findings: Findings, of article: Article) {
    words = findings.quotes.enumerated().compactMap { index, quote in
      quote.kind == .indirect ? nil : (index, article.text.reflowed(quote.span))
    }
  }

  func write(as finding: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO said (rowid, words) VALUES (?, ?)")
    for (quote, words) in words { try statement.execute(arguments: [finding + Int64(quote), words]) }
  }
}
