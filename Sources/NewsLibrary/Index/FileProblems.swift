import GRDB
import LibraryFiles

/// What is wrong with files that were read, as kept in the index: they hold no article, or some can't be read.
enum FileProblems {
  /// Those of all files, by the number of the file.
  static func all(_ db: Database) throws -> [Int64: [Problem.Reason]] {
    let rows = try Row.fetchAll(db, sql: "SELECT file, reason, member FROM file_problem")
    return Dictionary(grouping: rows) { $0[0] }.mapValues { $0.compactMap(reason) }
  }

  static func of(_ file: Int64, _ db: Database) throws -> [Problem.Reason] {
    let statement = try db.cachedStatement(sql: "SELECT file, reason, member FROM file_problem WHERE file = ?")
    return try Row.fetchAll(statement, arguments: [file]).compactMap(reason)
  }

  static func write(_ problems: [Problem.Reason], of file: Int64, _ db: Database) throws {
    guard !problems.isEmpty else { return }
    let insert = try db.cachedStatement(sql: "INSERT INTO file_problem VALUES (?, ?, ?)")
    for problem in problems { try insert.execute(arguments: [file, problem.code, problem.member]) }
  }

  static func remove(of file: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM file_problem WHERE file = ?").execute(arguments: [file])
  }

  private static func reason(_ row: Row) -> Problem.Reason? { Problem.Reason(code: row[1], member: row[2]) }
}
