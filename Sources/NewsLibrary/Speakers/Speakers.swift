import Extraction
import GRDB
import Newswire

/// The look-ups of who said what, across all articles.
enum Speakers {
  /// Speakers whose name holds each word of `part`, most quoted first.
  static func matching(_ part: String, limit: Int, _ db: Database) throws -> [SpeakerSummary] {
    let words = try WordCutter(db, IndexSchema.unstemmed).words(of: part)
    let isNamed = words.map { _ in "instr(key, ?) > 0" }.joined(separator: " AND ")
    let isOne = "coalesce(same_as, id) IN (SELECT coalesce(same_as, id) FROM speaker WHERE \(isNamed))"
    // counted by speaker first: joining those they were merged into row by row takes ten times as long
    let sql = """
      WITH said AS (
        SELECT coalesce(same_as, id) AS main, sum(quotes) AS quotes, sum(indirect) AS indirect, count(*) AS articles
        FROM speaker JOIN speech ON speech.speaker = speaker.id \(words.isEmpty ? "" : "WHERE " + isOne)
        GROUP BY speaker.id)
      SELECT key, name, sum(quotes) AS all_quotes, sum(indirect) AS all_indirect, sum(articles), id, count(*)
      FROM said JOIN speaker ON speaker.id = said.main
      GROUP BY main ORDER BY all_quotes DESC, all_indirect DESC, key LIMIT ?
      """
    return try Row.fetchAll(db, sql: sql, arguments: StatementArguments(words) + [max(0, limit)]).map { row in
      SpeakerSummary(
        key: SpeakerKey(rawValue: row[0]), name: row[1], role: try role(of: row[5], db),
        quoteCount: row[2], indirectCount: row[3], articleCount: row[6] == 1 ? row[4] : try articles(of: row[5], db))
    }
  }

  /// All that one speaker said, in order of date and then of text.
  static func quotes(of speaker: SpeakerKey, _ db: Database) throws -> [QuoteReference] {
    let sql = """
      SELECT quote.article, quote.number, article.title, quote.words, quote.kind
      FROM speaker JOIN speech ON speech.speaker = speaker.id JOIN article ON article.id = speech.article
      JOIN quote ON quote.article = speech.article AND quote.speaker = speaker.id
      WHERE speaker.id IN (\(allOfOne)) ORDER BY speech.article, quote.number
      """
    return try Row.fetchAll(db, sql: sql, arguments: [speaker.rawValue]).map { row in
      let id = ArticleID(rawValue: row[0])
      return QuoteReference(
        article: id, quote: row[1], date: id.date, title: row[2], words: row[3],
        kind: Quote.Kind(rawValue: row[4]) ?? .direct)
    }
  }

  /// How often one speaker is quoted in the library, directly or in part.
  static func count(of speaker: SpeakerKey, _ db: Database) throws -> Int {
    let sql = "SELECT coalesce(sum(quotes), 0) FROM speech WHERE speaker IN (\(allOfOne))"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [speaker.rawValue]) ?? 0
  }

  /// The speaker of a key with all that were merged with it.
  private static let allOfOne = """
    SELECT coalesce(same_as, id) FROM speaker WHERE key = ?1
    UNION SELECT other.id FROM speaker AS named
    JOIN speaker AS other ON other.same_as = coalesce(named.same_as, named.id) WHERE named.key = ?1
    """

  /// In how many articles a speaker of several names speaks, in some under more than one.
  private static func articles(of speaker: Int64, _ db: Database) throws -> Int {
    let sql = "SELECT count(DISTINCT article) FROM speech WHERE speaker IN (\(itself))"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [speaker]) ?? 0
  }

  /// The row of a speaker with those merged into it.
  private static let itself = "SELECT ?1 UNION SELECT id FROM speaker WHERE same_as = ?1"

  /// The role given in most articles.
  private static func role(of speaker: Int64, _ db: Database) throws -> String? {
    let sql = """
      SELECT role FROM speech WHERE speaker IN (\(itself)) AND role IS NOT NULL
      GROUP BY role ORDER BY count(*) DESC, max(article) DESC LIMIT 1
      """
    return try String.fetchOne(db.cachedStatement(sql: sql), arguments: [speaker])
  }
}
