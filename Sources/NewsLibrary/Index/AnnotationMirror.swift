import FoundationEssentials
import GRDB
import LibraryFiles

/// Keeps the rows of the index that mirror what the user made of articles up to date with the journal.
///
/// The rows of all articles are those of the journal as far as the index says that it is mirrored; what goes
/// beyond that is brought in by the articles that it is about. Whoever writes or removes an article does the same
/// with its rows.
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

  /// Whether the index mirrors all that is known of the journal.
  func isCurrent() throws -> Bool { try mirrored() == corrector.journal.extent }

  /// Updates the rows from all that is known of the journal; returns the articles that have others now.
  func update() throws -> Set<Int64> {
    let (old, new) = (try mirrored(), corrector.journal.extent)
    if old == new { return [] }
    let matter = old.lines == 0 ? nil : corrector.journal.matter(since: old)
    let changed = try matter.map { try update(try articles(of: $0)) } ?? updateAll()
    try db.execute(
      sql: "UPDATE mirrored SET lines = ?, sum = ?", arguments: [new.lines, Int64(bitPattern: new.sum)])
    return changed
  }

  /// Updates the rows of some articles; returns those that have others now.
  @discardableResult
  func update(_ articles: some Sequence<Int64>) throws -> Set<Int64> {
    var changed: Set<Int64> = []
    for id in articles {
      guard let identity = try corrector.identity(of: id, db) else { continue }
      var wanted = rows(of: id, identity)
      if corrector.journal.isRead(identity) { wanted.insert(Row(article: id, kind: Kind.read.rawValue, value: "")) }
      changed.formUnion(try replace(try existing(of: id), by: wanted))
    }
    return changed
  }

  private func updateAll() throws -> Set<Int64> {
    var wanted = try rowsOfRead()
    for id in try annotatedArticles() { wanted.formUnion(try rows(of: id)) }
    return try replace(try existing(), by: wanted)
  }

  /// How far the journal went that the rows are of.
  private func mirrored() throws -> JournalExtent {
    try GRDB.Row.fetchOne(db.cachedStatement(sql: "SELECT lines, sum FROM mirrored"))
      .map { JournalExtent(lines: $0[0], sum: UInt64(bitPattern: $0[1])) } ?? JournalExtent()
  }

  private func articles(of matter: AnnotatedMatter) throws -> Set<Int64> {
    var found: Set<Int64> = []
    for identity in matter.articles { found.formUnion(try corrector.articles(matching: identity, db)) }
    for content in matter.contents { found.formUnion(try corrector.articles(ofContent: content, db)) }
    return found
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
      db,
      sql: "SELECT article.id, file.hash, article.number, file.former FROM article JOIN file ON file.id = article.file")
    while let row = try articles.next() {
      let names = [ContentHash(packed: row[1]).name, (row[3] as Data?).map { FormerHash(packed: $0).name }]
      let contents = names.compactMap { name in name.map { ReadingRecord.content(hash: $0, number: row[2]) } }
      if contents.contains(where: read.contains) {
        rows.insert(Row(article: row[0], kind: Kind.read.rawValue, value: ""))
      }
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

  private func replace(_ old: Set<Row>, by new: Set<Row>) throws -> Set<Int64> {
    if old == new { return [] }
    let folding = try TextFolding()
    let delete = try db.cachedStatement(sql: "DELETE FROM annotation WHERE article = ? AND kind = ? AND value = ?")
    let insert = try db.cachedStatement(sql: "INSERT INTO annotation VALUES (?, ?, ?, ?)")
    for row in old.subtracting(new) { try delete.execute(arguments: [row.article, row.kind, row.value]) }
    for row in new.subtracting(old) {
      try insert.execute(arguments: [row.article, row.kind, row.value, folding.fold(String(row.words))])
    }
    return Set(old.symmetricDifference(new).map(\.article))
  }
}
