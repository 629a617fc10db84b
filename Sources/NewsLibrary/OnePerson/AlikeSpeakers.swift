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
    let names = try self.names()
    let neighbours = NameNeighbours(names.map(\.name))
    let people = try names.enumerated().map { place, name in
      try person(name, withEvidence: neighbours.alike[place] != nil)
    }
    let groups = OnePersonGroups(people, neighbours)
    try db.execute(sql: "DELETE FROM alike; DELETE FROM alike_state; INSERT INTO alike_state \(Self.current)")
    let insert = try db.cachedStatement(sql: "INSERT INTO alike (entity, main) VALUES (?, ?)")
    for (person, main) in groups.mains { try insert.execute(arguments: [names[person].id, names[main].id]) }
  }

  private typealias Named = (id: Int64, key: String, name: PersonName)

  /// What is a person's name anywhere.
  private func names() throws -> [Named] {
    let person = Entity.Kind.person.code
    let sql = "SELECT id, key, name FROM entity WHERE id IN (SELECT DISTINCT entity FROM naming WHERE kind = \(person))"
    return try Row.fetchAll(db, sql: sql).map { ($0[0], $0[1], PersonName($0[2])) }
  }

  /// What is also a place or a body somewhere counts as no speaker.
  private func person(_ name: Named, withEvidence isCompared: Bool) throws -> NamedPerson {
    guard isCompared else { return NamedPerson(key: name.key, name: name.name, articles: [], roles: []) }
    let naming = "SELECT kind, article FROM naming JOIN finding ON finding.id = naming.finding WHERE entity = ?"
    let named = try Row.fetchAll(db.cachedStatement(sql: naming), arguments: [name.id])
    let roles = try Row.fetchAll(db.cachedStatement(sql: Self.roles), arguments: [name.id])
    return NamedPerson(
      key: name.key, name: name.name, articles: named.map { ArticleID(rawValue: $0[1]) },
      roles: Set(roles.compactMap { $0[0] as String? }.map(RoleWords.init)),
      isSpeaker: !roles.isEmpty && named.allSatisfy { $0[0] == Entity.Kind.person.code })
  }

  private static let roles = """
    SELECT role FROM speech WHERE entity = ? GROUP BY role ORDER BY count(*) DESC, role LIMIT \(mostRoles + 1)
    """
}
