import Extraction
import FoundationEssentials
import GRDB
import Linguistics
import Newswire

/// An article as the index has it.
struct StoredArticle {
  var article: Article
  /// Seconds since 1970.
  var modified: Int64

  /// nil where there is no such article; throws `MalformedPack` where its text is damaged.
  static func fetch(_ db: Database, id: Int64) throws -> StoredArticle? {
    let sql = """
      SELECT anatomy, text, modified
      FROM article JOIN story ON story.id = article.story JOIN file ON file.id = article.file WHERE article.id = ?
      """
    let statement = try db.cachedStatement(sql: sql)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      let text = SourceText(knownValid: try Compressed.unpack(row[1] as Data))
      return StoredArticle(
        article: try PackedAnatomy.unpack([UInt8](row[0] as Data), text: text), modified: row[2] / 1_000_000_000)
    }
  }

  /// The text of an article alone; nil where there is no such article.
  static func text(_ db: Database, id: Int64) throws -> [UInt8]? {
    let sql = "SELECT text FROM article JOIN story ON story.id = article.story WHERE article.id = ?"
    return try Data.fetchOne(db.cachedStatement(sql: sql), arguments: [id]).map { try Compressed.unpack($0) }
  }

  /// The findings of an article; nil where they are missing, of another version, or of no use.
  static func findings(_ db: Database, id: Int64, version: Int, textLength: Int) throws -> Findings? {
    let sql = "SELECT packed FROM finding JOIN packed_finding USING (id) WHERE article = ? AND version = ?"
    let packed = try Data.fetchOne(db.cachedStatement(sql: sql), arguments: [id, version])
    return packed.flatMap { data in
      (try? Compressed.unpack(data)).flatMap { try? PackedFindings.unpack($0, textLength: textLength) }
    }
  }
}
