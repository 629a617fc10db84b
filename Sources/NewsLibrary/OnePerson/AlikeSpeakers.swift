import Extraction
import GRDB
import Linguistics

/// Finds which names of the index are one person's, and keeps it there until other articles come.
struct AlikeSpeakers {
  let db: Database

  /// What of a name's roles is looked at: those given in most articles.
  private static let mostRoles = 12

  /// Whether articles were found, found again or removed since the rows were made.
  func isStale() throws -> Bool {
    try Row.fetchOne(db, sql: Self.current) != Row.fetchOne(db, sql: "SELECT quotes, findings FROM alike_state")
  }

  private static let current = """
    SELECT last AS quotes, (SELECT count(*) FROM finding) AS findings FROM quote_counter
    """

  func renewIfStale() throws {
    guard try isStale() else { return }
    let rows = try candidates()
    let groups = OnePersonGroups(rows.map(\.person))
    try db.execute(sql: "DELETE FROM alike; DELETE FROM alike_state; INSERT INTO alike_state \(Self.current)")
    let insert = try db.cachedStatement(sql: "INSERT INTO alike (entity, main) VALUES (?, ?)")
    for (person, main) in groups.mains { try insert.execute(arguments: [rows[person].id, rows[main].id]) }
  }

  /// The names of people that share a part with another, with all that is known of them.
  private func candidates() throws -> [(id: Int64, person: NamedPerson)] {
    let person = Entity.Kind.person.code
    let sql = "SELECT id, key, name FROM entity WHERE id IN (SELECT DISTINCT entity FROM naming WHERE kind = \(person))"
    let rows = try Row.fetchAll(db, sql: sql).map { row in
      (id: row[0] as Int64, key: row[1] as String, name: PersonName(row[2]))
    }
    let sharing = Set(NameBlocks(rows.map(\.name)).blocks.joined())
    return try sharing.sorted().compactMap { place in
      let row = rows[place]
      return try self.person(row.id, row.key, row.name).map { (row.id, $0) }
    }
  }

  /// nil for what is named as something else too.
  private func person(_ id: Int64, _ key: String, _ name: PersonName) throws -> NamedPerson? {
    let naming = "SELECT kind, article FROM naming JOIN finding ON finding.id = naming.finding WHERE entity = ?"
    let named = try Row.fetchAll(db.cachedStatement(sql: naming), arguments: [id])
    guard !named.isEmpty, named.allSatisfy({ $0[0] == Entity.Kind.person.code }) else { return nil }
    let speech = try Row.fetchAll(db.cachedStatement(sql: Self.roles), arguments: [id])
    return NamedPerson(
      key: key, name: name, articles: named.map { ArticleID(rawValue: $0[1]) },
      roles: Set(speech.compactMap { $0[0] as String? }.map(RoleWords.init)), isSpeaker: !speech.isEmpty)
  }

  private static let roles = """
    SELECT role FROM speech WHERE entity = ? GROUP BY role ORDER BY count(*) DESC, role LIMIT \(mostRoles + 1)
    """
}
