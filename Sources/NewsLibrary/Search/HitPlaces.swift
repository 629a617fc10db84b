import GRDB
import Linguistics
import QueryLanguage

/// What a program wants to know of an article that a search found.
package struct HitPlaces: Sendable, Equatable {
  /// Where the words of the query stand, in order: half-open, in Unicode scalars of the article text.
  package var ranges: [Range<Int>] = []
  /// Who is quoted in it, by name, in order of the first quote; nobody where facts are not found yet.
  package var speakers: [String] = []
  /// The files of the other articles that tell the same story, as citations write them.
  package var copies: [String] = []
}

extension Library {
  /// Where the words of a query stand in an article, and who speaks in it; nothing of an article that is gone.
  package func hitPlaces(of query: Query?, in id: ArticleID) throws -> HitPlaces {
    try index.read { db in
      guard let stored = try StoredArticle.fetch(db, id: id.rawValue) else { return HitPlaces() }
      let text = stored.article.text
      let findings = try StoredArticle.findings(
        db, id: id.rawValue, version: findings.version, textLength: text.count)
      let offsets = ScalarOffsets(text)
      let hits = try query.map { try HitFinder($0).hits(in: stored.article, findings) } ?? []
      let copies = try DoubleGroups.copies(of: id.rawValue, db)
        .compactMap { try SummaryReader(roots: roots).one(db, id: $0).map { Citation($0).place } }
      return HitPlaces(ranges: hits.map(offsets.range), speakers: try Self.speakers(in: id, db), copies: copies)
    }
  }

  private static func speakers(in id: ArticleID, _ db: Database) throws -> [String] {
    let sql = """
      SELECT coalesce(main.name, entity.name) AS speaker FROM finding
      JOIN quote ON quote.id BETWEEN finding.id AND finding.id + finding.quotes - 1
      JOIN entity ON entity.id = quote.speaker LEFT JOIN entity AS main ON main.id = entity.same_as
      WHERE finding.article = ? GROUP BY 1 ORDER BY min(quote.id), 1
      """
    return try String.fetchAll(db.cachedStatement(sql: sql), arguments: [id.rawValue])
  }
}
