import Glibc

/// Ends the wait of the thread that has the terminal, from any other thread.
package final class WakePipe: Sendable {
  let readingEnd: CInt
  private let writingEnd: CInt

  /// nil if the system has no descriptors left.
  package init?() {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    readingEnd = ends[0]
    writingEnd = ends[1]
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    close(readingEnd)
    close(writingEnd)
  }

  /// Never blocks; several calls before the wait ends count as one.
  package func wake() {
    var byte: UInt8 = 1
    // A full pipe wakes as well as one byte more.
    _ = write(writingEnd, &byte, 1)
  }

  func drain() {
    _ = PipeBytes.read(from: readingEnd)
  }
}

/// Reading a pipe that doesn't block.
enum PipeBytes {
  /// All that is there.
  static func read(from descriptor: CInt) -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 256)
    while case let count = Glibc.read(descriptor, &buffer, buffer.count), count > 0 {
      all += buffer[..<count]
    }
    return all
  }
}
