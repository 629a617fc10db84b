import NewsLibrary
import Synchronization

extension Library {
  /// Updates the index from the files, for a command that answers once. If the disk is full,
  /// what is in the index counts all the same.
  func bringUpToDate(through last: Pass) throws { _ = try isBroughtUpToDate(through: last) }

  /// The same; false if the index could not take all.
  func isBroughtUpToDate(through last: Pass) throws -> Bool {
    let wait = WaitNotice()
    let outcome: RefreshOutcome
    do {
      outcome = try refresh(through: last, report: wait.tell)
    } catch let error as LibraryError where error != .brokenIndex {
      StandardError.line("dateline: \(Wording.of(error))")
      return false
    }
    if let notice = Wording.notice(of: outcome) { StandardError.line("dateline: \(notice)") }
    return true
  }
}

/// Says once on standard error that another process is indexing the library, if that takes a while.
final class WaitNotice: Sendable {
  private enum State {
    case none, told
    case waiting(since: ContinuousClock.Instant)
  }

  private let state = Mutex(State.none)

  /// Takes the progress of a refresh.
  func tell(_ progress: IndexingProgress) {
    if progress.phase == .elsewhere, isTime() {
      StandardError.line("dateline: waiting for another dateline to finish indexing this library")
    }
  }

  private func isTime() -> Bool {
    state.withLock { state in
      switch state {
      case .told: return false
      case .none: state = .waiting(since: .now)
      case .waiting(let start) where ContinuousClock.now - start < .seconds(1): break
      case .waiting:
        state = .told
        return true
      }
      return false
    }
  }
}
