import Descriptors
import Glibc
import LibraryFiles

/// The files in a folder that are, or were, the index of one library.
///
/// A new index never takes the name of an old one: another process that still has the old one open goes
/// on with it as it was, finds nothing of the new one under its names, and takes away nothing of it when
/// it closes.
struct IndexGenerations: Sendable {
  let folder: String
  /// What the library is called there.
  let library: String

  /// One index file.
  struct Generation: Sendable, Equatable {
    /// Grows from one file to the next.
    var number: UInt64
    var path: String
    /// Bytes.
    var size: Int64
  }

  /// The one that counts; nil if there is none, or the folder can't be read.
  var newest: Generation? { all.max { $0.number < $1.number } }

  /// Makes an empty file, which this user alone may read; what SQLite puts beside it has the rights of the file.
  ///
  /// Its number is the time, so that a name does not come back when the whole folder was removed, and more than the
  /// last one's when the clock was set back. After the last number that there is, which no clock gives, it begins
  /// again with the time, and the file of that number goes.
  func made(after last: Generation?) throws(Errno) -> Generation {
    let next = last.map { $0.number.addingReportingOverflow(1) }
    if next?.overflow == true { last.map(remove) }
    let number = max(UInt64(max(0, FileStatus.now)), next?.partialValue ?? 0)
    let path = "\(folder)/\(library)-\(String(number, radix: 16)).sqlite"
    close(try PrivateFiles.open(path, O_RDWR))
    return Generation(number: number, path: path, size: 0)
  }

  /// Removes all generations before one.
  func removeAll(before kept: Generation) {
    for old in all where old.number < kept.number { remove(old) }
  }

  /// Removes all there is of the index, and the folder if nothing else is in it.
  func removeAll() {
    all.forEach(remove)
    Lock.allCases.forEach { unlink(path(of: $0)) }
    rmdir(folder)
  }

  /// What processes that share the index take turns in.
  enum Lock: String, CaseIterable {
    /// Choosing the generation, making the next one, changing its tables.
    case opening
    /// The first pass of a refresh.
    case text
    /// The second pass.
    case findings
  }

  func path(of lock: Lock) -> String { "\(folder)/\(library)-\(lock.rawValue).lock" }

  private func remove(_ generation: Generation) {
    for suffix in ["", "-wal", "-shm"] { unlink(generation.path + suffix) }
  }

  private var all: [Generation] {
    let entries = try? FolderEntry.entries(of: RawPath(folder)).get()
    return (entries ?? []).compactMap { entry in
      guard let status = entry.status, status.kind == .file, let number = number(of: entry.name) else { return nil }
      let path = "\(folder)/\(String(decoding: entry.name, as: UTF8.self))"
      return Generation(number: number, path: path, size: status.size)
    }
  }

  /// nil for the name of another file; the first programs gave no number.
  private func number(of name: [UInt8]) -> UInt64? {
    let name = String(decoding: name, as: UTF8.self)
    guard name.hasPrefix(library), name.hasSuffix(".sqlite") else { return nil }
    let middle = name.dropFirst(library.count).dropLast(".sqlite".count)
    if middle.isEmpty { return 0 }
    return middle.first == "-" ? UInt64(middle.dropFirst(), radix: 16) : nil
  }
}

/// Lets one process at a time do a piece of work on an index; the system takes the lock from a process
/// that ends, however it ends.
enum IndexLock {
  /// How long a wait sleeps before it asks again.
  private static let pause: UInt32 = 30_000  // microseconds

  /// Does the work while it holds the lock; nil if the wait was given up.
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
