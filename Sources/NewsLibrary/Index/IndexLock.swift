import Glibc
import LibraryFiles

/// Lets one process at a time do a piece of work on an index; the system takes the lock from a process
/// that ends, however it ends.
enum IndexLock {
  /// How long a wait sleeps before it asks again.
  private static let pause: UInt32 = 30_000  // microseconds

  /// Does the work while it holds the lock; nil where the wait was given up.
  ///
  /// Where locks can't be had (a folder that can't be written, a file system without them), the work is
  /// done without: SQLite keeps the index whole, and what is done twice comes out the same.
  /// - Parameter goesOnWaiting: asked again and again while another process has the lock.
  static func hold<Result>(
    _ path: String, goesOnWaiting: () -> Bool, _ work: () throws -> Result
  ) rethrows -> Result? {
    guard let descriptor = try? PrivateFiles.open(path, O_RDWR) else { return try work() }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      guard goesOnWaiting() else { return nil }
      usleep(pause)
    }
    return try work()
  }
}
