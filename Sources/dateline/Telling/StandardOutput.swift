import ArgumentParser
import Descriptors
import Glibc
import LibraryFiles
import NewsLibrary
import Reader

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

  /// Writes a path in a line of its own: in a pipe or a file the very bytes that open it.
  static func line(_ path: RawPath) { isTerminal ? line(path.string) : writeAll(path.bytes + [0x0A]) }

  private static func writeAll(_ bytes: [UInt8]) {
    do {
      try Descriptor(STDOUT_FILENO).writeAll(bytes)
    } catch {
      if error.code == EPIPE { exit(0) }
      StandardError.line("dateline: can't write to standard output (\(SystemError.words(error.code)))")
      exit(1)
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
    // there is nowhere to tell that it can't be written
    try? Descriptor(STDERR_FILENO).writeAll(Array(text.utf8))
  }
}

/// Ends a command with one line on standard error and a status.
enum Failure {
  /// Exit status of what keeps the program from working at all.
  static let status: Int32 = 2

  /// Does the work; an error prints one line and ends the program with status 2.
  static func telling<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch {
      StandardError.line("dateline: \(Wording.of(error))")
      throw ExitCode(status)
    }
  }
}
