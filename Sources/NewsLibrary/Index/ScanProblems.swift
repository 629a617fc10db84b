import FoundationEssentials
import GRDB
import LibraryFiles

/// What a scan stumbled over, and files that hold no text, as kept in the index.
enum ScanProblems {
  /// Puts the problems of a new scan in the place of the last one's, of all paths or of some; whether
  /// they differ.
  static func replace(
    with problems: [(path: RawPath, reason: Problem.Reason)], of scope: Set<RawPath>?, _ db: Database
  ) throws -> Bool {
    let new = Set(problems.map { Row(path: $0.path, code: $0.reason.code) })
    let old = try rows(db, "SELECT path, reason FROM scan_problem").filter { scope?.contains($0.path) ?? true }
    guard new != Set(old) else { return false }
    for row in old {
      try db.execute(sql: "DELETE FROM scan_problem WHERE path = ?", arguments: [Data(row.path.bytes)])
    }
    for row in new {
      try db.execute(sql: "INSERT INTO scan_problem VALUES (?, ?)", arguments: [Data(row.path.bytes), row.code])
    }
    return true
  }

  /// All problems, ordered by path.
  static func all(_ db: Database) throws -> [(path: RawPath, reason: Problem.Reason)] {
    let sql = """
      SELECT path, reason FROM scan_problem UNION ALL
      SELECT path, problem FROM file WHERE problem IS NOT NULL ORDER BY 1
      """
    return try rows(db, sql).compactMap { row in Problem.Reason(code: row.code).map { (row.path, $0) } }
  }

  private struct Row: Hashable {
    var path: RawPath
    var code: Int
  }

  private static func rows(_ db: Database, _ sql: String) throws -> [Row] {
    try GRDB.Row.fetchAll(db, sql: sql).map { Row(path: RawPath(bytes: [UInt8]($0[0] as Data)), code: $0[1]) }
  }
}
