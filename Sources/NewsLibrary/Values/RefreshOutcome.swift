/// What a refresh did.
package struct RefreshOutcome: Sendable, Equatable {
  /// Where the index lives, and whether what was there could be used.
  package enum IndexState: Sendable, Equatable {
    case kept
    /// There was no index of this program and version, or a broken one: it was rebuilt.
    case rebuilt
    /// The cache folder can't be written: the index lasts as long as this `Library`.
    case temporary(LibraryError)
  }

  /// Files.
  package var added = 0
  package var changed = 0
  package var removed = 0
  /// Files that have a new path and the same content.
  package var moved = 0
  /// Files whose bytes were read, also those that turned out as they were.
  package var read = 0
  /// Articles whose findings were made.
  package var extracted = 0
  /// Articles whose corrections are others than before.
  package var corrected = 0
  /// Whether articles are marked, tagged, noted or read otherwise than before.
  package var hasOtherAnnotations = false
  /// Lines of the journal of corrections that can't be read; they stay where they are.
  package var unreadableCorrections = 0
  /// Whether other problems are listed than before.
  package var hasOtherProblems = false
  /// Whether another process, or another object of this one, has written to the index.
  package var hasNewsFromOthers = false
  /// Whether only the files that were said to have changed were looked at.
  package var isPartial = false
  /// Whether it was broken off; the next refresh carries on.
  package var isCancelled = false
  package var index = IndexState.kept

  package init() {}

  /// Whether articles came, went or changed.
  var hasOtherArticles: Bool { added + changed + removed > 0 }

  /// Whether the list of articles or of problems is another than before.
  package var hasChanged: Bool {
    added + changed + removed + moved + corrected > 0 || hasOtherProblems || hasOtherAnnotations || hasNewsFromOthers
      || index == .rebuilt
  }

  /// Counts in what another part of the same refresh did.
  mutating func add(_ other: RefreshOutcome) {
    added += other.added
    changed += other.changed
    removed += other.removed
    moved += other.moved
    read += other.read
    extracted += other.extracted
    corrected += other.corrected
    unreadableCorrections = max(unreadableCorrections, other.unreadableCorrections)
    hasOtherProblems = hasOtherProblems || other.hasOtherProblems
    hasOtherAnnotations = hasOtherAnnotations || other.hasOtherAnnotations
    hasNewsFromOthers = hasNewsFromOthers || other.hasNewsFromOthers
    isCancelled = isCancelled || other.isCancelled
    if index == .kept { index = other.index }
  }
}

/// How far a refresh has come.
package struct IndexingProgress: Sendable, Equatable {
  package enum Phase: Sendable, Equatable {
    /// Waiting while another process indexes the same library; reported again whenever that has written.
    case elsewhere
    /// Looking which files are there; the total is not known yet.
    case scanning
    /// Reading files; those done can be searched. Counts files.
    case text
    /// Finding out what the articles say. Counts articles.
    case findings
  }

  package var phase: Phase
  package var done: Int
  package var total: Int

  package init(phase: Phase, done: Int = 0, total: Int = 0) {
    self.phase = phase
    self.done = done
    self.total = total
  }
}

/// What a library can't do.
package enum LibraryError: Error, Hashable, Sendable {
  /// Neither the cache folder nor the temporary one can be written.
  case noPlaceForIndex(cacheDirectory: String, errno: Int32)
  /// The journal can't be read or written: nothing was changed.
  case noPlaceForCorrections(dataDirectory: String, errno: Int32)
  /// The journal can't be read, where that is all that was wanted.
  case unreadableJournal(dataDirectory: String, errno: Int32)
  /// More articles of one day than the index can number.
  case tooManyArticlesOfADay
  /// The index file is damaged or gone; the next refresh makes a new one.
  case brokenIndex
  /// The disk took no more; what was in the index before still is.
  case indexNotWritten(cacheDirectory: String, isFull: Bool)
  /// Another process has held the index for too long.
  case busyIndex
  /// The file of an article is not there, though the index has the article, as that of a snapshot may.
  case noFile(path: String)
  case unusableSnapshot(path: String, SnapshotFault)
}

/// Why a snapshot can't be read.
package enum SnapshotFault: Hashable, Sendable {
  /// Another version of this program made it.
  case otherVersion
  case damaged
  /// Other paths were named beside it.
  case notAlone
}
