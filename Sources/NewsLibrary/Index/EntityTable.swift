import Extraction
import GRDB

/// The names of the index, each once however often it is named.
struct EntityTable {
  private let db: Database
  private let folding: NameFolding
  /// Rows that were asked for within this transaction: articles of a batch name the same people and places.
  private var rows: [Name: Int64] = [:]

  private struct Name: Hashable {
    var words: String
    var isDescribed: Bool
  }

  init(_ db: Database) throws {
    self.db = db
    folding = try NameFolding()
  }

  /// The row of a name, made where it is missing; one written in capitals gives way to another spelling.
  ///
  /// - Parameter isDescribed: whether it is no name but describes somebody.
  mutating func row(of name: String, isDescribed: Bool = false) throws -> Int64 {
    if let known = rows[Name(words: name, isDescribed: isDescribed)] { return known }
    let row = try findRow(of: name, isDescribed: isDescribed)
    rows[Name(words: name, isDescribed: isDescribed)] = row
    return row
  }

  private func findRow(of name: String, isDescribed: Bool) throws -> Int64 {
    let key = SpeakerKey(folded: folding.fold(name), isDescribed: isDescribed).rawValue
    let find = try db.cachedStatement(sql: "SELECT id, name FROM entity WHERE key = ?")
    guard let known = try Row.fetchOne(find, arguments: [key]) else { return try insert(name, key) }
    let (id, old): (Int64, String) = (known[0], known[1])
    if old != name, old == old.uppercased() { try run("UPDATE entity SET name = ? WHERE id = ?", [name, id]) }
    return id
  }

  /// Keeps a role, so that speakers are found by its words.
  func keep(role: String) throws {
    try run("INSERT INTO role (name, key) VALUES (?, ?) ON CONFLICT DO NOTHING", [role, folding.fold(role)])
  }

  private func insert(_ name: String, _ key: String) throws -> Int64 {
    try run("INSERT INTO entity (key, name) VALUES (?, ?)", [key, name])
    let id = db.lastInsertedRowID
    try run("INSERT INTO entity_search (rowid, key) VALUES (?, ?)", [id, key])
    return id
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

/// The numbers that stand for kinds in the index.
extension Entity.Kind {
  var code: Int {
    switch self {
    case .person: 0
    case .organisation: 1
    case .place: 2
    case .described: 3
    }
  }

  /// nil for a number that stands for none.
  init?(code: Int) {
    guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = kind
  }
}

extension Quote.Kind {
  var code: Int {
    switch self {
    case .direct: 0
    case .mixed: 1
    case .indirect: 2
    }
  }

  /// nil for a number that stands for none.
  init?(code: Int) {
    guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = kind
  }
}
