import Extraction
import FoundationEssentials
import GRDB
import LibraryFiles
import Linguistics
import Newswire

/// An article as the index has it.
struct StoredArticle {
  var article: Article
  /// Seconds since 1970.
  var modified: Int64

  /// nil if there is no such article; one whose anatomy is of an older version has no blocks.
  ///
  /// - Parameter isAsFiled: whether day and agency are those of the file, not as the user corrected them.
  /// - Throws: `LibraryError.brokenIndex` where text or anatomy are missing or not what was written.
  static func fetch(_ db: Database, id: Int64, isAsFiled: Bool = false) throws -> StoredArticle? {
    let sql = """
      SELECT anatomy, text, modified, file_day, agency
      FROM article LEFT JOIN story ON story.id = article.story LEFT JOIN file ON file.id = article.file WHERE article.id = ?
      """
    let statement = try db.cachedStatement(sql: sql)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      // no article is without a story and a file: on a damaged page they are not found
      guard row[1] != nil, row[2] != nil else { throw LibraryError.brokenIndex }
      let text = SourceText(knownValid: try bytes(row[1]))
      let article = try unlessDamaged { try PackedAnatomy.unpack([UInt8](row[0] as Data), text: text) }
      var stored = StoredArticle(article: article ?? Article(text: text), modified: row[2] / 1_000_000_000)
      if !isAsFiled, row[3] != nil { stored.takeHead(day: ArticleID(rawValue: id).date, agency: row[4]) }
      return stored
    }
  }

  /// Takes the day and the agency as the user corrected them.
  private mutating func takeHead(day: CalendarDate?, agency: String?) {
    var head = CorrectedHead(article, [])
    (head.published, head.agency) = (day, agency)
    article = article.with(head)
  }

  /// The text of an article alone; nil if there is no such article.
  /// - Throws: `LibraryError.brokenIndex` where it is missing or not what was written.
  static func text(_ db: Database, id: Int64) throws -> [UInt8]? {
    let sql = "SELECT text FROM article LEFT JOIN story ON story.id = article.story WHERE article.id = ?"
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]).map { try bytes(written($0)) }
  }

  /// What the only column of a row has that is never empty.
  private static func written(_ row: Row) throws(LibraryError) -> Data {
    guard let data = row[0] as Data? else { throw .brokenIndex }
    return data
  }

  private static func bytes(_ packed: Data) throws(LibraryError) -> [UInt8] {
    do {
      return try Compressed.unpack(packed)
    } catch {
      throw .brokenIndex
    }
  }

  /// The findings of an article; nil if they are missing or of another version.
  /// - Throws: `LibraryError.brokenIndex` where they are there but for their bytes, or not what was written.
  static func findings(_ db: Database, id: Int64, version: Int, textLength: Int) throws -> Findings? {
    let sql = "SELECT packed FROM finding LEFT JOIN packed_finding USING (id) WHERE article = ? AND version = ?"
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id, version]).flatMap { row in
      let bytes = try bytes(written(row))
      return try unlessDamaged { try PackedFindings.unpack(bytes, textLength: textLength) }
    }
  }

  private static func unlessDamaged<Value>(_ unpack: () throws -> Value) throws -> Value? {
    do {
      return try unpack()
    } catch let error as MalformedPack {
      if error.isDamaged { throw LibraryError.brokenIndex }
      return nil
    }
  }
}

/// Reads what the list shows: all numbers at once, and rows only where they are seen.
struct SummaryReader {
  let roots: LibraryRoots

  /// All articles but those whose story another one tells: newest first, the undated last, those of one day by time and
  /// path as long as they were read in one go.
  func all(_ db: Database) throws -> [ArticleID] {
    // the narrowest table that has them all; sorting costs less than reading the rows in their order
    let ids = try Int64.fetchAll(db, sql: "SELECT id FROM article INDEXED BY article_file")
    let doubles = Set(try Int64.fetchAll(db, sql: "SELECT article FROM double"))
    let listed = doubles.isEmpty ? ids : ids.filter { !doubles.contains($0) }
    return listed.sorted(by: >).map(ArticleID.init)
  }

  /// The first of them.
  func newest(_ count: Int, _ db: Database) throws -> [ArticleID] {
    let sql = "SELECT id FROM article WHERE id NOT IN (SELECT article FROM double) ORDER BY id DESC LIMIT ?"
    return try Int64.fetchAll(db, sql: sql, arguments: [count])
      .map(ArticleID.init)
  }

  /// nil if the index has no such article.
  func one(_ db: Database, id: Int64) throws -> ArticleSummary? {
    let sql = """
      SELECT article.id, title, agency, number, path, member, time,
        (SELECT count(*) FROM double WHERE main = coalesce((SELECT main FROM double WHERE article = ?1), ?1))
      FROM article JOIN file ON file.id = article.file WHERE article.id = ?1
      """
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]).map(summary)
  }

  private func summary(_ row: Row) -> ArticleSummary {
    let id = ArticleID(rawValue: row[0])
    return ArticleSummary(
      id: id, title: row[1], date: id.date, time: (row[6] as String?).flatMap(PublicationTime.init), agency: row[2],
      path: roots.shown(RawPath(bytes: [UInt8](row[4] as Data))), articleNumber: row[3], member: row[5], copies: row[7])
  }
}
