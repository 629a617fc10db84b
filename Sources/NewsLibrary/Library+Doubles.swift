import GRDB

/// Stories that the library has more than once.
extension Library {
  /// Finds which articles tell the same story, where articles came or went, and gives the rows of their findings what
  /// follows from it.
  func updateDoubles() throws {
    let (corrector, version) = (corrector, findings.version)
    try pool.write { db in
      let read = try DoubleFinder(db: db).compareNew()
      let rows = CorrectedRows(db: db, corrector: corrector)
      for id in try DoubleGroups(db: db).renew(read: read).sorted() { try rows.rewriteAll(of: id, version: version) }
    }
  }

  /// The other articles that tell the same story, the one that is listed first; none for most.
  package func copies(of id: ArticleID) throws -> [ArticleID] {
    try index.read { try DoubleGroups.copies(of: id.rawValue, $0).map(ArticleID.init) }
  }
}

extension DoubleGroups {
  /// The other articles of a group, the main one first.
  static func copies(of article: Int64, _ db: Database) throws -> [Int64] {
    let statement = try db.cachedStatement(sql: "SELECT main FROM double WHERE article = ?")
    let main = try Int64.fetchOne(statement, arguments: [article]) ?? article
    let doubles = try db.cachedStatement(sql: "SELECT article FROM double WHERE main = ? ORDER BY article DESC")
    return try ([main] + Int64.fetchAll(doubles, arguments: [main])).filter { $0 != article }
  }

  /// Articles without those whose main one is among them, and of others each story once, in their order.
  static func collapsed<Found>(_ found: [Found], _ id: (Found) -> ArticleID, _ db: Database) throws -> [Found] {
    let mains = try mains(db)
    if mains.isEmpty { return found }
    let all = Set(found.map { id($0).rawValue })
    var shown: Set<Int64> = []
    return found.filter { article in
      let own = id(article).rawValue
      guard let main = mains[own] else { return true }
      return !all.contains(main) && shown.insert(main).inserted
    }
  }
}
