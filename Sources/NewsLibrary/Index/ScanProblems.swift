import FoundationEssentials
import GRDB
import LibraryFiles
import Newswire

/// What a scan stumbled over, as kept in the index, beside what is wrong with files that were read.
enum ScanProblems {
  /// Puts the problems of a new scan in the place of the last one's, of all paths or of some; whether
  /// they differ.
  static func replace(
    with problems: [(path: RawPath, reason: Problem.Reason)], of scope: Set<RawPath>?, _ db: Database
  ) throws -> Bool {
    let new = Set(problems.map { Row(path: $0.path, code: $0.reason.code) })
    let old = try rows(db, "SELECT path, reason FROM scan_problem").filter { scope?.contains($0.path) ?? true }
    guard new != Set(old) else { return false }
    let delete = try db.cachedStatement(sql: "DELETE FROM scan_problem WHERE path = ? AND reason = ?")
    for row in Set(old).subtracting(new) { try delete.execute(arguments: [Data(row.path.bytes), row.code]) }
    let insert = try db.cachedStatement(sql: "INSERT INTO scan_problem VALUES (?, ?)")
    for row in new.subtracting(old) { try insert.execute(arguments: [Data(row.path.bytes), row.code]) }
    return true
  }

  /// All problems, ordered by path.
  static func all(_ db: Database) throws -> [(path: RawPath, reason: Problem.Reason)] {
    let sql = """
      SELECT path, reason, NULL FROM scan_problem UNION ALL
      SELECT path, reason, member FROM file_problem JOIN file ON file.id = file_problem.file ORDER BY 1, 2
      """
    return try GRDB.Row.fetchAll(db, sql: sql).compactMap { row in
      Problem.Reason(code: row[1], member: row[2]).map { (RawPath(bytes: [UInt8](row[0] as Data)), $0) }
    }
  }

  private struct Row: Hashable {
    var path: RawPath
    var code: Int
  }

  private static func rows(_ db: Database, _ sql: String) throws -> [Row] {
    try GRDB.Row.fetchAll(db, sql: sql).map { Row(path: RawPath(bytes: [UInt8]($0[0] as Data)), code: $0[1]) }
  }
}

extension Problem.Reason {
  /// The member of the file that it tells of, if it does.
  var member: String? { if case .unread(let articles) = self { articles.member } else { nil } }

  /// Above this the rest is the number of what a file lacks.
  private static let lackBase = 100
  /// Above this the rest is `errno`.
  private static let unreadableBase = 1000
  /// Above this the rest is the number of an encoding.
  private static let guessedBase = 9000
  /// Above this the rest is a number of articles.
  private static let articlesBase = 10_000
  /// Bits below the number of what these articles lack, from one on.
  private static let lackShift = 32

  /// The number that stands for it in the index.
  var code: Int {
    switch self {
    case .empty: 1
    case .binary: 2
    case .danglingLink: 3
    case .linkLoop: 4
    case .missing: 5
    case .unread(let articles):
      Self.articlesBase + articles.count + (articles.lack.map { ($0.rawValue + 1) << Self.lackShift } ?? 0)
    case .tooLarge: 6
    case .noArticles(let lack): Self.lackBase + lack.rawValue
    case .doubtful(.zeroBytes): 7
    case .doubtful(.guessed(let encoding)): Self.guessedBase + encoding.number
    // Below zero is a number of stray bytes.
    case .doubtful(.strayBytes(let count)): -count
    case .unreadable(let errno): Self.unreadableBase + Int(errno)
    }
  }

  /// nil for a number that stands for none.
  init?(code: Int, member: String? = nil) {
    switch code {
    case 1: self = .empty
    case 2: self = .binary
    case 3: self = .danglingLink
    case 4: self = .linkLoop
    case 5: self = .missing
    case 6: self = .tooLarge
    case 7: self = .doubtful(.zeroBytes)
    case Self.lackBase..<(Self.lackBase + Lack.allCases.count):
      self = .noArticles(Lack.allCases[code - Self.lackBase])
    case ..<0: self = .doubtful(.strayBytes(-code))
    case Self.guessedBase..<(Self.guessedBase + TextEncoding.allCases.count):
      self = .doubtful(.guessed(TextEncoding.allCases[code - Self.guessedBase]))
    case Self.unreadableBase...(Self.unreadableBase + 4096):
      self = .unreadable(errno: Int32(code - Self.unreadableBase))
    case (Self.articlesBase + 1)...:
      let (lack, rest) = (code >> Self.lackShift - 1, code & (1 << Self.lackShift - 1))
      self = .unread(UnreadArticles(rest - Self.articlesBase, lacking: Lack(rawValue: lack), member: member))
    default: return nil
    }
  }
}
