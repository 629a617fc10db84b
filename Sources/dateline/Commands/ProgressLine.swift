import Display
import Glibc
import NewsLibrary
import Reader
import Synchronization

/// How far an indexing is, on standard error: one line that changes on a terminal, else a line a second.
final class ProgressLine: Sendable {
  private struct State {
    var pace = Pace()
    var shown: ContinuousClock.Instant?
    /// Columns of the line on the terminal.
    var width = Columns(0)
  }

  private let isOnTerminal = isatty(STDERR_FILENO) == 1
  private let state = Mutex(State())

  /// Takes the progress of a refresh, from any thread.
  func show(_ progress: IndexingProgress) {
    state.withLock { state in
      guard let indexing = state.pace.measured(progress, at: .now), isTime(&state) else { return }
      if isOnTerminal {
        replaceLine(with: Truncation.cut(indexing.words, to: Self.room), &state)
      } else {
        StandardError.line(indexing.words)
      }
    }
  }

  /// Takes the line off the terminal.
  func clear() {
    state.withLock { state in
      if state.width > 0 { replaceLine(with: "", &state) }
    }
  }

  /// A line a second for those who keep them, ten for those who look.
  private func isTime(_ state: inout State) -> Bool {
    let pause = Duration.milliseconds(isOnTerminal ? 100 : 1000)
    if let shown = state.shown, ContinuousClock.now - shown < pause { return false }
    state.shown = .now
    return true
  }

  /// Spaces wipe what was longer: every terminal knows them.
  private func replaceLine(with text: String, _ state: inout State) {
    let width = TextWidth.columns(of: text)
    let rest = String(repeating: " ", count: max(0, (state.width - width).count))
    StandardError.overwriteLine(with: text, rest, returns: width == 0)
    state.width = width
  }

  /// One less than the terminal has: a full line would wrap.
  private static var room: Columns {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 1 else { return Columns(79) }
    return Columns(Int(size.ws_col) - 1)
  }
}
