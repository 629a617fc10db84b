import Descriptors
import Extraction
import GRDB
import LibraryFiles

/// Reading and writing, as with the pool itself. What comes upon a broken file throws
/// `LibraryError.brokenIndex`, and the next refresh puts a new one in its place; other failures of the
/// disk are `LibraryError`s too.
extension IndexFile {
  func read<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try telling { try $0.read(work) }
  }

  func read<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    let pool = pool
    do {
      return try await pool.read(work)
    } catch {
      throw understood(error, of: pool)
    }
  }

  func write<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try telling { try $0.write(work) }
  }

  func writeWithoutTransaction<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try telling { try $0.writeWithoutTransaction(work) }
  }

  /// Writes when the turn comes, and is not waited for; what fails is left undone.
  func writeLater(_ work: @escaping @Sendable (Database) throws -> Void) {
    let pool = pool
    pool.asyncWrite(work) { [weak self] _, result in
      if case .failure(let error) = result { _ = self?.understood(error, of: pool) }
    }
  }

  private func telling<Value>(_ work: (any DatabaseWriter) throws -> Value) throws -> Value {
    let pool = pool
    do {
      return try work(pool)
    } catch {
      throw understood(error, of: pool)
    }
  }

  private func understood(_ error: any Error, of pool: any DatabaseWriter) -> any Error {
    let failure = error as? LibraryError ?? IndexFailure.of(error, in: place)
    if failure == .brokenIndex, isSnapshot { return LibraryError.unusableSnapshot(path: place, .damaged) }
    if failure == .brokenIndex, !noteBroken(pool) {
      return LibraryError.indexNotWritten(cacheDirectory: place, isFull: false)
    }
    return failure ?? error
  }
}

/// What failures of SQLite mean for the user.
enum IndexFailure {
  /// nil for one that can only come from a fault of this program.
  static func of(_ error: any Error, in folder: String) -> LibraryError? {
    if let error = error as? Errno { return .noPlaceForIndex(cacheDirectory: folder, errno: error.code) }
    if error is MalformedPack { return .brokenIndex }
    guard let error = error as? DatabaseError else { return nil }
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_CANTOPEN: return .brokenIndex
    case .SQLITE_FULL: return .indexNotWritten(cacheDirectory: folder, isFull: true)
    case .SQLITE_IOERR, .SQLITE_READONLY: return .indexNotWritten(cacheDirectory: folder, isFull: false)
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: return .busyIndex
    default: return nil
    }
  }
}

extension DatabaseError {
  /// Whether the file is no sound database, so that only a new one helps.
  var isOfBrokenFile: Bool { [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(resultCode) }

  /// Whether the tables are not what this program made.
  var isOfOtherSchema: Bool {
    [.SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_SCHEMA].contains(resultCode)
  }
}
