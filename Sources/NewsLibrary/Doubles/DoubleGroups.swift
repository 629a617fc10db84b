import GRDB

/// Which of the articles that tell one story is shown, and which are its doubles.
struct DoubleGroups {
  let db: Database

  /// Writes anew which articles are doubles of which; returns those that became one or are none any more.
  func renew() throws -> Set<Int64> {
    let old = try Self.mains(db)
    let new = try found()
    if old == new { return [] }
    try db.execute(sql: "DELETE FROM double")
    let insert = try db.makeStatement(sql: "INSERT INTO double (article, main) VALUES (?, ?)")
    for (article, main) in new { try insert.execute(arguments: [article, main]) }
    return Set(old.keys).symmetricDifference(new.keys)
  }

  /// The main article by each of its doubles.
  static func mains(_ db: Database) throws -> [Int64: Int64] {
    let rows = try Row.fetchAll(db, sql: "SELECT article, main FROM double")
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }

  private func found() throws -> [Int64: Int64] {
    var parents: [Int64: Int64] = [:]
    func root(_ article: Int64) -> Int64 {
      var article = article
      while let parent = parents[article], parent != article { article = parent }
      return article
    }
    for row in try Row.fetchAll(db, sql: "SELECT one, other FROM same_story ORDER BY one, other") {
      let (one, other): (Int64, Int64) = (root(row[0]), root(row[1]))
      for article in [row[0], row[1]] as [Int64] where parents[article] == nil { parents[article] = article }
      parents[max(one, other)] = min(one, other)
    }
    let groups = Dictionary(grouping: parents.keys, by: root)
    var mains: [Int64: Int64] = [:]
    for group in groups.values where group.count > 1 {
      let main = try best(of: group)
      for article in group where article != main { mains[article] = main }
    }
    return mains
  }

  /// A dated article before an undated one, a longer before a shorter, of equals the first.
  private func best(of group: [Int64]) throws -> Int64 {
    let statement = try db.cachedStatement(sql: "SELECT words FROM sketch WHERE article = ?")
    let ranked = try group.map { article in
      (article, ArticleID(rawValue: article).day == nil ? 0 : 1, try Int.fetchOne(statement, arguments: [article]) ?? 0)
    }
    return ranked.max { ($0.1, $0.2, -$0.0) < ($1.1, $1.2, -$1.0) }?.0 ?? group[0]
  }
}
