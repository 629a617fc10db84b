import Extraction
import GRDB
import Newswire

/// The look-ups of who said what, across all articles.
enum Speakers {
  /// Speakers who have each word of `part` in their name, or else in a role: all, or so many from the first. In a name
  /// any part of a word will do, in a role its beginning.
  static func matching(
    _ part: String, in place: SpeakerWords, by order: SpeakerOrder, limit: Int?, _ db: Database
  ) throws -> [SpeakerSummary] {
    let words = try WordCutter(IndexSchema.nameParts).words(of: part)
    let isNamed = words.indices.map { hasWord($0 + 1, in: place) }.joined(separator: " AND ")
    let isOne = "coalesce(same_as, id) IN (SELECT coalesce(same_as, id) FROM entity WHERE \(isNamed))"
    // counted by name first: joining those they were merged into row by row takes ten times as long
    let sql = """
      WITH said AS (
        SELECT coalesce(same_as, id) AS main, sum(quotes) AS quotes, sum(indirect) AS indirect, count(*) AS articles,
          max(article) AS last, sum(likely) AS likely
        FROM entity JOIN speech ON speech.entity = entity.id \(words.isEmpty ? "" : "WHERE " + isOne)
        GROUP BY entity.id)
      SELECT key, name, sum(quotes) AS all_quotes, sum(indirect) AS all_indirect, sum(articles), id, count(*),
        max(last) AS last_seen, sum(likely)
      FROM said JOIN entity ON entity.id = said.main
      GROUP BY main ORDER BY \(order.columns) LIMIT ?\(words.count + 1)
      """
    let most = limit.map { max(0, $0) } ?? -1
    var speakers: [SpeakerSummary] = []
    // a row at a time: there may be many thousands
    let rows = try Row.fetchCursor(db, sql: sql, arguments: StatementArguments(words) + [most])
    while let row = try rows.next() {
      let isAlone = row[6] == 1
      speakers.append(
        SpeakerSummary(
          key: SpeakerKey(rawValue: row[0]), name: row[1], quoteCount: row[2], indirectCount: row[3],
          likelyCount: row[8], articleCount: isAlone ? row[4] : try articles(of: row[5], db),
          lastSeen: ArticleID(rawValue: row[7]).date,
          otherNames: isAlone
            ? [] : try names(of: SpeakerKey(rawValue: row[0]), db).dropFirst().filter { $0.articles > 0 }))
    }
    return speakers
  }

  /// Whether an entity has a word, the argument of this number.
  private static func hasWord(_ number: Int, in place: SpeakerWords) -> String {
    let isInName = "instr(key, ?\(number)) > 0"
    switch place {
    case .name: return isInName
    case .nameOrRole:
      let roles = "SELECT name FROM role WHERE instr(' ' || key, ' ' || ?\(number)) > 0"
      return "(\(isInName) OR id IN (SELECT entity FROM speech WHERE role IN (\(roles))))"
    }
  }

  /// What a speaker is named as in most articles: a place that speaks is a body. nil if there is no such speaker.
  static func kind(of speaker: SpeakerKey, _ db: Database) throws -> Entity.Kind? {
    let sql = """
      SELECT kind FROM naming JOIN finding ON finding.id = naming.finding WHERE entity IN (\(allOfOne))
      GROUP BY kind ORDER BY count(*) DESC, kind LIMIT 1
      """
    let code = try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [speaker.rawValue])
    return switch code.flatMap(Entity.Kind.init(code:)) {
    case .place: .organisation
    case let kind: kind
    }
  }

  /// The speaker of a name, case and accents aside; where nobody of this name speaks, all who are so described.
  static func key(ofName name: String, _ db: Database) throws -> SpeakerKey {
    let folded = try NameFolding().fold(name)
    let keys = [false, true].map { SpeakerKey(folded: folded, isDescribed: $0) }
    let sql = "SELECT EXISTS (SELECT 1 FROM speech WHERE entity IN (\(allOfOne)))"
    let speaks = try db.cachedStatement(sql: sql)
    return try keys.first { try Bool.fetchOne(speaks, arguments: [$0.rawValue]) ?? false } ?? keys[0]
  }

  /// The role given in most articles; nil if none is.
  static func role(of speaker: SpeakerKey, _ db: Database) throws -> String? {
    let sql = """
      SELECT role FROM speech WHERE entity IN (\(allOfOne)) AND role IS NOT NULL
      GROUP BY role ORDER BY count(*) DESC, max(article) DESC LIMIT 1
      """
    return try String.fetchOne(db.cachedStatement(sql: sql), arguments: [speaker.rawValue])
  }

  /// All that one speaker said, in order of date and then of text; what has no date is the last.
  static func quotes(of speaker: SpeakerKey, _ db: Database) throws -> [SpokenQuote] {
    let sql = """
      SELECT quote.id, finding.article, quote.id - finding.id, quote.kind
      FROM speech JOIN finding ON finding.article = speech.article
      JOIN quote ON quote.id BETWEEN finding.id AND finding.id + finding.quotes - 1 AND quote.speaker = speech.entity
      WHERE speech.entity IN (\(allOfOne)) GROUP BY quote.id
      ORDER BY finding.article < ?2, finding.article, quote.id
      """
    let firstDated = ArticleID.first(ofDay: nil).rawValue
    return try Row.fetchAll(db, sql: sql, arguments: [speaker.rawValue, firstDated]).map { row in
      SpokenQuote(
        id: row[0],
        reference: QuoteReference(
          article: ArticleID(rawValue: row[1]), quote: row[2], kind: Quote.Kind(code: row[3]) ?? .direct))
    }
  }

  /// How often one speaker is quoted in the library, directly or in part.
  static func count(of speaker: SpeakerKey, _ db: Database) throws -> Int {
    let sql = "SELECT coalesce(sum(quotes), 0) FROM speech WHERE entity IN (\(allOfOne))"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [speaker.rawValue]) ?? 0
  }

  /// The name that a speaker goes by, then the others, those of most articles first, with those that have just the other
  /// one now.
  static func names(of speaker: SpeakerKey, _ db: Database) throws -> [NameTally] {
    let sql = """
      SELECT name, (SELECT count(*) FROM speech WHERE speech.entity = entity.id) AS articles
      FROM entity WHERE id IN (\(allOfOne)) ORDER BY same_as IS NOT NULL, articles DESC, key
      """
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [speaker.rawValue]).map { row in
      NameTally(name: row[0], articles: row[1])
    }
  }

  /// The speaker of a key with all that were merged with it.
  static let allOfOne = """
    SELECT coalesce(same_as, id) FROM entity WHERE key = ?1
    UNION SELECT other.id FROM entity AS named
    JOIN entity AS other ON other.same_as = coalesce(named.same_as, named.id) WHERE named.key = ?1
    """

  /// In how many articles a speaker of several names speaks, in some under more than one.
  private static func articles(of speaker: Int64, _ db: Database) throws -> Int {
    let itself = "SELECT ?1 UNION SELECT id FROM entity WHERE same_as = ?1"
    let sql = "SELECT count(DISTINCT article) FROM speech WHERE entity IN (\(itself))"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [speaker]) ?? 0
  }
}

extension SpeakerOrder {
  /// What speakers are sorted by; undated articles are numbered below all others.
  fileprivate var columns: String {
    switch self {
    case .quotes: "all_quotes DESC, all_indirect DESC, key"
    case .name: "key"
    case .lastSeen: "last_seen DESC, all_quotes DESC, key"
    }
  }
}
