import FoundationEssentials
import GRDB
import LibraryFiles

/// A file as the index knows it.
struct KnownFile: Sendable {
  var id: Int64
  var path: RawPath
  var size: Int64
  var modified: Int64
  var changed: Int64
  /// Whether it was read so soon after its last change that another one may have gone unseen.
  var isRacy: Bool
  var hash: ContentHash
  /// Version of the anatomy it was read with.
  var reading: Int
  var problem: Problem.Reason?

  private static let columns = "id, path, size, modified, changed, racy, hash, reading, problem"

  static func fetchAll(_ db: Database) throws -> [KnownFile] {
    let rows = try Row.fetchCursor(db, sql: "SELECT \(columns) FROM file")
    var files: [KnownFile] = []
    while let row = try rows.next() { files.append(KnownFile(row)) }
    return files
  }

  static func fetch(_ db: Database, path: RawPath) throws -> KnownFile? {
    let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM file WHERE path = ?")
    return try Row.fetchOne(statement, arguments: [Data(path.bytes)]).map(KnownFile.init)
  }

  private init(_ row: Row) {
    id = row[0]
    path = RawPath(bytes: [UInt8](row[1] as Data))
    size = row[2]
    modified = row[3]
    changed = row[4]
    isRacy = row[5]
    hash = ContentHash(packed: row[6] as Data)
    reading = row[7]
    problem = (row[8] as Int?).flatMap(Problem.Reason.init(code:))
  }

  /// Whether a file can have changed as far as its status tells.
  func mayDiffer(from status: FileStatus, reading current: Int) -> Bool {
    isRacy || reading != current
      || (size, modified, changed) != (status.size, status.modified, status.changed)
  }
}

extension ContentHash {
  /// Sixteen bytes, most significant first.
  var packed: Data {
    Data([high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) } })
  }

  init(packed: Data) {
    let words = [packed.prefix(8), packed.dropFirst(8)].map { $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    self.init(high: words[0], low: words[1])
  }
}
