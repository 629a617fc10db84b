import Descriptors
import GRDB
import Glibc
import LibraryFiles
import Synchronization

/// The open index of one library, rebuilt if what is there is of no use.
///
/// Other processes may use the same file, and put a new one in its place.
final class IndexFile: Sendable {
  private struct Content {
    var pool: any DatabaseWriter
    /// nil for a snapshot.
    var generation: IndexGenerations.Generation?
    /// What to report of it.
    var state: RefreshOutcome.IndexState
    /// Whether a read or a write came upon something that can't be.
    var isBroken = false
    /// How often it was rebuilt; a disk that breaks all that is written must not keep the program busy.
    var replacements = 0
    /// SQLite's number for what the commits of others have made of it.
    var version: Int?
  }

  /// The files that it is one of; nil for a snapshot, which is one for ever.
  let generations: IndexGenerations?
  /// What it lies in, or the snapshot.
  let place: String
  private let content: Mutex<Content>
  /// Why it lasts no longer than this object; nil for one that is kept.
  let fault: LibraryError?
  var isTemporary: Bool { fault != nil }
  /// Whether it can't be written, nor ever be another.
  var isSnapshot: Bool { generations == nil }

  private static let mostReplacements = 3

  /// Opens the index of a library in a folder, which is made when missing; a folder that can't be written
  /// gives an index that lasts as long as this object.
  ///
  /// - Parameter asItIs: whether it is only to be read, if it is there and of use.
  /// - Throws: `LibraryError` if there is no room for a temporary one either.
  init(name: String, in folder: String, asItIs: Bool) throws {
    let (generations, opened, fault) = try Self.open(name: name, in: folder, asItIs: asItIs)
    (self.generations, self.fault, place) = (generations, fault, generations.folder)
    let state = fault.map { .temporary($0) } ?? opened.state
    let version = try? opened.pool.writeWithoutTransaction(Self.version)
    content = Mutex(Content(pool: opened.pool, generation: opened.generation, state: state, version: version))
  }

  /// Reads a snapshot.
  init(_ snapshot: Snapshot) {
    (generations, fault, place) = (nil, nil, snapshot.path.string)
    content = Mutex(Content(pool: snapshot.queue, state: .kept))
  }

  deinit {
    if isTemporary { generations?.removeAll() }
  }

  private static func open(
    name: String, in folder: String, asItIs: Bool
  ) throws -> (IndexGenerations, OpenedIndex, fault: LibraryError?) {
    let kept = IndexGenerations(folder: folder, library: name)
    if asItIs, let opened = OpenedIndex.asItIs(of: kept) { return (kept, opened, nil) }
    do {
      return (kept, try OpenedIndex.newest(of: kept), nil)
    } catch {
      let temporary = IndexGenerations(folder: try TemporaryIndexFolder.made(insteadOf: folder), library: name)
      let fault = IndexFailure.of(error, in: folder)
      return (temporary, try openTemporary(temporary, insteadOf: folder), fault ?? .brokenIndex)
    }
  }

  private static func openTemporary(
    _ generations: IndexGenerations, insteadOf folder: String
  ) throws(LibraryError) -> OpenedIndex {
    do {
      return try OpenedIndex.newest(of: generations)
    } catch {
      generations.removeAll()
      throw .noPlaceForIndex(cacheDirectory: folder, errno: (error as? Errno)?.code ?? ENOSPC)
    }
  }

  /// The connections to the index as it is now.
  var pool: any DatabaseWriter { content.withLock { $0.pool } }

  /// What to report of the index, once.
  func takeState() -> RefreshOutcome.IndexState {
    content.withLock { content in
      defer { content.state = fault.map { .temporary($0) } ?? .kept }
      return content.state
    }
  }

  /// Records that connections met a broken file; false if no new one will be tried.
  func noteBroken(_ pool: any DatabaseWriter) -> Bool {
    content.withLock { content in
      if content.pool === pool { content.isBroken = true }
      return content.replacements < Self.mostReplacements
    }
  }

  /// Opens the file that another process put in the place of this one, or puts one in the place of a
  /// broken one; to be called by whoever holds the lock of the text. Whether it is another file now.
  func renew() throws -> Bool {
    guard let generations else { return false }
    let (generation, isBroken) = content.withLock { content in
      let isBroken = content.isBroken && content.replacements < Self.mostReplacements
      return (content.generation, isBroken)
    }
    if generations.newest?.number == generation?.number, !isBroken { return false }
    let opened = try OpenedIndex.newest(of: generations, unless: isBroken ? generation : nil)
    content.withLock { content in
      content.replacements += opened.state == .rebuilt ? 1 : 0
      (content.pool, content.generation, content.isBroken) = (opened.pool, opened.generation, false)
      (content.state, content.version) = (fault.map { .temporary($0) } ?? opened.state, nil)
    }
    return true
  }

  /// Whether another process, or another object of this one, has written since this was last asked;
  /// also true for another file.
  func hasNewsFromOthers() throws -> Bool {
    let version = try writeWithoutTransaction(Self.version)
    return content.withLock { content in
      defer { content.version = version }
      return content.version != version
    }
  }

  private static func version(_ db: Database) throws -> Int? {
    try Int.fetchOne(db, sql: "PRAGMA data_version")
  }

  /// Does a lot of writing with a page cache that holds the parts of the index it keeps coming back
  /// to, and afterwards gives back the memory and the room of the log.
  func withRoomToWrite<Result>(_ body: () throws -> Result) throws -> Result {
    let before = try writeWithoutTransaction { db in
      try Self.resizeCache(of: db, kibibytes: 32 << 10)
      return db.totalChangesCount
    }
    defer {
      // what fails here is tidied by the next one
      _ = try? writeWithoutTransaction { db in
        try Self.resizeCache(of: db, kibibytes: 2 << 10)
        // others take an emptied log for news
        if db.totalChangesCount != before { try db.checkpoint(.truncate) }
      }
    }
    return try body()
  }

  private static func resizeCache(of db: Database, kibibytes: Int) throws {
    try db.execute(sql: "PRAGMA cache_size = -\(kibibytes); PRAGMA shrink_memory")
  }
}

private enum TemporaryIndexFolder {
  static func made(insteadOf folder: String) throws(LibraryError) -> String {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(root)/dateline-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .noPlaceForIndex(cacheDirectory: folder, errno: errno) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
