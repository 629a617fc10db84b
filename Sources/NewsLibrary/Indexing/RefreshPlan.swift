import GRDB
import LibraryFiles
import Newswire

/// What to do to bring the index up to date with the files.
struct RefreshPlan: Sendable {
  /// Files to read: new ones, and those that may have changed; the last path first, since where paths hold
  /// dates that is the newest.
  var reads: [Read] = []
  /// Files of the index that are not there any more, by content: one of them may come back under
  /// another path.
  var vanished: [ContentHash: [KnownFile]] = [:]

  struct Read: Sendable {
    var path: RawPath
    /// What the index has of the path; nil for a new one.
    var known: KnownFile?
    /// Whether to read it though it has not changed, since more of it may be read now.
    var isTriedAgain = false
  }

  /// - Parameters:
  ///   - files: those that are there, of all or of those looked at.
  ///   - known: what the index has of these paths, and of those where nothing is.
  ///   - needsFormer: whether a journal knows files by the hash of before.
  ///   - isAsked: whether the user asked for it, so that what took too long is tried again.
  init(files: [ScannedFile], known: [KnownFile], needsFormer: Bool, isAsked: Bool) {
    let isMended = known.contains { $0.lacksProgram } && PDFReader.isInstalled
    var known = Dictionary(known.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for file in files {
      guard let old = known.removeValue(forKey: file.path) else {
        reads.append(Read(path: file.path))
        continue
      }
      let isTriedAgain = isMended && old.lacksProgram || isAsked && old.mayPass
      if isTriedAgain || old.needsReading(file.status, reading: ReadFile.reading, former: needsFormer) {
        reads.append(Read(path: file.path, known: old, isTriedAgain: isTriedAgain))
      }
    }
    reads.reverse()
    vanished = Dictionary(grouping: known.values, by: \.hash)
  }
}

/// Some files looked at by themselves, because it is known that the rest are as they were.
struct ChangedFiles {
  let paths: Set<RawPath>
  private(set) var files: [ScannedFile] = []

  /// nil if one of them is not simply there or gone: it then takes a scan to tell what that means.
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
