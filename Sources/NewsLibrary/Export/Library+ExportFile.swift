import FoundationEssentials
import GRDB
import Glibc
import LibraryFiles
import Newswire

/// Exports to files. Articles are only ever read: those of this library, and whatever else may be one of another.
///
/// No list of libraries would do for the latter: a folder need not have been opened yet, or by this user. So a file
/// with the ending of an article gives way only where it is, byte for byte, an export.
extension Library {
  /// Writes an export to a file, at once or not at all.
  ///
  /// - Parameters:
  ///   - path: as the user wrote it, from the current folder.
  ///   - isReplacing: whether another file may go for it; an article never does.
  /// - Returns: nil where there is nothing to export, and no file then.
  /// - Throws: `ExportError`, `CancellationError`, `LibraryError`.
  package func write(
    _ subject: ExportSubject, as format: ExportFormat, to path: String, replacing isReplacing: Bool,
    isCancelled: () -> Bool = { false }
  ) throws -> (file: WrittenFile, count: ExportCount)? {
    let target = try exportTarget(RawPath(path), replacing: isReplacing)
    do {
      let file = try ExportFile(for: target.place, among: exportParts)
      defer { file.abandon() }
      let count = try export(subject, as: format, isCancelled: isCancelled, to: file.append)
      if count.isEmpty { return nil }
      if Formats.areWanted(inFolders: Array(target.place.name)) { exports.append(try file.content()) }
      // an article may have come there since
      let last = try exportTarget(target.place, replacing: isReplacing)
      let before = last.before
      let status = try file.finish(replacing: last.exists)
      return (WrittenFile(place: target.place, status: status, hash: file.hash, before: before), count)
    } catch let error as Errno {
      throw error.code == EEXIST
        ? ExportError.exists(path: target.place.string)
        : ExportError.system(path: target.place.string, errno: error.code)
    }
  }

  /// Takes the file away again, or brings back what was there before, where nobody changed it.
  package func takeBack(_ file: WrittenFile) -> WrittenFile.Removal { file.takeBack(among: exportParts) }

  /// Takes away the files that are being written, and writes none from now on; for a program that ends before them.
  package func removePartialExports() { exportParts.removeAll() }

  /// The place that a path leads to, as far as an export may be written there.
  private func exportTarget(_ path: RawPath, replacing isReplacing: Bool) throws -> ExportTarget {
    let target = try ExportTarget(path)
    if target.isOne(of: ownFiles) { throw ExportError.isOwn(path: target.place.string) }
    let isInLibrary = try target.isIn(roots) { status in
      try index.read { try KnownFile.paths(size: status.size, modified: status.modified, $0) }
        .compactMap { try? FileStatus.of($0).get().identity }
    }
    if isInLibrary { throw ExportError.isInLibrary(path: target.place.string) }
    if target.mayBeArticle(unlessIn: exports) { throw ExportError.mayBeArticle(path: target.place.string) }
    if target.exists, !isReplacing { throw ExportError.exists(path: target.place.string) }
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
