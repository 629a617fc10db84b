import GRDB

/// Gives articles numbers that no other article of their day ever had, within a transaction.
struct DayNumbers {
  private let db: Database
  private var last: [Int64?: Int64] = [:]

  init(_ db: Database) { self.db = db }

  /// - Throws: `LibraryError.tooManyArticlesOfADay`.
  mutating func next(of day: Int64?) throws -> ArticleID {
    let number = try (last[day] ?? stored(day)) + 1
    guard number < ArticleID.capacity(of: day) else { throw LibraryError.tooManyArticlesOfADay }
    last[day] = number
    return ArticleID(day: day, number: number)
  }

  /// Remembers the numbers given; to be called at the end.
  func finish() throws {
    let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO day (day, last) VALUES (?, ?)")
    for (day, number) in last { try statement.execute(arguments: [Self.key(day), number]) }
  }

  private func stored(_ day: Int64?) throws -> Int64 {
    let known = try db.cachedStatement(sql: "SELECT last FROM day WHERE day = ?")
    return try Int64.fetchOne(known, arguments: [Self.key(day)])
      ?? Int64.fetchOne(db.cachedStatement(sql: "SELECT first FROM numbering")) ?? 0
  }

  /// The undated have a row of their own.
  private static func key(_ day: Int64?) -> Int64 { day ?? .min }
}
