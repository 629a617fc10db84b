import GRDB
import Glibc

/// The open index file of one library, made anew where what lies there is of no use.
final class IndexFile: Sendable {
  let pool: DatabasePool
  /// What became of the file when it was opened.
  let state: RefreshOutcome.IndexState
  /// The folder to remove at the end; nil for an index that stays.
  private let temporaryFolder: String?

  /// Opens `<name>.sqlite` in a folder, which is made when missing; a folder that can't be written
  /// gives an index that lasts as long as this object.
  init(name: String, in folder: String) throws {
    do {
      try FolderMaking.make(folder)
      (pool, state) = try Self.open("\(folder)/\(name).sqlite")
      temporaryFolder = nil
    } catch {
      let temporary = try Self.makeTemporaryFolder(insteadOf: folder)
      (pool, _) = try Self.open("\(temporary)/\(name).sqlite")
      state = .temporary
      temporaryFolder = temporary
    }
  }

  deinit {
    guard let temporaryFolder else { return }
    try? pool.close()
    Self.remove(pool.path)
    rmdir(temporaryFolder)
  }

  /// Opens an index; a file that is foreign, broken or of a newer version makes way for an empty one.
  private static func open(_ path: String) throws -> (DatabasePool, RefreshOutcome.IndexState) {
    do {
      if let pool = try openSound(path) { return (pool, .kept) }
    } catch let error as DatabaseError where error.isOfBrokenFile || error.isOfOtherSchema {
      // replaced below
    }
    remove(path)
    let pool = try DatabasePool(path: path, configuration: configuration)
    try IndexSchema.migrator.migrate(pool)
    return (pool, .rebuilt)
  }

  /// nil where the file is sound but not an index of this version or an older one.
  private static func openSound(_ path: String) throws -> DatabasePool? {
    let pool = try DatabasePool(path: path, configuration: configuration)
    let isOurs = try pool.read { db in
      let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
      let mark = try Int.fetchOne(db, sql: "PRAGMA application_id")
      return try isEmpty || (mark == IndexSchema.applicationID && !IndexSchema.migrator.hasBeenSuperseded(db))
    }
    guard isOurs else { return nil }
    try IndexSchema.migrator.migrate(pool)
    return pool
  }

  /// Does a lot of writing with a page cache that holds the parts of the index it keeps coming back
  /// to, and afterwards gives back the memory and the room of the log.
  func withRoomToWrite<Result>(_ body: () throws -> Result) throws -> Result {
    try resizeCache(kibibytes: 16 << 10)
    defer {
      // what fails here is tidied by the next one
      try? resizeCache(kibibytes: 2 << 10)
      _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }
    return try body()
  }

  /// Empties an index that turned out to be broken.
  func erase() throws {
    try pool.erase()
    try IndexSchema.migrator.migrate(pool)
  }

  private func resizeCache(kibibytes: Int) throws {
    try pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA cache_size = -\(kibibytes); PRAGMA shrink_memory")
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    // a second reader of the same library waits for the first one's batch
    configuration.busyMode = .timeout(20)
    configuration.prepareDatabase { db in
      // of a new file: several compressed texts fill a page of this size better than one of the usual
      try db.execute(sql: "PRAGMA page_size = 16384")
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
    }
    return configuration
  }

  private static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }

  private static func makeTemporaryFolder(insteadOf folder: String) throws -> String {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(root)/dateline-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw LibraryError.noPlaceForIndex(cacheDirectory: folder, errno: errno)
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension DatabaseError {
  /// Whether the file is no sound database, so that only a new one helps.
  var isOfBrokenFile: Bool { [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(resultCode) }

  /// Whether the tables are not what this program made.
  fileprivate var isOfOtherSchema: Bool {
    [.SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_SCHEMA].contains(resultCode)
  }
}
