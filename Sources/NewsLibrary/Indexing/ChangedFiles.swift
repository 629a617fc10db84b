import GRDB
import LibraryFiles

/// Some files looked at by themselves, because it is known that the rest are as they were.
struct ChangedFiles {
  let paths: Set<RawPath>
  private(set) var files: [ScannedFile] = []

  /// nil where one of them is not simply there or gone: it then takes a scan to tell what that means.
  init?(_ paths: Set<RawPath>) {
    self.paths = paths
    for path in paths.sorted() {
      switch FileStatus.of(path, followingLinks: false) {
      case .success(let status):
        guard status.kind == .file, status.links == 1 else { return nil }
        files.append(ScannedFile(path: path, status: status))
      case .failure(let error):
        guard error.isOfAbsence else { return nil }
      }
    }
  }

  /// What the index has of them.
  func known(_ db: Database) throws -> [KnownFile] {
    try paths.compactMap { try KnownFile.fetch(db, path: $0) }
  }
}
