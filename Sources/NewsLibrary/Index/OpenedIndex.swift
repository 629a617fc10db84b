import GRDB
import Glibc
import LibraryFiles

/// An index file as it was opened.
struct OpenedIndex {
  var pool: DatabasePool
  var generation: IndexGenerations.Generation
  /// Whether what lay there was sound.
  var state: RefreshOutcome.IndexState

  /// Opens the newest generation, or makes one: where there is none, where the newest is foreign, broken
  /// or of a newer version, and where it is the one that is known to be broken.
  ///
  /// Only one process at a time does so.
  static func newest(
    of generations: IndexGenerations, unless broken: IndexGenerations.Generation? = nil
  ) throws -> OpenedIndex {
    try PrivateFiles.makeFolder(generations.folder)
    let end = ContinuousClock.now + .seconds(patience)
    let turn = { try openedInTurn(generations, unless: broken) }
    let opened = try IndexLock.hold(
      generations.path(of: .opening), goesOnWaiting: { ContinuousClock.now < end }, turn)
    return try opened ?? turn()
  }

  /// Seconds for which another process that opens the index is waited for.
  private static let patience = 20

  private static func openedInTurn(
    _ generations: IndexGenerations, unless broken: IndexGenerations.Generation?
  ) throws -> OpenedIndex {
    let newest = generations.newest
    if let newest, newest.number != broken?.number, let pool = try soundPool(newest) {
      generations.removeAll(before: newest)
      // a file cut to nothing is as good as new, but not what was left there
      return OpenedIndex(pool: pool, generation: newest, state: newest.size == 0 ? .rebuilt : .kept)
    }
    let next = try generations.made(after: newest)
    let pool = try DatabasePool(path: next.path, configuration: configuration)
    try IndexSchema.migrator.migrate(pool)
    try skipNumbers(pool)
    generations.removeAll(before: next)
    return OpenedIndex(pool: pool, generation: next, state: newest == nil ? .kept : .rebuilt)
  }

  /// nil where the file is not a sound index of this version or an older one.
  /// - Throws: what keeps a sound file from being opened.
  private static func soundPool(_ generation: IndexGenerations.Generation) throws -> DatabasePool? {
    guard access(generation.path, R_OK | W_OK) == 0 else { throw Errno(code: errno) }
    do {
      let pool = try DatabasePool(path: generation.path, configuration: configuration)
      switch try pool.read(condition) {
      case .current: return pool
      case .older:
        try IndexSchema.migrator.migrate(pool)
        return pool
      case .empty:
        try IndexSchema.migrator.migrate(pool)
        try skipNumbers(pool)
        return pool
      case .foreign: return nil
      }
    } catch let error as DatabaseError where error.isOfBrokenFile || error.isOfOtherSchema {
      return nil
    }
  }

  private enum Condition {
    case empty, current, older, foreign
  }

  private static func condition(_ db: Database) throws -> Condition {
    if try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0 { return .empty }
    let mark = try Int.fetchOne(db, sql: "PRAGMA application_id")
    guard mark == IndexSchema.applicationID, try !IndexSchema.migrator.hasBeenSuperseded(db) else { return .foreign }
    return try IndexSchema.migrator.hasCompletedMigrations(db) ? .current : .older
  }

  /// Lets the numbers of articles begin anywhere, so that one known from an index that is gone finds no
  /// other article in the new one.
  private static func skipNumbers(_ pool: DatabasePool) throws {
    try pool.write { db in
      try db.execute(sql: "UPDATE numbering SET first = ?", arguments: [Int64.random(in: 0..<1 << 18)])
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    // another process may be in the middle of a batch
    configuration.busyMode = .timeout(20)
    configuration.prepareDatabase { db in
      // of a new file: several compressed texts fill a page of this size better than one of the usual
      if !db.configuration.readonly {
        try db.execute(sql: "PRAGMA page_size = 16384; PRAGMA auto_vacuum = INCREMENTAL")
      }
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
    }
    return configuration
  }
}
