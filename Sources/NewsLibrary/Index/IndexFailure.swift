import Extraction
import GRDB
import LibraryFiles

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
