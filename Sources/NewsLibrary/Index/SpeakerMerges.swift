import GRDB

/// Which names are of one speaker across the library: by the user's word, and else where `alike` says so.
struct SpeakerMerges {
  private let records: [CorrectionRecord]

  init(_ corrections: [CorrectionRecord]) { records = corrections }

  /// Marks each merged speaker with the one it goes by, and no other; writes only where that is not so already.
  func write(_ db: Database) throws {
    let wanted = try wanted(db)
    let marks = try Row.fetchAll(db, sql: "SELECT id, same_as FROM entity WHERE same_as IS NOT NULL")
    let marked = Dictionary(uniqueKeysWithValues: marks.map { ($0[0] as Int64, $0[1] as Int64) })
    let mark = try db.cachedStatement(sql: "UPDATE entity SET same_as = ? WHERE id = ?")
    for id in marked.keys where wanted[id] == nil { try mark.execute(arguments: [nil, id]) }
    for (id, main) in wanted where marked[id] != main { try mark.execute(arguments: [main, id]) }
  }

  /// By each merged speaker the one it goes by.
  private func wanted(_ db: Database) throws -> [Int64: Int64] {
    let folding = try NameFolding()
    let said = SpeakerStatements(records, key: folding.fold)
    var merged = MergedNames(apart: said.apart)
    for merge in said.merges {
      merged.merge(name: merge.old, folding.fold(merge.old), into: merge.new, folding.fold(merge.new))
    }
    for group in try Self.alike(db) { merged.join(group) }
    var table = try EntityTable(db)
    // where rows have only the second name, the first one still leads to it
    let isKnown = try db.cachedStatement(sql: "SELECT 1 FROM entity WHERE key IN (?, ?)")
    var wanted: [Int64: Int64] = [:]
    for (name, root) in merged.all
    where try Int.fetchOne(isKnown, arguments: [folding.fold(name), folding.fold(root)]) != nil {
      wanted[try table.row(of: name)] = try table.row(of: root)
    }
    return wanted
  }

  /// Names that are alike, each group with its main one first.
  private static func alike(_ db: Database) throws -> [[(name: String, key: String)]] {
    let sql = """
      SELECT main, name, key FROM (SELECT main, entity FROM alike UNION SELECT main, main FROM alike)
      JOIN entity ON entity.id = entity ORDER BY entity.id != main, key
      """
    var groups: [Int64: [(name: String, key: String)]] = [:]
    for row in try Row.fetchAll(db, sql: sql) { groups[row[0], default: []].append((row[1], row[2])) }
    return groups.values.sorted { $0[0].key < $1[0].key }
  }
}
