import FoundationEssentials
import GRDB

/// Keeps the rows of the index that mirror what the user made of articles in step with the journal.
struct AnnotationMirror {
  let db: Database
  let corrector: Corrector

  /// What a row says of its article.
  enum Kind: Int {
    case mark = 1
    case tag, note, read
  }

  struct Row: Hashable {
    var article: Int64
    var kind: Int
    /// The tag, or the name of a note and its text; else empty.
    var value: String

    /// What searches look at: the tag or the text.
    var words: Substring {
      kind == Kind.note.rawValue ? value.drop { $0 != " " }.dropFirst() : value[...]
    }
  }

  /// Brings all rows into step; false where they were.
  func bringIntoStep() throws -> Bool {
    var wanted = try rowsOfRead()
    for id in try annotatedArticles() { wanted.formUnion(try rows(of: id)) }
    return try replace(try existing(), by: wanted)
  }

  /// Brings the rows of some articles into step.
  func bringIntoStep(_ articles: [Int64]) throws {
    for id in articles {
      guard let identity = try corrector.identity(of: id, db) else { continue }
      var wanted = rows(of: id, identity)
      if corrector.journal.isRead(identity) { wanted.insert(Row(article: id, kind: Kind.read.rawValue, value: "")) }
      try replace(try existing(of: id), by: wanted)
    }
  }

  private func annotatedArticles() throws -> Set<Int64> {
    var found: Set<Int64> = []
    for identity in corrector.journal.annotatedArticles {
      found.formUnion(try corrector.articles(matching: identity, db))
    }
    return found
  }

  private func rows(of id: Int64) throws -> Set<Row> {
    try corrector.identity(of: id, db).map { rows(of: id, $0) } ?? []
  }

  private func rows(of id: Int64, _ identity: ArticleIdentity) -> Set<Row> {
    let sum = AnnotationSum(corrector.journal.annotations(of: identity))
    var rows = Set(sum.tags.map { Row(article: id, kind: Kind.tag.rawValue, value: $0) })
    rows.formUnion(sum.notes.map { Row(article: id, kind: Kind.note.rawValue, value: "\($0.id) \($0.text)") })
    if sum.isMarked { rows.insert(Row(article: id, kind: Kind.mark.rawValue, value: "")) }
    return rows
  }

  private func rowsOfRead() throws -> Set<Row> {
    let read = corrector.journal.readContents
    guard !read.isEmpty else { return [] }
    var rows: Set<Row> = []
    let articles = try GRDB.Row.fetchCursor(
      db, sql: "SELECT article.id, file.hash, article.number FROM article JOIN file ON file.id = article.file")
    while let row = try articles.next() {
      let content = ReadingRecord.content(hash: ContentHash(packed: row[1]).hexadecimal, number: row[2])
      if read.contains(content) { rows.insert(Row(article: row[0], kind: Kind.read.rawValue, value: "")) }
    }
    return rows
  }

  private func existing(of article: Int64? = nil) throws -> Set<Row> {
    let condition = article == nil ? "" : " WHERE article = ?"
    let rows = try GRDB.Row.fetchCursor(
      db, sql: "SELECT article, kind, value FROM annotation" + condition,
      arguments: article.map { [$0] } ?? [])
    var found: Set<Row> = []
    while let row = try rows.next() { found.insert(Row(article: row[0], kind: row[1], value: row[2])) }
    return found
  }

  @discardableResult
  private func replace(_ old: Set<Row>, by new: Set<Row>) throws -> Bool {
    if old == new { return false }
    let folding = try TextFolding()
    let delete = try db.cachedStatement(sql: "DELETE FROM annotation WHERE article = ? AND kind = ? AND value = ?")
    let insert = try db.cachedStatement(sql: "INSERT INTO annotation VALUES (?, ?, ?, ?)")
    for row in old.subtracting(new) { try delete.execute(arguments: [row.article, row.kind, row.value]) }
    for row in new.subtracting(old) {
      try insert.execute(arguments: [row.article, row.kind, row.value, folding.fold(String(row.words))])
    }
    return true
  }
}
