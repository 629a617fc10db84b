import FoundationEssentials
import GRDB
import Glibc

/// Exports to files; those of the library are only ever read.
extension Library {
  /// Writes an export to a file, at once or not at all.
  ///
  /// - Parameters:
  ///   - path: as the user wrote it, from the current folder.
  ///   - isReplacing: whether another file may go for it.
  /// - Returns: nil where there is nothing to export, and no file then.
  /// - Throws: `ExportError`, `CancellationError`, `LibraryError`.
  package func write(
    _ subject: ExportSubject, as format: ExportFormat, to path: String, replacing isReplacing: Bool,
    isCancelled: () -> Bool = { false }
  ) throws -> (file: WrittenFile, count: ExportCount)? {
    let target = try exportTarget(path, replacing: isReplacing)
    do {
      let file = try ExportFile(for: target.path)
      defer { file.abandon() }
      let count = try export(subject, as: format, isCancelled: isCancelled, to: file.append)
      if count.isEmpty { return nil }
      let before = target.before
      let status = try file.finish(replacing: target.exists)
      return (WrittenFile(path: target.path, status: status, hash: file.hash, before: before), count)
    } catch let error as Errno {
      throw error.code == EEXIST
        ? ExportError.exists(path: target.path) : ExportError.system(path: target.path, errno: error.code)
    }
  }

  /// The place that a path leads to, as far as an export may be written there.
  private func exportTarget(_ path: String, replacing isReplacing: Bool) throws -> ExportTarget {
    let target = try ExportTarget(path)
    let isInLibrary = try target.isIn(roots) { status in
      try index.read { try KnownFile.paths(size: status.size, modified: status.modified, $0) }
        .compactMap { try? FileStatus.of($0).get().identity }
    }
    if isInLibrary { throw ExportError.isInLibrary(path: target.path) }
    if target.exists, !isReplacing { throw ExportError.exists(path: target.path) }
    return target
  }
}

extension KnownFile {
  /// Files that may be one of so many bytes, last changed then.
  fileprivate static func paths(size: Int64, modified: Int64, _ db: Database) throws -> [RawPath] {
    let sql = "SELECT path FROM file WHERE size = ? AND modified = ?"
    return try Data.fetchAll(db, sql: sql, arguments: [size, modified]).map { RawPath(bytes: [UInt8]($0)) }
  }
}
