import GRDB

/// Makes one segment of the many that a bulk load leaves in a full-text index: queries are then answered
/// in two thirds of the time. Step by step, since nothing else can be written during a step.
struct SegmentMerge {
  let index: IndexFile

  private static let tables = ["search", "said", "title_search", "entity_search"]
  /// Pages that are written in one step.
  private static let step = 256

  /// Merges where so many new articles are a good part of all; of a few, FTS5 takes care as they come.
  func mergeIfMany(new: Int, isCancelled: () -> Bool) throws {
    guard new > 0, new * 10 > (try index.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0 })
    else { return }
    for table in Self.tables {
      // a negative number takes all segments in hand, and the positive ones go on with them
      var pages = -Self.step
      while !isCancelled(), try merge(table, pages) { pages = Self.step }
    }
    while !isCancelled(), try giveBackPages() {}
  }

  /// Makes the file shorter by pages that nothing needs any more; whether there are more that it can
  /// give back. A file that the first versions made keeps its pages.
  private func giveBackPages() throws -> Bool {
    try index.write { db in
      let before = try Self.freePages(db)
      try db.execute(sql: "PRAGMA incremental_vacuum(\(4 * Self.step))")
      let after = try Self.freePages(db)
      return after > 0 && after < before
    }
  }

  private static func freePages(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0
  }

  /// Whether there is more to do: FTS5 says so by the rows it changed, of which one is its own.
  private func merge(_ table: String, _ pages: Int) throws -> Bool {
    try index.write { db in
      let before = db.totalChangesCount
      try db.execute(sql: "INSERT INTO \(table) (\(table), rank) VALUES ('merge', ?)", arguments: [pages])
      return db.totalChangesCount - before >= 2
    }
  }
}
