import GRDB
import Newswire

/// Gives articles the day and the agency that the user says they have, and takes back what was undone.
///
/// Since an article is numbered by its day, it is written again under another number.
struct CorrectedHeads {
  let db: Database
  let corrector: Corrector

  /// Articles whose rows have another day or agency than they should.
  func stale() throws -> [Int64] {
    let corrected = "SELECT id FROM article WHERE file_day IS NOT NULL"
    var concerned = Set(try Int64.fetchAll(db.cachedStatement(sql: corrected)))
    for identity in Set(corrector.journal.articlesWithOtherHeads) {
      concerned.formUnion(try corrector.articles(matching: identity, db))
    }
    return try concerned.sorted().filter(isStale)
  }

  /// Writes them again; their findings are missing then.
  func rewrite(_ articles: [Int64]) throws {
    var writer = TextWriter(db, corrector: corrector)
    for id in articles { try writer.rewrite(article: id) }
    try writer.finish()
  }

  private func isStale(_ id: Int64) throws -> Bool {
    guard let article = try StoredArticle.fetch(db, id: id, isAsFiled: true)?.article,
      let identity = try corrector.identity(of: id, db),
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT agency, file_day IS NOT NULL FROM article WHERE id = ?"), arguments: [id])
    else { return false }
    let head = CorrectedHead(article, corrector.headCorrections(of: identity))
    return head.published != ArticleID(rawValue: id).date || head.agency != row[0] || head.isCorrected != row[1]
  }
}
