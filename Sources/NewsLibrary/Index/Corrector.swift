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

  /// What an article is known by; nil if the index has no such article.
  func identity(of article: Int64, _ db: Database) throws -> ArticleIdentity? {
    let sql = """
      SELECT file.hash, article.number, file.path, article.title, file.former
      FROM article JOIN file ON file.id = article.file WHERE article.id = ?
      """
    return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [article]).map { row in
      ArticleIdentity(
        hash: ContentHash(packed: row[0]).name, formerHash: (row[4] as Data?).map { FormerHash(packed: $0).name },
        number: row[1],
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

  /// Whether rows of the index hold any correction.
  static func hasTraces(_ db: Database) throws -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM corrected) OR EXISTS (SELECT 1 FROM entity WHERE same_as IS NOT NULL)"
    return try Bool.fetchOne(db, sql: sql) ?? false
  }

  /// Updates the rows of the index from the journal; returns the number of articles written.
  func update(_ db: Database, version: Int) throws -> Int {
    var concerned = Set(try Int64.fetchAll(db, sql: "SELECT article FROM corrected"))
    for identity in Set(journal.active.map(\.correction.article)) {
      concerned.formUnion(try articles(matching: identity, db))
    }
    let changed = try concerned.sorted().filter { try rewrite($0, db, version: version) }
    try SpeakerMerges(journal.active).write(db)
    return changed.count
  }

  /// Rewrites the rows of an article; false if they are up to date, or left to the second pass.
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

/// Which names the user said are of one speaker, across the library.
///
/// A person's last name alone is nobody's in other articles, and the same words describe many, so that such a merge stays
/// where it was made.
struct SpeakerMerges {
  private let pairs: [(old: String, new: String)]

  init(_ corrections: [CorrectionRecord]) {
    pairs = corrections.compactMap { record in
      guard case .merge(let kind, let old, let new) = record.correction.change else { return nil }
      let isClear =
        switch kind {
        case .person: [old, new].allSatisfy { $0.split(separator: " ").count > 1 }
        case .organisation, .place: true
        case .described: false
        }
      return isClear ? (old, new) : nil
    }
  }

  /// Marks each merged speaker with the one it goes by.
  func write(_ db: Database) throws {
    try db.execute(sql: "UPDATE entity SET same_as = NULL WHERE same_as IS NOT NULL")
    let folding = try NameFolding()
    var names: [String: String] = [:]
    var parents: [String: String] = [:]
    for pair in pairs {
      let (old, new) = (folding.fold(pair.old), folding.fold(pair.new))
      (names[old], names[new]) = (pair.old, pair.new)
      let (oldRoot, newRoot) = (Self.root(of: old, parents), Self.root(of: new, parents))
      if oldRoot != newRoot { parents[oldRoot] = newRoot }
    }
    for key in parents.keys.sorted() {
      let root = Self.root(of: key, parents)
      try Self.mark(key, asOne: names[root] ?? root, db)
    }
  }

  private static func root(of key: String, _ parents: [String: String]) -> String {
    var key = key
    while let parent = parents[key] { key = parent }
    return key
  }

  private static func mark(_ key: String, asOne name: String, _ db: Database) throws {
    guard try Int.fetchOne(db, sql: "SELECT 1 FROM entity WHERE key = ?", arguments: [key]) != nil else { return }
    let target = try EntityTable(db).row(of: name)
    try db.execute(sql: "UPDATE entity SET same_as = ? WHERE key = ?", arguments: [target, key])
  }
}
