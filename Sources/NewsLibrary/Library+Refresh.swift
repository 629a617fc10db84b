import CSystem
import GRDB
import LibraryFiles
import Newswire

/// Keeping the index up to date with the files.
extension Library {
  /// What a refresh does, one after the other: what is in the text is enough to search.
  package enum Pass: Sendable {
    case text, findings
  }

  /// Updates the index from the files, text first and findings after.
  ///
  /// While another process does the same it is waited for; then there is little left to do.
  /// - Parameters:
  ///   - isAsked: whether the user asked for it, so that what took too long is tried again.
  ///   - last: the pass to end with.
  ///   - isCancelled: asked between files; what was written stays, and the next refresh carries on.
  ///   - report: called after each batch, on any thread.
  /// - Throws: `LibraryError`; what was written before stays. An index that turns out to be broken is
  ///   rebuilt first.
  package func refresh(
    asked isAsked: Bool = false, through last: Pass = .findings, isCancelled: @Sendable () -> Bool = { false },
    report: @Sendable (IndexingProgress) -> Void = { _ in }
  ) throws -> RefreshOutcome {
    do {
      return try refreshOnce(isAsked, through: last, isCancelled, report)
    } catch LibraryError.brokenIndex {
      return try refreshOnce(isAsked, through: last, isCancelled, report)
    }
  }

  private func refreshOnce(
    _ isAsked: Bool, through last: Pass, _ isCancelled: @Sendable () -> Bool,
    _ report: @Sendable (IndexingProgress) -> Void
  ) throws -> RefreshOutcome {
    var outcome = try refreshText(asked: isAsked, isCancelled: isCancelled, report: report)
    if last == .findings, !outcome.isCancelled {
      outcome.add(try refreshFindings(isCancelled: isCancelled, report: report))
    }
    return outcome
  }

  /// The first pass alone, with the user's marks, tags, notes and read flags.
  ///
  /// - Parameters:
  ///   - changes: what changed since a whole refresh, which is all that is then looked at where it is simple
  ///     enough.
  ///   - isAsked: whether the user asked for it, so that what took too long is tried again.
  ///   - watch: hears of all folders that are searched.
  package func refreshText(
    _ changes: FolderChanges = .everything, asked isAsked: Bool = false, watching watch: FolderWatch? = nil,
    isCancelled: @Sendable () -> Bool = { false }, report: @Sendable (IndexingProgress) -> Void = { _ in }
  ) throws -> RefreshOutcome {
    try inTurn(.text, isCancelled, report) {
      let isAsBefore = try !index.renew()
      // what the user made of an article is known without its findings, and searches ask for it
      let annotated = try updateAnnotations()
      let rewritten = try updateHeads()
      var outcome = try readTexts(isAsBefore ? changes : .everything, isAsked, watch, isCancelled, report)
      outcome.hasOtherAnnotations = !annotated.isEmpty
      outcome.corrected += rewritten
      if outcome.hasOtherArticles || rewritten > 0 { try updateDoubles() }
      return outcome
    }
  }

  private func readTexts(
    _ changes: FolderChanges, _ isAsked: Bool, _ watch: FolderWatch?, _ isCancelled: @Sendable () -> Bool,
    _ report: @Sendable (IndexingProgress) -> Void
  ) throws -> RefreshOutcome {
    if !changes.isEverything, let changed = ChangedFiles(changes.files) {
      return try readTexts(of: changed, isCancelled)
    }
    report(IndexingProgress(phase: .scanning))
    let scan = FolderScan(roots.absolute, watch: watch, isCancelled: isCancelled)
    return scan.isComplete ? try readTexts(of: scan, isAsked, isCancelled, report) : RefreshOutcome()
  }

  private func readTexts(
    of scan: FolderScan, _ isAsked: Bool, _ isCancelled: @Sendable () -> Bool,
    _ report: @Sendable (IndexingProgress) -> Void
  ) throws -> RefreshOutcome {
    try index.withRoomToWrite {
      let plan = RefreshPlan(
        files: scan.files, known: try pool.read(KnownFile.fetchAll), needsFormer: journal.hasFormerHashes,
        isAsked: isAsked)
      let pass = TextPass(plan, scan: scan, index: index, corrector: corrector, jobs: findings.jobs)
      return try pass.run(isCancelled: isCancelled, report: report)
    }
  }

  private func readTexts(of changed: ChangedFiles, _ isCancelled: @Sendable () -> Bool) throws -> RefreshOutcome {
    try index.withRoomToWrite {
      let plan = RefreshPlan(
        files: changed.files, known: try pool.read(changed.known), needsFormer: journal.hasFormerHashes,
        isAsked: false)
      let pass = TextPass(plan, of: changed, index: index, corrector: corrector, jobs: findings.jobs)
      var outcome = try pass.run(isCancelled: isCancelled, report: { _ in })
      outcome.isPartial = true
      return outcome
    }
  }

  /// The second pass alone, of all articles that lack findings, or of those in files that changed; then the
  /// user's corrections.
  package func refreshFindings(
    _ changes: FolderChanges = .everything, isCancelled: @Sendable () -> Bool = { false },
    report: @Sendable (IndexingProgress) -> Void = { _ in }
  ) throws -> RefreshOutcome {
    try inTurn(.findings, isCancelled, report) {
      var outcome = RefreshOutcome()
      outcome.extracted = try index.withRoomToWrite {
        let files = changes.isEverything ? nil : changes.files
        let extracted = try findings.run(of: files, isCancelled: isCancelled, report: report)
        try SegmentMerge(index: index).mergeIfMany(new: extracted, isCancelled: isCancelled)
        return extracted
      }
      try? journal.catchUp()  // what can't be read now is read by the next refresh
      outcome.corrected = try updateCorrections()
      if !isCancelled() { try updateAlikeSpeakers() }
      outcome.hasOtherAnnotations = try !updateAnnotations().isEmpty
      outcome.unreadableCorrections = journal.unreadableLines
      return outcome
    }
  }

  /// A snapshot stays as it is: only what the user made of its articles may be other than before.
  private func refreshSnapshot() throws -> RefreshOutcome {
    var outcome = RefreshOutcome()
    outcome.hasOtherAnnotations = try !updateAnnotations().isEmpty
    outcome.unreadableCorrections = journal.unreadableLines
    return outcome
  }

  /// Does a pass while no other process does the same, and reports what others wrote meanwhile.
  private func inTurn(
    _ lock: IndexGenerations.Lock, _ isCancelled: () -> Bool, _ report: (IndexingProgress) -> Void,
    _ pass: () throws -> RefreshOutcome
  ) throws -> RefreshOutcome {
    guard let generations = index.generations else { return try refreshSnapshot() }
    let index = index
    var isWaiting = false
    let goesOn = {
      if !isWaiting || (try? index.hasNewsFromOthers()) == true { report(IndexingProgress(phase: .elsewhere)) }
      isWaiting = true
      return !isCancelled()
    }
    let done = try IndexLock.hold(generations.path(of: lock), goesOnWaiting: goesOn, pass)
    // lists of all files are large, and would stay with the process
    malloc_trim(0)
    var outcome = done ?? RefreshOutcome()
    outcome.hasNewsFromOthers = try index.hasNewsFromOthers() || isWaiting
    outcome.isCancelled = done == nil || isCancelled()
    if !outcome.isCancelled { outcome.index = index.takeState() }
    return outcome
  }
}
