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
}

/// Which names the user said are of one speaker, across the library.
struct SpeakerMerges {
  private let pairs: [(old: String, new: String)]

  init(_ corrections: [CorrectionRecord]) {
    pairs = corrections.compactMap(\.correction.mergedSpeakers)
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
      try Self.mark(names[key] ?? key, asOne: names[root] ?? root, folding, db)
    }
  }

  private static func root(of key: String, _ parents: [String: String]) -> String {
    var key = key
    while let parent = parents[key] { key = parent }
    return key
  }

  /// Where rows have only the second name, the first one still leads to it.
  private static func mark(_ name: String, asOne other: String, _ folding: NameFolding, _ db: Database) throws {
    let isKnown = try db.cachedStatement(sql: "SELECT 1 FROM entity WHERE key IN (?, ?)")
    guard try Int.fetchOne(isKnown, arguments: [folding.fold(name), folding.fold(other)]) != nil else { return }
    let table = try EntityTable(db)
    let (own, target) = (try table.row(of: name), try table.row(of: other))
    try db.execute(sql: "UPDATE entity SET same_as = ? WHERE id = ?", arguments: [target, own])
  }
}
