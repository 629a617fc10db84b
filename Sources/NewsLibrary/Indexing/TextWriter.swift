import FoundationEssentials
import GRDB
import LibraryFiles
import Newswire

/// Writes what the first pass read, within a transaction.
///
/// Articles are written at the end, in order of their numbers: one that is less than the last makes the
/// full-text index write out all it has gathered, which takes twice as long altogether.
struct TextWriter {
  let db: Database
  /// What the user made of articles comes and goes with them.
  private let annotations: AnnotationMirror
  private var corrector: Corrector { annotations.corrector }
  private var pending: [Pending] = []

  private struct Pending {
    var article: ReadArticle
    var path: RawPath
    var file: Int64
    var head: CorrectedHead
    var day: Int64? { head.published.map { Int64($0.dayNumber) } }

    /// By day; within one by time, those without one before all others; then against the order of paths. So newest first
    /// lists those of a day from the last one on, those without a time at its end, and what is of one time by path.
    static func precedes(_ one: Pending, _ other: Pending) -> Bool {
      let (day, otherDay) = (one.day ?? .min, other.day ?? .min)
      if day != otherDay { return day < otherDay }
      if (one.head.time == nil) != (other.head.time == nil) { return one.head.time == nil }
      if let moment = one.head.moment, let otherMoment = other.head.moment {
        if moment.isBefore(otherMoment) { return true }
        if otherMoment.isBefore(moment) { return false }
      }
      return one.file == other.file ? other.article.number < one.article.number : other.path < one.path
    }
  }

  init(_ db: Database, corrector: Corrector) {
    self.db = db
    annotations = AnnotationMirror(db: db, corrector: corrector)
  }

  /// Puts a file as read in the place of what the index has of its path.
  mutating func write(_ file: ReadFile) throws {
    if let old = try KnownFile.fetch(db, path: file.path) { try remove(file: old.id) }
    try run(
      """
      INSERT INTO file (path, size, modified, changed, racy, hash, reading, former)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        Data(file.path.bytes), file.status.size, file.status.modified, file.status.changed, file.isRacy,
        file.hash.packed, file.reading, file.former?.packed,
      ])
    let id = db.lastInsertedRowID
    try FileProblems.write(file.problems, of: id, db)
    pending += file.articles.map { article in
      let records = corrector.headCorrections(of: corrector.identity(of: article, in: file))
      return Pending(article: article, path: file.path, file: id, head: CorrectedHead(article.article, records))
    }
  }

  /// Writes an article again, which is to have another head: it gets a new number when `finish` is called, and its
  /// findings are missing until the second pass.
  mutating func rewrite(article id: Int64) throws {
    let sql = "SELECT file, path, number, member FROM article JOIN file ON file.id = article.file WHERE article.id = ?"
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]),
      let article = try StoredArticle.fetch(db, id: id, isAsFiled: true)?.article,
      let identity = try corrector.identity(of: id, db)
    else { return }
    let path = RawPath(bytes: [UInt8](row[1] as Data))
    let place = FilePlace(number: row[2], bytes: nil, member: row[3])
    let read = ReadArticle(FiledArticle(article, at: place), of: path)
    try remove(article: id)
    let head = CorrectedHead(article, corrector.headCorrections(of: identity))
    pending.append(Pending(article: read, path: path, file: row[0], head: head))
  }

  /// Whether a file that was read again, and has not changed, gave what the index has of it.
  func holds(_ file: ReadFile, as known: KnownFile) throws -> Bool {
    let sql = "SELECT number FROM article WHERE file = ?"
    let numbers = try Int.fetchSet(db.cachedStatement(sql: sql), arguments: [known.id])
    return Set(known.problems) == Set(file.problems) && numbers == Set(file.articles.map(\.number))
  }

  /// Takes note that a file is as it was, though its path or its status is another.
  func keep(_ file: ReadFile, as id: Int64) throws {
    try run(
      """
      UPDATE file SET path = ?, size = ?, modified = ?, changed = ?, racy = ?, former = coalesce(?, former)
      WHERE id = ?
      """,
      [
        Data(file.path.bytes), file.status.size, file.status.modified, file.status.changed, file.isRacy,
        file.former?.packed, id,
      ])
    try annotate(try articles(of: id))
  }

  /// Removes a file with its articles and all that hangs on them.
  func remove(file: Int64) throws {
    for id in try articles(of: file) { try remove(article: id) }
    try FileProblems.remove(of: file, db)
    try run("DELETE FROM file WHERE id = ?", [file])
  }

  private func articles(of file: Int64) throws -> [Int64] {
    try Int64.fetchAll(db.cachedStatement(sql: "SELECT id FROM article WHERE file = ?"), arguments: [file])
  }

  private func annotate(_ articles: [Int64]) throws {
    if annotations.corrector.journal.hasAnnotations { try annotations.update(articles) }
  }

  /// Writes the articles of all files; to be called at the end.
  mutating func finish() throws {
    var numbers = DayNumbers(db)
    var written: [Int64] = []
    for article in pending.sorted(by: Pending.precedes) {
      let id = try numbers.next(of: article.day).rawValue
      try write(article, as: id)
      written.append(id)
    }
    try numbers.finish()
    try annotate(written)
    pending = []
  }

  private func write(_ pending: Pending, as id: Int64) throws {
    let read = pending.article
    try run("INSERT INTO story (anatomy, text) VALUES (?, ?)", [Data(read.anatomy), Data(read.packedText)])
    try run(
      "INSERT INTO article (id, file, number, story, title, agency, time, member, file_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        id, pending.file, read.number, db.lastInsertedRowID, read.title, pending.head.agency,
        pending.head.time?.description, read.member,
        pending.head.isCorrected ? read.article.published?.date.description ?? "" : nil,
      ])
    try StoredSketch.write(read.sketch, of: id, db)
    let text = String(decoding: read.article.text.bytes, as: UTF8.self)
    try run("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)", [id, read.title, text])
    try run("INSERT INTO title_search (rowid, title) VALUES (?, ?)", [id, read.title])
  }

  private func remove(article id: Int64) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT title, text, story FROM article JOIN story ON story.id = article.story WHERE article.id = ?")
    if let row = try Row.fetchOne(statement, arguments: [id]) {
      try removeWords(title: row[0], text: Compressed.unpack(row[1] as Data), of: id)
      try run("DELETE FROM story WHERE id = ?", [row[2] as Int64])
    }
    try run("DELETE FROM article WHERE id = ?", [id])
    try run("DELETE FROM annotation WHERE article = ?", [id])
    try StoredSketch.remove(of: id, db)
    try FindingsWriter.remove(of: id, db)
    try EventRows.remove(of: id, db)
  }

  /// An index without content must be given the words to delete.
  private func removeWords(title: String, text: [UInt8], of id: Int64) throws {
    try run(
      "INSERT INTO search (search, rowid, title, text) VALUES ('delete', ?, ?, ?)",
      [id, title, String(decoding: text, as: UTF8.self)])
    try run("INSERT INTO title_search (title_search, rowid, title) VALUES ('delete', ?, ?)", [id, title])
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
