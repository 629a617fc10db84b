import Descriptors
import FoundationEssentials
import GRDB
import Glibc
import LibraryFiles

/// Writing the index to a file of its own, for others and for other machines.
extension Library {
  /// Whether it is a snapshot, which stays as it is.
  package var isSnapshot: Bool { index.isSnapshot }

  /// Writes the index as it is to a file, at once or not at all: all that is needed to list, read and search the
  /// articles, with the user's corrections and without marks, tags and notes. A snapshot gives way to it, no other file.
  ///
  /// - Throws: `ExportError`, `LibraryError`.
  package func writeSnapshot(to path: String) throws {
    let there = try ExportTarget(RawPath(path))
    if there.exists, !Snapshot.isOne(there.place) { throw ExportError.isNoSnapshot(path: there.place.string) }
    let target = try exportTarget(there.place, replacing: true)
    do {
      let file = try ExportFile(for: target.place, among: exportParts)
      defer { file.abandon() }
      try copyIndex(to: file.temporary)
      _ = try file.finish(replacing: target.exists)
    } catch let error as Errno {
      throw ExportError.system(path: target.place.string, errno: error.code)
    } catch LibraryError.indexNotWritten(_, let isFull) {
      throw ExportError.system(path: target.place.string, errno: isFull ? ENOSPC : EIO)
    }
  }

  private func copyIndex(to copy: RawPath) throws {
    try index.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM INTO ?", arguments: [Snapshot.address(of: copy)])
    }
    do {
      try Snapshot.finish(copy, roots: roots, version: findings.version, bake: bakeCorrections)
    } catch let error as DatabaseError {
      throw IndexFailure.of(error, in: "") ?? error
    }
  }

  /// Puts findings as the user corrected them in the place of what was found.
  private func bakeCorrections(_ db: Database) throws {
    for id in try Int64.fetchAll(db, sql: "SELECT article FROM corrected") {
      guard let findings = try article(ArticleID(rawValue: id), db)?.findings else { continue }
      try db.execute(
        sql: "UPDATE packed_finding SET packed = ? WHERE id = (SELECT id FROM finding WHERE article = ?)",
        arguments: [Data(Compressed.pack(PackedFindings.pack(findings))), id])
    }
  }
}
