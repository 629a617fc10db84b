import GRDB
import LibraryFiles
import QueryLanguage

/// How the articles of a query are found in the index.
struct SearchPlan {
  /// What the full-text index is asked for, in the language of FTS5; nil if the query has nothing for it.
  private var match: String?
  /// What else is asked of an article, about `id`.
  private var conditions: [SQL]
  /// What quotes are asked for, in the language of FTS5: articles rank higher whose quotes say it.
  private var quoted: String?

  /// nil if the query has nothing to look for.
  init?(_ query: Query, _ db: Database, roots: LibraryRoots) throws {
    let condition = ArticleCondition(db: db, roots: roots)
    var parts = if case .all(let parts) = query { parts } else { [query] }
    (match, parts) = try Self.split(parts)
    conditions = try condition.all(parts)
    guard match != nil || !conditions.isEmpty else { return nil }
    let spoken = try query.positiveTerms.filter { [.text, .quotes].contains($0.place) }
      .compactMap { try SearchWords($0.term)?.alternatives }
    quoted = spoken.isEmpty ? nil : spoken.joined(separator: " AND ")
  }

  /// What the full-text index can be asked for, and the parts that are left.
  private static func split(_ parts: [Query]) throws -> (match: String?, rest: [Query]) {
    var texts: [Query] = []
    var rest: [Query] = []
    for part in parts {
      var inner = part
      if case .not(let negated) = part { inner = negated }
      if try MatchExpression.make(of: inner) == nil { rest.append(part) } else { texts.append(part) }
    }
    guard case .expression(let match)? = try MatchExpression.make(of: .all(texts)) else { return (nil, parts) }
    return (match, rest)
  }

  /// The newest articles that match, at most so many.
  func newest(_ limit: Int, _ db: Database) throws -> [ArticleID] {
    let all: SQL =
      if let match {
        "SELECT rowid AS id FROM search WHERE search MATCH \(match)\(further)"
      } else {
        "SELECT id FROM article WHERE \(conditions.joined(separator: " AND "))"
      }
    let request = SQLRequest<Int64>(literal: "\(all) ORDER BY id DESC LIMIT \(limit)")
    return try request.fetchAll(db).map(ArticleID.init)
  }

  /// All that match, best first, and newest first among equals.
  func ranked(_ db: Database) throws -> [RankedArticle] {
    let boosts = try boosts(db)
    var scored = try scores(db)
    if !boosts.isEmpty {
      for index in scored.indices { scored[index].score += boosts[scored[index].article] ?? 0 }
    }
    scored.sort { $0.score == $1.score ? $0.article > $1.article : $0.score < $1.score }
    return scored.map { RankedArticle(id: ArticleID(rawValue: $0.article), score: -$0.score) }
  }

  private struct Scored {
    var article: Int64
    /// Least best.
    var score: Double
  }

  /// By article what bm25 says, least best: a word in the headline weighs as much as five in the text.
  private func scores(_ db: Database) throws -> [Scored] {
    guard let match else { return try newest(.max, db).map { Scored(article: $0.rawValue, score: 0) } }
    return try Self.scored(
      "SELECT rowid, bm25(search, 5.0, 1.0) FROM search WHERE search MATCH \(match)\(further)", db)
  }

  /// So many quotes that say it make it nothing special, and cost more to rank than the articles do.
  private static let mostBoosts = 10_000

  /// What the best of the quotes that say it add to an article.
  private func boosts(_ db: Database) throws -> [Int64: Double] {
    guard let quoted, try !isCommonlySaid(quoted, db) else { return [:] }
    let scored = try Self.scored(
      """
      WITH found AS MATERIALIZED (
        SELECT rowid AS quote, bm25(said) AS score FROM said WHERE said MATCH \(quoted))
      SELECT article, min(score) FROM found CROSS JOIN finding
      ON finding.id = (SELECT max(id) FROM finding WHERE id <= quote) AND quote < finding.id + finding.quotes
      GROUP BY article
      """, db)
    return Dictionary(uniqueKeysWithValues: scored.map { ($0.article, $0.score) })
  }

  private func isCommonlySaid(_ quoted: String, _ db: Database) throws -> Bool {
    let sql = "SELECT rowid FROM said WHERE said MATCH ? LIMIT 1 OFFSET ?"
    return try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [quoted, Self.mostBoosts]) != nil
  }

  private static func scored(_ sql: SQL, _ db: Database) throws -> [Scored] {
    var scored: [Scored] = []
    let rows = try SQLRequest<Row>(literal: sql).fetchCursor(db)
    while let row = try rows.next() { scored.append(Scored(article: row[0], score: row[1])) }
    return scored
  }

  /// The conditions beside a match.
  private var further: SQL {
    if conditions.isEmpty { return "" }
    return " AND rowid IN (SELECT id FROM article WHERE \(conditions.joined(separator: " AND ")))"
  }
}

/// An article that matches, and how well.
struct RankedArticle {
  var id: ArticleID
  /// Greatest best; 0 where nothing ranks.
  var score: Double
}
