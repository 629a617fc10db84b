import Display
import Glibc
import TestSupport

/// A program in a pane of tmux: another terminal than our own, with tables of its own for the widths of characters.
/// Ends with this value.
final class TmuxPane {
  private let server: String

  /// - Parameter environment: all of it, but for the kind of terminal.
  init(_ command: [String], environment: [String: String], size: Size) throws {
    server = "dateline-\(getpid())-\(UInt32.random(in: .min ... .max))"
    let variables = environment.merging(["TERM": "screen-256color"]) { $1 }.map { "\($0)=\($1)" }
    _ = try tmux(
      ["-f", "/dev/null", "-u", "new-session", "-d", "-x", "\(size.width.count)", "-y", "\(size.height)", "--"]
        + ["/usr/bin/env", "-i"] + variables + command)
  }

  deinit { _ = try? tmux(["kill-server"]) }

  /// The rows, without blanks at their ends.
  var lines: [String] {
    get throws {
      try tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Looks until the pane is as wanted, or for ten seconds.
  func wait(until isDone: (String) -> Bool) throws -> Bool {
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end {
      if isDone(try lines.joined(separator: "\n")) { return true }
    }
    return false
  }

  private func tmux(_ arguments: [String]) throws -> String {
    try CommandRun(
      ["/usr/bin/tmux", "-L", server] + arguments, environment: ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    ).output
  }
}
