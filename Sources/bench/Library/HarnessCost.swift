import Display
import TestSupport

/// What the measuring itself adds to each time: a screenful goes through the terminal and back.
struct HarnessCost {
  let times: [Duration]

  /// Bytes, about as many as a new article takes to draw.
  private static let screenful = 3000

  /// - Throws: where `cat` can't be started.
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
