import Descriptors
import GRDB
import Glibc
import LibraryFiles

/// An index file as it was opened.
struct OpenedIndex {
  var pool: any DatabaseWriter
  var generation: IndexGenerations.Generation
  /// Whether what lay there was sound.
  var state: RefreshOutcome.IndexState

  /// Opens the newest generation, or makes one: if none exists, if the newest is foreign, broken or of another
  /// version, and if it is the one that is known to be broken.
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

  /// Opens the newest generation for reading alone, which takes less time: there is one connection, and nothing is written.
  /// It gives nil if there is no sound generation of this version.
  static func asItIs(of generations: IndexGenerations) -> OpenedIndex? {
    var configuration = configuration
    configuration.readonly = true
    guard let newest = generations.newest,
      let queue = try? DatabaseQueue(path: newest.path, configuration: configuration),
      (try? queue.read(IndexSchema.isCurrent)) == true
    else { return nil }
    return OpenedIndex(pool: queue, generation: newest, state: .kept)
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
    try pool.write(IndexSchema.make)
    generations.removeAll(before: next)
    return OpenedIndex(pool: pool, generation: next, state: newest == nil ? .kept : .rebuilt)
  }

  /// nil if the file is not a sound index of this version.
  /// - Throws: what keeps a sound file from being opened.
  private static func soundPool(_ generation: IndexGenerations.Generation) throws -> DatabasePool? {
    guard access(generation.path, R_OK | W_OK) == 0 else { throw Errno(code: errno) }
    do {
      let pool = try DatabasePool(path: generation.path, configuration: configuration)
      if try pool.read(isEmpty) { try pool.write(IndexSchema.make) }
      return try pool.read(IndexSchema.isCurrent) ? pool : nil
    } catch let error as DatabaseError where error.isOfBrokenFile || error.isOfOtherSchema {
      return nil
    }
  }

  private static func isEmpty(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    // another process may be in the middle of a batch
    configuration.busyMode = .timeout(20)
    configuration.prepareDatabase { db in
      db.add(tokenizer: NewsTokenizer.self)
      // of a new file: several compressed texts fill a page of this size better than one of the usual
      if !db.configuration.readonly {
        try db.execute(sql: "PRAGMA page_size = 16384; PRAGMA auto_vacuum = INCREMENTAL")
      }
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
    }
    return configuration
  }
}
