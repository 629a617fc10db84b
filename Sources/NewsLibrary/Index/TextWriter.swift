import FoundationEssentials
import GRDB
import Newswire

/// Writes what the first pass read, within a transaction.
struct TextWriter {
  let db: Database
  private var number: Int64

  init(_ db: Database) throws {
    self.db = db
    number = try Int64.fetchOne(db, sql: "SELECT last FROM counter") ?? 0
  }

  /// Remembers the last number given; to be called at the end.
  func finish() throws {
    try db.execute(sql: "UPDATE counter SET last = ?", arguments: [number])
  }

  /// Puts a file as read in the place of what the index has of its path.
  mutating func write(_ file: ReadFile) throws {
    if let old = try KnownFile.fetch(db, path: file.path) { try remove(file: old.id) }
    try run(
      "INSERT INTO file (path, size, modified, changed, racy, hash, reading, problem) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        Data(file.path.bytes), file.status.size, file.status.modified, file.status.changed, file.isRacy,
        file.hash.packed, file.reading, file.problem?.code,
      ])
    let id = db.lastInsertedRowID
    for (index, article) in file.articles.enumerated() { try write(article, number: index + 1, of: id) }
  }

  /// Takes note that a file is as it was, though its path or its status is another.
  func keep(_ file: ReadFile, as id: Int64) throws {
    try run(
      "UPDATE file SET path = ?, size = ?, modified = ?, changed = ?, racy = ? WHERE id = ?",
      [Data(file.path.bytes), file.status.size, file.status.modified, file.status.changed, file.isRacy, id])
  }

  /// Removes a file with its articles and all that hangs on them.
  func remove(file: Int64) throws {
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM article WHERE file = ?", arguments: [file]) {
      try remove(article: id)
    }
    try run("DELETE FROM file WHERE id = ?", [file])
  }

  private mutating func write(_ read: ReadArticle, number inFile: Int, of file: Int64) throws {
    number += 1
    let id = ArticleID(date: read.article.published?.date, number: number).rawValue
    let text = String(decoding: read.article.text.bytes, as: UTF8.self)
    try run(
      "INSERT INTO article (id, file, number, title, agency) VALUES (?, ?, ?, ?, ?)",
      [id, file, inFile, read.title, read.article.agency])
    try run("INSERT INTO story (id, anatomy, text) VALUES (?, ?, ?)", [id, Data(read.anatomy), text])
    try run("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)", [id, read.title, text])
    try run("INSERT INTO title_search (rowid, title) VALUES (?, ?)", [id, read.title])
  }

  private func remove(article id: Int64) throws {
    // an index of external content must be told the words that go
    try run(
      """
      INSERT INTO search (search, rowid, title, text)
      SELECT 'delete', id, title, text FROM searchable WHERE id = ?
      """, [id])
    try run(
      """
      INSERT INTO title_search (title_search, rowid, title)
      SELECT 'delete', id, title FROM article WHERE id = ?
      """, [id])
    try run("DELETE FROM article WHERE id = ?", [id])
    try run("DELETE FROM story WHERE id = ?", [id])
    try FindingsWriter.remove(of: id, db)
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
