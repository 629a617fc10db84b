import Glibc

/// Standard output as bytes.
enum StandardOutput {
  /// Writes all of it. A reader that went away ends the program quietly, as it does for other tools.
  static func write(_ bytes: [UInt8]) {
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

  static func write(_ text: String) { write(Array(text.utf8)) }
}

/// Standard error, a line at a time.
enum StandardError {
  static func line(_ text: String) { write(text + "\n") }

  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
