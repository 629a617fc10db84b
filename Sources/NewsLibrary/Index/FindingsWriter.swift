import Extraction
import FoundationEssentials
import GRDB
import Newswire

/// Writes what the second pass found, within a transaction.
struct FindingsWriter {
  let db: Database
  let version: Int
  private let corrector: Corrector
  private let folding: NameFolding

  init(_ db: Database, version: Int, corrector: Corrector) throws {
    self.db = db
    self.version = version
    self.corrector = corrector
    folding = try NameFolding(db)
  }

  /// Puts the findings of an article in the place of older ones, as found, and the rows that are looked
  /// up as the user corrected them; an article that has gone meanwhile gets none.
  func write(_ findings: Findings, of article: Article, id: Int64) throws {
    guard try Int.fetchOne(db, sql: "SELECT 1 FROM article WHERE id = ?", arguments: [id]) != nil else { return }
    try Self.remove(of: id, db)
    try run(
      "INSERT INTO finding (article, version, packed) VALUES (?, ?, ?)",
      [id, version, Data(PackedFindings.pack(findings))])
    try writeRows(findings, of: article, id: id)
  }

  /// Writes the rows of an article again, whose corrections are others than when they were written.
  func rewriteRows(_ findings: Findings, of article: Article, id: Int64) throws {
    try Self.remove(of: id, from: ["speech", "quote", "corrected"], db)
    try writeRows(findings, of: article, id: id)
  }

  private func writeRows(_ found: Findings, of article: Article, id: Int64) throws {
    let changes = try corrector.corrections(of: id, db)
    let findings = Corrections.apply(changes.map(\.correction.change), to: found, of: article).findings
    if let label = Corrector.label(changes) {
      try run("INSERT INTO corrected (article, changes) VALUES (?, ?)", [id, label])
    }
    var speakers: [EntityID: Int64] = [:]
    for (index, entity) in findings.entities.enumerated() {
      let own = findings.quotes.filter { $0.speaker?.index == index }
      if own.isEmpty { continue }
      speakers[EntityID(index)] = try write(entity, saying: own, in: id)
    }
    for (number, quote) in findings.quotes.enumerated() {
      try run(
        "INSERT INTO quote (article, number, speaker, kind, words) VALUES (?, ?, ?, ?, ?)",
        [
          id, number, quote.speaker.flatMap { speakers[$0] }, quote.kind.rawValue,
          article.text.reflowed(quote.span),
        ])
    }
  }

  /// Removes all findings of an article.
  static func remove(of article: Int64, _ db: Database) throws {
    try remove(of: article, from: ["finding", "speech", "quote", "corrected"], db)
  }

  private static func remove(of article: Int64, from tables: [String], _ db: Database) throws {
    for table in tables {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE article = ?").execute(arguments: [article])
    }
  }

  /// Two entities of one name in an article are one speaker there.
  private func write(_ entity: Entity, saying quotes: [Quote], in article: Int64) throws -> Int64 {
    let speaker = try speakerID(entity.name)
    let indirect = quotes.count { $0.kind == .indirect }
    try run(
      """
      INSERT INTO speech (speaker, article, quotes, indirect, role) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET
        quotes = quotes + excluded.quotes, indirect = indirect + excluded.indirect,
        role = coalesce(role, excluded.role)
      """, [speaker, article, quotes.count - indirect, indirect, entity.role])
    return speaker
  }

  /// The row of a name; one written in capitals gives way to another spelling.
  private func speakerID(_ name: String) throws -> Int64 {
    let find = try db.cachedStatement(
      sql: """
        INSERT INTO speaker (key, name) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET name = CASE WHEN name = upper(name) THEN excluded.name ELSE name END
        RETURNING id
        """)
    return try Int64.fetchOne(find, arguments: [folding.fold(name), name]) ?? 0
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
