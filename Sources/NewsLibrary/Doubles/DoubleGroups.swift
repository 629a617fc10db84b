import GRDB

/// Which of the articles that tell one story is shown, and which are its doubles.
struct DoubleGroups {
  let db: Database

  /// Writes anew which articles are doubles of which.
  ///
  /// - Parameter read: the articles that were read anew.
  /// - Returns: those of which something else counts by now: they became doubles or are none any more, or their main
  ///   article is another or has another text.
  func renew(read: Set<Int64>) throws -> Set<Int64> {
    let old = try Self.mains(db)
    let new = try found()
    let retold = Set(new.filter { read.contains($0.value) || old[$0.key] != $0.value }.keys)
    if old == new { return retold }
    try db.execute(sql: "DELETE FROM double")
    let insert = try db.makeStatement(sql: "INSERT INTO double (article, main) VALUES (?, ?)")
    for (article, main) in new { try insert.execute(arguments: [article, main]) }
    return retold.union(Set(old.keys).subtracting(new.keys))
  }

  /// The main article by each of its doubles.
  static func mains(_ db: Database) throws -> [Int64: Int64] {
    let rows = try Row.fetchAll(db, sql: "SELECT article, main FROM double")
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }

  /// An article is the double of one that tells its own words, never of a third one's: a short first report may be told by
  /// two later ones that give different tolls.
  private func found() throws -> [Int64: Int64] {
    var partners: [Int64: [Int64]] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT one, other FROM same_story") {
      let (one, other): (Int64, Int64) = (row[0], row[1])
      partners[one, default: []].append(other)
      partners[other, default: []].append(one)
    }
    var mains: [Int64: Int64] = [:]
    let order = try ranked(Array(partners.keys))
    let rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    for article in order {
      let better = (partners[article] ?? []).filter {
        mains[$0] == nil && rank[$0, default: .max] < rank[article, default: 0]
      }
      mains[article] = better.min { rank[$0, default: .max] < rank[$1, default: .max] }
    }
    return mains
  }

  /// The one with more numbers first: of two that tell one story it has all of the other's, so that nothing goes
  /// uncounted. Then a dated one before an undated, a longer before a shorter, of equals the first.
  private func ranked(_ articles: [Int64]) throws -> [Int64] {
    let statement = try db.cachedStatement(sql: "SELECT numbers, words FROM sketch WHERE article = ?")
    let keyed = try articles.map { article -> (article: Int64, key: (Int, Int, Int, Int64)) in
      let row = try Row.fetchOne(statement, arguments: [article])
      let isDated = ArticleID(rawValue: article).day == nil ? 0 : 1
      return (article, (row?[0] ?? 0, isDated, row?[1] ?? 0, -article))
    }
    return keyed.sorted { $0.key > $1.key }.map(\.article)
  }
}
