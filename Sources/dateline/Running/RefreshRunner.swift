import Curses
import Dispatch
import NewsLibrary
import Reader
import Synchronization

/// Keeps the library in step with the files, off the main thread: the text on one queue, the facts on
/// another, so that a new file need not wait until the facts of a large library are found.
final class RefreshRunner: Sendable {
  private let library: Library
  private let inbox: Inbox
  private let reading = DispatchQueue(label: "reading", qos: .utility)
  private let extracting = DispatchQueue(label: "extracting", qos: .utility)
  private let state = Mutex(State())

  private struct State {
    var isDue = false
    var pace = Pace()
    /// What the user was told last: the same is not told again at each change of a file.
    var notice: String?
  }

  init(library: Library, inbox: Inbox) {
    self.library = library
    self.inbox = inbox
  }

  /// Looks at all files; several wishes that wait together are one.
  func refresh() {
    let isNew = state.withLock { state in
      defer { state.isDue = true }
      return !state.isDue
    }
    guard isNew else { return }
    reading.async { [self] in
      CrashCover.coverThread()
      state.withLock { $0.isDue = false }
      readTexts()
    }
  }

  private func readTexts() {
    do {
      let outcome = try library.refreshText(report: report)
      inbox.put(.textIndexed(changed: outcome.hasChanged, notice: news(outcome)))
      extracting.async { [self] in
        CrashCover.coverThread()
        findFacts()
      }
    } catch {
      fail(error)
    }
  }

  private func findFacts() {
    do {
      let outcome = try library.refreshFindings(report: report)
      inbox.put(.indexed(changed: outcome.hasChanged || outcome.extracted > 0, notice: news(outcome)))
    } catch {
      fail(error)
    }
  }

  /// What was written before stays, and is shown.
  private func fail(_ error: any Error) {
    inbox.put(.indexed(changed: true, notice: Wording.of(error)))
    if case LibraryError.brokenIndex = error { refresh() }
  }

  private func report(_ progress: IndexingProgress) {
    let measured = state.withLock { $0.pace.measured(progress) }
    if let measured { inbox.put(.indexing(measured)) }
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
