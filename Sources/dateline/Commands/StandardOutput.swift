import Glibc
import NewsLibrary

/// Standard output: cleaned of control characters on a terminal, raw in a pipe or a file.
enum StandardOutput {
  private static let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Writes all of it. A reader that went away ends the program quietly, as it does for other tools.
  static func write(_ bytes: [UInt8]) {
    writeAll(isTerminal ? Array(String(decoding: bytes, as: UTF8.self).harmless(.output).utf8) : bytes)
  }

  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes a line of text that may hold a path or an argument; on a terminal it stays one line.
  static func line(_ text: String) { writeAll(Array("\(isTerminal ? text.harmless(.name) : text)\n".utf8)) }

  private static func writeAll(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        exit(0)
      } else if errno != EINTR && errno != EAGAIN {
        StandardError.line("dateline: can't write to standard output (\(String(cString: strerror(errno))))")
        exit(1)
      }
    }
  }
}

/// Standard error, cleaned of control characters wherever it goes.
enum StandardError {
  /// Writes one line, whatever line ends a path or an argument in it may hold.
  static func line(_ text: String) { write("\(text.harmless(.name))\n") }

  /// Writes text of several lines.
  static func text(_ text: String) { write("\(text.harmless(.output))\n") }

  /// Writes over the line that the cursor is on; no line end follows.
  ///
  /// - Parameter rest: blanks that wipe what was longer.
  static func overwriteLine(with text: String, _ rest: String, returns: Bool) {
    write("\r\(text.harmless(.name))\(rest)\(returns ? "\r" : "")")
  }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
