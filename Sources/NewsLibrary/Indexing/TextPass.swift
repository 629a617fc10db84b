import GRDB
import LibraryFiles
import Synchronization

/// The first pass of a refresh: text from files into the index, searchable batch by batch.
final class TextPass: Sendable {
  private struct Tally {
    var outcome = RefreshOutcome()
    var vanished: [ContentHash: [KnownFile]]
    var problems: [(path: RawPath, reason: Problem.Reason)]
  }

  /// A file as read, and why it was.
  private struct Product: Sendable {
    var file: ReadFile
    var item: RefreshPlan.Read
  }

  private let index: IndexFile
  private let corrector: Corrector
  /// Cores to work on.
  private let jobs: Int
  private var roots: LibraryRoots { corrector.roots }
  private let reads: [RefreshPlan.Read]
  /// The only files looked at; nil for all.
  private let scope: Set<RawPath>?
  private let tally: Mutex<Tally>

  /// Files and bytes of text in one transaction: enough to make merges in the index rare, few enough
  /// that the first can soon be searched.
  private static let batch = (count: 1000, weight: 4 << 20)

  /// A pass of all that a scan found.
  convenience init(_ plan: RefreshPlan, scan: FolderScan, index: IndexFile, corrector: Corrector, jobs: Int) {
    self.init(plan, problems: scan.problems, scope: nil, index, corrector, jobs)
  }

  /// A pass of some files alone.
  convenience init(_ plan: RefreshPlan, of changed: ChangedFiles, index: IndexFile, corrector: Corrector, jobs: Int) {
    self.init(plan, problems: [], scope: changed.paths, index, corrector, jobs)
  }

  private init(
    _ plan: RefreshPlan, problems: [(path: RawPath, reason: Problem.Reason)], scope: Set<RawPath>?,
    _ index: IndexFile, _ corrector: Corrector, _ jobs: Int
  ) {
    self.jobs = jobs
    self.scope = scope
    self.index = index
    self.corrector = corrector
    reads = plan.reads
    tally = Mutex(Tally(vanished: plan.vanished, problems: problems))
  }

  /// Updates files and text; returns what changed.
  func run(
    isCancelled: @Sendable () -> Bool, report: @Sendable (IndexingProgress) -> Void
  ) throws -> RefreshOutcome {
    let work = BatchedWork<RefreshPlan.Read, Product>(reads, capacity: Self.batch, jobs: jobs)
    _ = try work.run(isCancelled: isCancelled, prepare: read) { batch, done in
      try write(batch, isCancelled)
      report(IndexingProgress(phase: .text, done: done, total: reads.count))
    }
    if !isCancelled() { try finish() }
    return tally.withLock { $0.outcome }
  }

  private func read(_ item: RefreshPlan.Read) -> (product: Product, weight: Int)? {
    let current = item.known.flatMap { $0.reading == ReadFile.reading && !item.isTriedAgain ? $0.hash : nil }
    let read = ReadFile.read(
      item.path, in: roots, unless: current,
      needsFormer: corrector.journal.hasFormerHashes)
    switch read {
    case .success(let file?):
      return (Product(file: file, item: item), file.weight)
    case .success(nil):
      note(gone: item.known)
    case .failure(let reason):
      note(gone: item.known)
      tally.withLock { $0.problems.append((item.path, reason)) }
    }
    return nil
  }

  /// What can't be read any more is as good as vanished.
  private func note(gone known: KnownFile?) {
    guard let known else { return }
    tally.withLock { $0.vanished[known.hash, default: []].append(known) }
  }

  private func write(_ batch: [Product], _ isCancelled: () -> Bool) throws {
    var done = RefreshOutcome()
    try index.write { db in
      // whatever another process has brought into the index by now is known of each article written
      try? corrector.journal.catchUp()
      var writer = TextWriter(db, corrector: corrector)
      for product in batch {
        if isCancelled() { throw CancellationError() }
        try write(product, &writer, &done)
      }
      try writer.finish()
    }
    tally.withLock { $0.outcome.add(done) }
  }

  private func write(_ product: Product, _ writer: inout TextWriter, _ done: inout RefreshOutcome) throws {
    let file = product.file
    done.read += 1
    if let known = product.item.known {
      if known.hash == file.hash, known.reading == file.reading,
        try !product.item.isTriedAgain || writer.holds(file, as: known)
      {
        return try writer.keep(file, as: known.id)
      }
      done.changed += 1
    } else if let old = claimMoved(file) {
      done.moved += 1
      return try writer.keep(file, as: old.id)
    } else {
      done.added += 1
    }
    try writer.write(file)
  }

  /// A vanished file of the same content and name: it has moved. One of another name is read again,
  /// since a name can hold the date; so is one of which more may be read now than before.
  private func claimMoved(_ file: ReadFile) -> KnownFile? {
    tally.withLock { tally in
      guard
        let index = tally.vanished[file.hash]?.firstIndex(where: {
          $0.path.name == file.path.name && $0.reading == file.reading && !($0.lacksProgram || $0.mayPass)
        })
      else { return nil }
      return tally.vanished[file.hash]?.remove(at: index)
    }
  }

  /// Removes what vanished and lists what stood in the way.
  private func finish() throws {
    let (vanished, problems) = tally.withLock { ($0.vanished.values.flatMap { $0 }, $0.problems) }
    let hasOther = try index.write { db in
      let writer = TextWriter(db, corrector: corrector)
      for file in vanished { try writer.remove(file: file.id) }
      return try ScanProblems.replace(with: problems, of: scope, db)
    }
    tally.withLock { tally in
      tally.outcome.removed += vanished.count
      tally.outcome.hasOtherProblems = hasOther
    }
  }
}
