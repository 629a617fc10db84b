import Extraction
import FoundationEssentials
import GRDB
import LibraryFiles
import Newswire

/// Finds which articles of the index corrections are about.
struct Corrector: Sendable {
  let journal: Journal
  let roots: LibraryRoots

  /// Returns the corrections of an article, and those that count in all articles, in the order they were made.
  func corrections(of article: Int64, _ db: Database) throws -> [CorrectionRecord] {
    guard !journal.active.isEmpty, let identity = try identity(of: article, db) else { return [] }
    return journal.corrections(concerning: identity)
  }

  /// The corrections of an article's day and agency.
  func headCorrections(of article: ArticleIdentity) -> [CorrectionRecord] {
    guard journal.hasHeadCorrections else { return [] }
    return journal.corrections(concerning: article).filter(\.correction.change.isOfHead)
  }

  /// What an article is known by; nil if the index has no such article.
  func identity(of article: Int64, _ db: Database) throws -> ArticleIdentity? {
    let sql = """
      SELECT file.hash, article.number, file.path, article.title, file.former, article.file_day
      FROM article JOIN file ON file.id = article.file WHERE article.id = ?
      """
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [article]).map { row in
      ArticleIdentity(
        hash: ContentHash(packed: row[0]).name, formerHash: (row[4] as Data?).map { FormerHash(packed: $0).name },
        number: row[1],
        path: roots.relative(RawPath(bytes: [UInt8](row[2] as Data))).string, headline: row[3],
        date: Self.date(of: ArticleID(rawValue: article), inFile: row[5]))
    }
  }

  /// An article goes by the day that its file gives, whatever the user says it is.
  private static func date(of article: ArticleID, inFile day: String?) -> String? {
    guard let day else { return article.date?.description }
    return day.isEmpty ? nil : day
  }

  /// What an article that is being read is known by.
  func identity(of article: ReadArticle, in file: ReadFile) -> ArticleIdentity {
    ArticleIdentity(
      hash: file.hash.name, formerHash: file.former?.name, number: article.number,
      path: roots.relative(file.path).string, headline: article.title,
      date: article.article.published?.date.description)
  }

  /// Articles that match an identity, as a rule one; copies of one file are all the same article.
  ///
  /// Of three signs two must agree, so content or path is always one of them, and both are indexed.
  func articles(matching identity: ArticleIdentity, _ db: Database) throws -> [Int64] {
    let sql = "SELECT article.id FROM article JOIN file ON file.id = article.file WHERE file."
    var found: Set<Int64> = []
    if let (column, hash) = Self.column(ofHashNamed: identity.hash) {
      found.formUnion(try Int64.fetchAll(db.cachedStatement(sql: sql + "\(column) = ?"), arguments: [hash]))
    }
    for path in roots.candidates(forRelative: RawPath(identity.path)) {
      let statement = try db.cachedStatement(sql: sql + "path = ?")
      found.formUnion(try Int64.fetchAll(statement, arguments: [Data(path.bytes)]))
    }
    return try found.sorted().filter { try self.identity(of: $0, db)?.matches(identity) == true }
  }

  /// The articles of a content, as readings name it.
  func articles(ofContent content: String, _ db: Database) throws -> [Int64] {
    let parts = content.split(separator: ":")
    guard let (column, hash) = parts.first.flatMap({ Self.column(ofHashNamed: String($0)) }) else { return [] }
    let sql = "SELECT article.id FROM article JOIN file ON file.id = article.file WHERE \(column) = ? AND number = ?"
    let number = parts.count > 1 ? Int(parts[1]) : 1
    return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [hash, number])
  }

  /// Where the index has a hash; nil for what is none.
  private static func column(ofHashNamed name: String) -> (column: String, hash: Data)? {
    if let hash = ContentHash(name: name) { return ("hash", hash.packed) }
    return FormerHash(name: name).map { ("former", $0.packed) }
  }
}
