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
  /// The hash by which journals of before know it; nil if no journal had a line with one when it was read.
  var former: FormerHash?
  /// Version of the anatomy it was read with.
  var reading: Int
  var problems: [Problem.Reason] = []
  var lacksProgram: Bool { problems.contains(where: \.lacksProgram) }
  /// Whether more of it may be read another time, though it is as it was.
  var mayPass: Bool { problems.contains(where: \.mayPass) }

  private static let columns = "id, path, size, modified, changed, racy, hash, reading, former"

  static func fetchAll(_ db: Database) throws -> [KnownFile] {
    let problems = try FileProblems.all(db)
    let rows = try Row.fetchCursor(db, sql: "SELECT \(columns) FROM file")
    var files: [KnownFile] = []
    while let row = try rows.next() { files.append(KnownFile(row) { problems[$0] ?? [] }) }
    return files
  }

  static func fetch(_ db: Database, path: RawPath) throws -> KnownFile? {
    let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM file WHERE path = ?")
    return try Row.fetchOne(statement, arguments: [Data(path.bytes)]).map { row in
      try KnownFile(row) { try FileProblems.of($0, db) }
    }
  }

  private init(_ row: Row, problems: (Int64) throws -> [Problem.Reason]) rethrows {
    id = row[0]
    path = RawPath(bytes: [UInt8](row[1] as Data))
    size = row[2]
    modified = row[3]
    changed = row[4]
    isRacy = row[5]
    hash = ContentHash(packed: row[6] as Data)
    reading = row[7]
    former = (row[8] as Data?).map(FormerHash.init(packed:))
    self.problems = try problems(id)
  }

  /// Whether a file has to be read: it can have changed as far as its status tells, or something of it is not known.
  func needsReading(_ status: FileStatus, reading current: Int, former needsFormer: Bool) -> Bool {
    isRacy || (needsFormer && former == nil) || reading != current
      || (size, modified, changed) != (status.size, status.modified, status.changed)
  }
}

extension ContentHash {
  var packed: Data { PackedHash.data(high, low) }

  init(packed: Data) {
    let words = PackedHash.words(packed)
    self.init(high: words.high, low: words.low)
  }
}

extension FormerHash {
  var packed: Data { PackedHash.data(high, low) }

  init(packed: Data) {
    let words = PackedHash.words(packed)
    self.init(high: words.high, low: words.low)
  }
}

/// Hashes as sixteen bytes, most significant first.
private enum PackedHash {
  static func data(_ high: UInt64, _ low: UInt64) -> Data {
    Data([high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) } })
  }

  static func words(_ data: Data) -> (high: UInt64, low: UInt64) {
    let words = [data.prefix(8), data.dropFirst(8)].map { $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    return (words[0], words[1])
  }
}
