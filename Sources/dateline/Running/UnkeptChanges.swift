import Reader
import Synchronization

/// Changes of what the user made that are on their way to the disk.
final class UnkeptChanges: Sendable {
  private let state = Mutex(State())

  private struct State {
    var last = 0
    var changes: [Int: Effect] = [:]
  }

  /// Answers with a number to tell by that it has come there, or never will.
  func begin(_ change: Effect) -> Int {
    state.withLock { state in
      state.last += 1
      state.changes[state.last] = change
      return state.last
    }
  }

  func end(_ number: Int) { state.withLock { $0.changes[number] = nil } }

  /// In the order in which they were made.
  var all: [Effect] {
    state.withLock { state in state.changes.sorted { $0.key < $1.key }.map(\.value) }
  }
}
