import Curses
import Dispatch
import LibraryFiles
import NewsLibrary
import Reader
import Synchronization

/// Keeps the library up to date with the files, off the main thread: the text on one queue, the facts on
/// another, so that a new file need not wait until the facts of a large library are found.
final class RefreshRunner: Sendable {
  private let library: Library
  private let inbox: Inbox
  private let reading = DispatchQueue(label: "reading", qos: .utility)
  private let extracting = DispatchQueue(label: "extracting", qos: .utility)
  private let watch = FolderWatch()
  private let state = Mutex(State())

  private struct State {
    /// The files to check in the run that waits in the queue; nil if none waits.
    var due: FolderChanges?
    /// Whether the user asked for one since the last run.
    var isAsked = false
    /// Whether the last looks came to their end: only then do changes tell all.
    var isUpToDate = false
    /// Whether the loop is to wait for changes.
    var isArmed = false
    /// Whether a look is due because nothing would be heard.
    var isPolling = false
    var pace = Pace()
    /// The last message to the user, so that it isn't repeated at each change of a file.
    var notice: String?
  }

  /// Changes of files come in bursts, and a file seldom alone.
  private static let patience = DispatchTimeInterval.milliseconds(300)

  init(library: Library, inbox: Inbox) {
    self.library = library
    self.inbox = inbox
  }

  /// What else the loop must wait for; nil while changes are being checked, and if the
  /// system reports none.
  var descriptor: CInt? { state.withLock { $0.isArmed } ? watch.descriptor : nil }

  /// Looks at all files.
  ///
  /// - Parameter isAsked: whether the user asked for it, so that what took too long to read is tried again.
  func refresh(asked isAsked: Bool = false) {
    if isAsked { state.withLock { $0.isAsked = true } }
    look(at: .everything)
  }

  /// Looks at what changed, once the descriptor could be read; until then the events wait in the kernel.
  func takeChanges() {
    state.withLock { $0.isArmed = false }
    reading.asyncAfter(deadline: .now() + Self.patience) { [self] in
      let changes = watch.drain()
      changes.isNone ? arm() : look(at: changes)
    }
  }

  /// Several wishes that wait together are one.
  private func look(at changes: FolderChanges) {
    let isNew = state.withLock { state in
      defer { state.due = state.due.map { $0.union(changes) } ?? changes }
      return state.due == nil
    }
    guard isNew else { return }
    reading.async { [self] in
      CrashCover.coverThread()
      readTexts()
    }
  }

  private func readTexts() {
    let (changes, isAsked) = state.withLock { state in
      defer { (state.due, state.isAsked, state.isUpToDate) = (nil, false, false) }
      return (state.isUpToDate ? state.due ?? .none : .everything, state.isAsked)
    }
    defer { arm() }
    do {
      let outcome = try library.refreshText(changes, asked: isAsked, watching: watch, report: report)
      state.withLock { $0.isUpToDate = true }
      inbox.put(.news(.textIndexed(changed: outcome.hasChanged, notice: news(outcome))))
      extracting.async { [self] in
        CrashCover.coverThread()
        findFacts(outcome.isPartial ? changes : .everything)
      }
    } catch {
      fail(error)
    }
  }

  /// Has the loop wait for changes, or looks again after a while where it would not hear of any.
  private func arm() {
    guard watch.descriptor == nil else {
      state.withLock { $0.isArmed = true }
      return inbox.wakeUp()
    }
    let isNew = state.withLock { state in
      defer { state.isPolling = true }
      return !state.isPolling
    }
    guard isNew else { return }
    reading.asyncAfter(deadline: .now() + watch.pollingPause / .seconds(1)) { [self] in
      state.withLock { $0.isPolling = false }
      refresh()
    }
  }

  private func findFacts(_ changes: FolderChanges) {
    do {
      let outcome = try library.refreshFindings(changes, report: report)
      inbox.put(.news(.indexed(changed: outcome.hasChanged || outcome.extracted > 0, notice: news(outcome))))
    } catch {
      fail(error)
    }
  }

  /// What was written before stays, and is shown; what was not is for the next look.
  private func fail(_ error: any Error) {
    state.withLock { $0.isUpToDate = false }
    inbox.put(.news(.indexed(changed: true, notice: Wording.of(error))))
    if case LibraryError.brokenIndex = error { refresh() }
  }

  private func report(_ progress: IndexingProgress) {
    let measured = state.withLock { $0.pace.measured(progress, at: .now) }
    if let measured { inbox.put(.news(.indexing(measured))) }
  }

  private func news(_ outcome: RefreshOutcome) -> String? {
    let notice = Wording.notice(of: outcome)
    return state.withLock { state in
      guard let notice, notice != state.notice else { return nil }
      state.notice = notice
      return notice
    }
  }
}
