import Display
import Glibc
import TestSupport

/// The reader on a terminal of its own, with what is measured there.
///
/// A time ends when the awaited bytes have come and are drawn; no wait polls.
struct ReaderSession {
  private let terminal: PseudoTerminal
  private let start: ContinuousClock.Instant

  init(terminal: PseudoTerminal, start: ContinuousClock.Instant) {
    self.terminal = terminal
    self.start = start
  }

  var memory: MemoryUse { MemoryUse(of: terminal.process) }

  /// From the start of the program until the screen is as wanted; nil after `seconds` from now.
  func time(within seconds: Double = 60, until isWanted: (ReaderScreen) -> Bool) -> Duration? {
    arrival(seconds: seconds) { isWanted(ReaderScreen($0)) }.map { start.duration(to: $0) }
  }

  /// From the start of the program until a second without any sign of indexing began; nil after an hour.
  func timeUntilIndexed() -> Duration? {
    terminal.wait(seconds: 10) { ReaderScreen($0).isIndexing }
    var end: ContinuousClock.Instant?
    let isOver = terminal.wait(seconds: 3600) {
      if ReaderScreen($0).isIndexing { end = nil } else { end = end ?? .now }
      return end.map { $0.duration(to: .now) > .seconds(1) } ?? false
    }
    return isOver ? end.map { start.duration(to: $0) } : nil
  }

  var isIndexing: Bool { ReaderScreen(terminal.screen).isIndexing }

  /// Sends keys without waiting for an answer.
  func type(_ keys: String) { terminal.send(keys) }

  /// From the key until a part of the screen has changed; nil after `seconds`.
  func press(_ key: String, toChange part: ReaderScreen.Part, within seconds: Double) -> Duration? {
    let before = ReaderScreen(terminal.screen)[part]
    let start = ContinuousClock.now
    terminal.send(key)
    return arrival(seconds: seconds) { ReaderScreen($0)[part] != before }.map { start.duration(to: $0) }
  }

  /// Reads what the reader draws for a time.
  func rest(milliseconds: Int) { terminal.wait(seconds: Double(milliseconds) / 1000) { _ in false } }

  /// Ends the reader, by force if it won't go.
  func quit() {
    terminal.send("Q")
    if terminal.waitForEnd() == nil { terminal.signal(SIGKILL) }
  }

  /// When the bytes that made it true came.
  private func arrival(seconds: Double, until isDone: (VirtualTerminal) -> Bool) -> ContinuousClock.Instant? {
    var arrival: ContinuousClock.Instant?
    terminal.wait(seconds: seconds) { screen in
      let now = ContinuousClock.now
      if isDone(screen) { arrival = now }
      return arrival != nil
    }
    return arrival
  }
}

/// What measuring itself adds to each time: a screenful goes through the terminal and back.
struct HarnessCost {
  let times: [Duration]

  /// Bytes, about as many as a new article takes to draw.
  private static let screenful = 3000

  /// - Throws: if `cat` can't be started.
  init() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "stty raw -echo; printf ready; exec cat"],
      environment: ["TERM": "xterm-256color", "PATH": "/usr/bin:/bin"], size: Program.size)
    terminal.wait { $0.text.contains("ready") }
    times = (0..<50).map { number in Self.echo(number % 2 == 0 ? "a" : "b", in: terminal) }
  }

  private static func echo(_ letter: String, in terminal: PseudoTerminal) -> Duration {
    let start = ContinuousClock.now
    // From the top left corner on.
    terminal.send("\u{1B}[H" + String(repeating: letter, count: screenful))
    let last = (row: (screenful - 1) / Program.size.width.count, column: (screenful - 1) % Program.size.width.count)
    terminal.wait { $0.cells[last.row][last.column].text == letter }
    return start.duration(to: .now)
  }
}
