import Dispatch
import Glibc
import Synchronization

/// Prepares items on several cores and hands the products over in batches.
///
/// Whichever thread fills a batch writes it while the others go on preparing, so that no thread ever
/// waits for one that may not have started.
final class BatchedWork<Item: Sendable, Product: Sendable>: Sendable {
  private struct State {
    var next = 0
    var batch: [Product] = []
    var weight = 0
    var batches = 0
    var done = 0
    var written = 0
    var failure: (any Error)?
  }

  private let items: [Item]
  private let capacity: (count: Int, weight: Int)
  private let jobs: Int
  private let state = Mutex(State())
  /// Has a member for each item that is being prepared.
  private let preparations = DispatchGroup()

  /// What is done waits this long for the last items, so that most work of a few items is one batch.
  private static var patience: DispatchTimeInterval { .seconds(1) }
  /// The first batch, so that there is soon something to see; each is four times the one before.
  private static var firstBatch: Int { 64 }

  /// A batch is full at so many products, or when they weigh so much together.
  ///
  /// - Parameter jobs: cores to work on.
  init(_ items: [Item], capacity: (count: Int, weight: Int), jobs: Int) {
    self.items = items
    self.capacity = capacity
    self.jobs = jobs
  }

  /// Runs to the end, or until cancelled or failed; what is left of a batch is then not written.
  ///
  /// `write` may throw `CancellationError`, which gives up its batch and is no failure. Returns the
  /// number of products written.
  func run(
    isCancelled: @Sendable () -> Bool,
    prepare: @Sendable (Item) throws -> (product: Product, weight: Int)?,
    write: @Sendable (_ batch: [Product], _ done: Int) throws -> Void
  ) throws -> Int {
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      attempt {
        while !isCancelled(), let item = nextItem() {
          if let full = add(try preparing { try prepare(item) }) { try handOver(full, to: write) }
        }
        // the last item of another thread may take long
        if preparations.wait(timeout: .now() + Self.patience) == .timedOut {
          try handOverRest(isCancelled, to: write)
        }
      }
    }
    attempt { try handOverRest(isCancelled, to: write) }
    if let failure = state.withLock({ $0.failure }) { throw failure }
    return state.withLock { $0.written }
  }

  private func attempt(_ body: () throws -> Void) {
    do {
      try body()
    } catch is CancellationError {
      // asked for, and so no failure
    } catch {
      state.withLock { $0.failure = $0.failure ?? error }
    }
  }

  private func preparing<Result>(_ prepare: () throws -> Result) rethrows -> Result {
    preparations.enter()
    defer { preparations.leave() }
    return try prepare()
  }

  /// Hands over what no batch was filled with.
  private func handOverRest(_ isCancelled: () -> Bool, to write: ([Product], Int) throws -> Void) throws {
    if !isCancelled(), let rest = takeRest() { try handOver(rest, to: write) }
  }

  private func handOver(_ full: (batch: [Product], done: Int), to write: ([Product], Int) throws -> Void) throws {
    try write(full.batch, full.done)
    state.withLock { $0.written += full.batch.count }
  }

  /// nil if there is nothing, or a failure.
  private func takeRest() -> (batch: [Product], done: Int)? {
    state.withLock { state in
      guard state.failure == nil, !state.batch.isEmpty else { return nil }
      defer { (state.batch, state.weight) = ([], 0) }
      return (state.batch, state.done)
    }
  }

  private func nextItem() -> Item? {
    state.withLock { state in
      guard state.failure == nil, state.next < items.count else { return nil }
      state.next += 1
      return items[state.next - 1]
    }
  }

  /// Adds a product; returns the batch that it fills.
  private func add(_ prepared: (product: Product, weight: Int)?) -> (batch: [Product], done: Int)? {
    state.withLock { state in
      state.done += 1
      guard let prepared else { return nil }
      state.batch.append(prepared.product)
      state.weight += prepared.weight
      let count = min(capacity.count, Self.firstBatch << min(20, 2 * state.batches))
      guard state.batch.count >= count || state.weight >= capacity.weight else { return nil }
      state.batches += 1
      defer { (state.batch, state.weight) = ([], 0) }
      return (state.batch, state.done)
    }
  }
}

package enum ProcessorCount {
  /// Processors that are there to work, at least one.
  package static var online: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
