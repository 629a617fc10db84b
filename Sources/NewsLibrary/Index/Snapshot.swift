import FoundationEssentials
import GRDB
import Glibc
import LibraryFiles

/// An index in a file of its own, which many may read at a time and nobody changes: it may lie on a disk that can't be
/// written, and nothing is put beside it.
///
/// What its reader makes of the articles is mirrored in tables in memory.
struct Snapshot: Sendable {
  let path: RawPath
  let queue: DatabaseQueue
  /// The paths of the library that it was made of.
  let roots: LibraryRoots
  /// That of its findings.
  let version: Int

  /// Says that the file is a snapshot: "dlns".
  private static let applicationID = 0x646C_6E73

  /// The snapshot that paths name; nil if they name none.
  ///
  /// - Throws: `LibraryError.unusableSnapshot`.
  static func opened(among paths: [RawPath]) throws -> Snapshot? {
    // of many paths, as a list may have them, not all are looked into
    let named = paths.count == 1 ? paths : paths.filter { $0.bytes.suffix(ending.count).elementsEqual(ending) }
    guard let path = named.first(where: isOne) else { return nil }
    guard paths.count == 1 else { throw LibraryError.unusableSnapshot(path: path.string, .notAlone) }
    do {
      return try Snapshot(path)
    } catch is DatabaseError {
      throw LibraryError.unusableSnapshot(path: path.string, .damaged)
    }
  }

  private static let ending = Array(".dateline".utf8)

  /// Whether a file begins as a snapshot does.
  static func isOne(_ path: RawPath) -> Bool {
    let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 72)
    guard pread(descriptor, &head, head.count, 0) == head.count, head.starts(with: "SQLite format 3\0".utf8) else {
      return false
    }
    return head.suffix(4).reduce(0) { $0 << 8 | Int($1) } == applicationID
  }

  private init(_ path: RawPath) throws {
    self.path = path
    queue = try DatabaseQueue(path: "\(Self.address(of: path))?immutable=1", configuration: Self.configuration)
    (roots, version) = try queue.read { db in
      guard try Int.fetchOne(db, sql: "PRAGMA user_version") == IndexSchema.version else {
        throw LibraryError.unusableSnapshot(path: path.string, .otherVersion)
      }
      let paths = try Row.fetchAll(db, sql: "SELECT given, absolute FROM snapshot_root ORDER BY rowid").map { row in
        [row[0] as Data, row[1] as Data].map { RawPath(bytes: [UInt8]($0)) }
      }
      let version = try Int.fetchOne(db, sql: "SELECT findings FROM snapshot") ?? 0
      return (LibraryRoots(paths.map { ($0[0], $0[1]) }), version)
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { db in
      db.add(tokenizer: NewsTokenizer.self)
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
      // they hide those of the file
      try db.execute(sql: IndexSchema.annotations(in: "temp"))
    }
    return configuration
  }

  /// A path as SQLite's address of a file, which takes any bytes.
  static func address(of path: RawPath) -> String {
    let signs = path.bytes.map { byte in
      isPlain(byte)
        ? String(UnicodeScalar(byte)) : "%\(byte < 16 ? "0" : "")\(String(byte, radix: 16))"
    }
    return "file:\(signs.joined())"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Makes a snapshot of a copy of an index: what the user made of the articles goes, but for what `bake` writes in the
  /// place of what was found.
  static func finish(
    _ copy: RawPath, roots: LibraryRoots, version: Int, bake: (Database) throws -> Void
  ) throws {
    let queue = try DatabaseQueue(path: address(of: copy), configuration: copyConfiguration)
    try queue.write { db in
      try bake(db)
      try db.execute(
        sql: """
          DELETE FROM annotation; UPDATE mirrored SET lines = 0, sum = 0;
          DELETE FROM corrected; DELETE FROM general_correction;
          CREATE TABLE snapshot (findings INTEGER NOT NULL);
          CREATE TABLE snapshot_root (given BLOB NOT NULL, absolute BLOB NOT NULL);
          PRAGMA application_id = \(applicationID)
          """)
      try db.execute(sql: "INSERT INTO snapshot VALUES (?)", arguments: [version])
      for root in roots.pairs {
        try db.execute(
          sql: "INSERT INTO snapshot_root VALUES (?, ?)",
          arguments: [Data(root.given.bytes), Data(root.absolute.bytes)])
      }
    }
    try queue.close()
  }

  private static var copyConfiguration: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      db.add(tokenizer: NewsTokenizer.self)
      // what is deleted must not stay in the file; nothing lies beside it, and what is broken off is thrown away
      try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
    }
    return configuration
  }
}
