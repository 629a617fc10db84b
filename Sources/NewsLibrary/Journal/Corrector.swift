import Extraction
import FoundationEssentials
import GRDB
import LibraryFiles
import Newswire

/// Finds which articles of the index corrections are about.
struct Corrector: Sendable {
  let journal: Journal
  let roots: LibraryRoots

  /// The corrections of an article, in the order they were made.
  func corrections(of article: Int64, _ db: Database) throws -> [CorrectionRecord] {
    guard !journal.active.isEmpty, let identity = try identity(of: article, db) else { return [] }
    return journal.corrections(of: identity)
  }

  /// What a set of corrections is called in the index; nil for none.
  static func label(_ corrections: [CorrectionRecord]) -> String? {
    corrections.isEmpty ? nil : corrections.map(\.id).joined(separator: " ")
  }

  /// What an article is known by; nil where the index has no such article.
  func identity(of article: Int64, _ db: Database) throws -> ArticleIdentity? {
    let sql = """
      SELECT file.hash, article.number, file.path, article.title
      FROM article JOIN file ON file.id = article.file WHERE article.id = ?
      """
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [article]).map { row in
      ArticleIdentity(
        hash: ContentHash(packed: row[0]).hexadecimal, number: row[1],
        path: roots.relative(RawPath(bytes: [UInt8](row[2] as Data))).string, headline: row[3],
        date: ArticleID(rawValue: article).date?.description)
    }
  }

  /// Articles that match an identity, as a rule one; copies of one file are all the same article.
  ///
  /// Of three signs two must agree, so content or path is always one of them, and both are indexed.
  func articles(matching identity: ArticleIdentity, _ db: Database) throws -> [Int64] {
    let sql = "SELECT article.id FROM article JOIN file ON file.id = article.file WHERE file."
    var found: Set<Int64> = []
    if let hash = ContentHash(hexadecimal: identity.hash) {
      found.formUnion(try Int64.fetchAll(db.cachedStatement(sql: sql + "hash = ?"), arguments: [hash.packed]))
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
    guard let hash = parts.first.flatMap({ ContentHash(hexadecimal: String($0)) }) else { return [] }
    let sql = "SELECT article.id FROM article JOIN file ON file.id = article.file WHERE hash = ? AND number = ?"
    let number = parts.count > 1 ? Int(parts[1]) : 1
    return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [hash.packed, number])
  }

  /// Whether rows of the index hold any correction.
  static func hasTraces(_ db: Database) throws -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM corrected) OR EXISTS (SELECT 1 FROM entity WHERE same_as IS NOT NULL)"
    return try Bool.fetchOne(db, sql: sql) ?? false
  }

  /// Brings the rows of the index into step with the journal; returns the number of articles written.
  func bringIntoStep(_ db: Database, version: Int) throws -> Int {
    var concerned = Set(try Int64.fetchAll(db, sql: "SELECT article FROM corrected"))
    for identity in Set(journal.active.map(\.correction.article)) {
      concerned.formUnion(try articles(matching: identity, db))
    }
    let changed = try concerned.sorted().filter { try rewrite($0, db, version: version) }
    try SpeakerMerges(journal.active).write(db)
    return changed.count
  }

  /// Writes the rows of an article anew; false where they are in step, or to be made by the second pass.
  private func rewrite(_ id: Int64, _ db: Database, version: Int) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT changes FROM corrected WHERE article = ?")
    let stored = try String.fetchOne(statement, arguments: [id])
    guard Self.label(try corrections(of: id, db)) != stored,
      let article = try StoredArticle.fetch(db, id: id)?.article,
      let found = try StoredArticle.findings(db, id: id, version: version, textLength: article.text.count)
    else { return false }
    var writer = try FindingsWriter(db, version: version, corrector: self)
    try writer.write(PreparedFindings(found, of: article), of: id)
    try writer.finish()
    return true
  }
}

extension ContentHash {
  /// 32 digits, most significant first.
  var hexadecimal: String {
    [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// nil for anything but 32 digits.
  init?(hexadecimal: String) {
    guard hexadecimal.utf8.count == 32, let high = UInt64(hexadecimal.prefix(16), radix: 16),
      let low = UInt64(hexadecimal.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }
}
