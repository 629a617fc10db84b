import Curses
import Dispatch
import NewsLibrary
import Reader
import Synchronization

/// Loads the list of all articles, apart from what the user waits for: while a large library is read, it
/// is wanted again and again.
final class ListRunner: Sendable {
  private let library: Library
  private let inbox: Inbox
  private let listing = DispatchQueue(label: "listing", qos: .userInitiated)
  private let state = Mutex(State())

  private struct State {
    /// Whether a load waits in the queue.
    var isDue = false
    var hasHead = false
    var notBefore = DispatchTime.now()
  }

  /// Articles that the list knows first: more than a screen shows.
  private static let headCount = 200
  /// How much longer than a load the pause after it is at least.
  private static let pause = 10.0

  init(library: Library, inbox: Inbox) {
    self.library = library
    self.inbox = inbox
  }

  /// Several wishes for the list that wait together are one.
  func load(failing: @escaping @Sendable (any Error) -> Void) {
    let due = state.withLock { state -> DispatchTime? in
      defer { state.isDue = true }
      return state.isDue ? nil : max(.now(), state.notBefore)
    }
    guard let due else { return }
    listing.asyncAfter(deadline: due) { [self] in
      CrashCover.coverThread()
      do {
        try loadNow()
      } catch {
        failing(error)
      }
    }
  }

  private func loadNow() throws {
    let start = ContinuousClock.now
    let isFirst = state.withLock { state in
      defer { (state.isDue, state.hasHead) = (false, true) }
      return !state.hasHead
    }
    if isFirst {
      inbox.put(.news(.listHead(try library.newestArticles(Self.headCount), count: try library.count())))
    }
    inbox.put(.library(.list(try library.articles()), to: .loadList))
    let seconds = start.duration(to: .now) / .seconds(1)
    state.withLock { $0.notBefore = .now() + seconds * Self.pause }
  }
}
