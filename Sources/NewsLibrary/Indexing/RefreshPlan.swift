import LibraryFiles

/// What is to be done to bring the index in step with the files.
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
  }

  /// - Parameters:
  ///   - files: those that are there, of all or of those looked at.
  ///   - known: what the index has of these paths, and of those where nothing is.
  init(files: [ScannedFile], known: [KnownFile]) {
    var known = Dictionary(known.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for file in files {
      let old = known.removeValue(forKey: file.path)
      if let old, !old.mayDiffer(from: file.status, reading: ReadFile.reading) { continue }
      reads.append(Read(path: file.path, known: old))
    }
    reads.reverse()
    vanished = Dictionary(grouping: known.values, by: \.hash)
  }
}
