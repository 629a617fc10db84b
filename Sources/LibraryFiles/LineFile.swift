import Descriptors
import Glibc

/// A file of the user's own data that whole lines are appended to.
package struct LineFile: Sendable {
  package let folder: String
  package let name: String
  private var path: String { "\(folder)/\(name)" }

  package init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }

  /// How far a file was read.
  package struct Place {
    fileprivate var device: dev_t
    fileprivate var file: ino_t
    fileprivate var size: off_t
    /// The last bytes there, a line end behind them.
    fileprivate var end: [UInt8]
  }

  /// All bytes; empty if there is no file yet.
  package func read() throws(Errno) -> [UInt8] { try read(after: nil).bytes }

  /// What was appended since it was read so far, or all of a file that is another one, has another line before
  /// that place, or did not end in a line there; no bytes if there is no file yet.
  package func read(after place: Place?) throws(Errno) -> (bytes: [UInt8], isContinuation: Bool, place: Place?) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let error = Errno(code: errno)
      if error.isOfAbsence { return ([], false, nil) }
      throw error
    }
    defer { close(descriptor) }
    var status = stat()
    // a line being written by another process is waited for
    guard flock(descriptor, LOCK_SH) == 0, fstat(descriptor, &status) == 0 else { throw Errno(code: errno) }
    let start = try place.map { place throws(Errno) in try self.start(of: place, descriptor, status) } ?? nil
    let bytes = try Self.bytes(descriptor, from: start ?? 0, to: status.st_size)
    return (bytes, start != nil, Self.place(behind: bytes, from: start, place, status))
  }

  /// Where to read on; nil if it is not the file that was read so far.
  private func start(of place: Place, _ descriptor: CInt, _ status: stat) throws(Errno) -> off_t? {
    guard place.device == status.st_dev, place.file == status.st_ino, place.size <= status.st_size,
      try Self.bytes(descriptor, from: place.size - off_t(place.end.count), to: place.size) == place.end
    else { return nil }
    return place.size
  }

  /// nil if the bytes do not end in a line, which may go on.
  private static func place(behind bytes: [UInt8], from start: off_t?, _ place: Place?, _ status: stat) -> Place? {
    let end = ((start == nil ? [] : place?.end ?? []) + bytes.suffix(endLength)).suffix(endLength)
    guard end.last == 0x0A else { return nil }
    return Place(
      device: status.st_dev, file: status.st_ino, size: (start ?? 0) + off_t(bytes.count), end: Array(end))
  }

  /// Bytes enough to tell one line from another.
  private static let endLength = 256

  private static func bytes(_ descriptor: CInt, from start: off_t, to end: off_t) throws(Errno) -> [UInt8] {
    try Descriptor(descriptor).read(end - start, at: Int64(start))
  }

  /// Appends lines and waits until the disk has them; on failure the file is as it was.
  ///
  /// - Parameter prepare: is given what is there, while no other process writes; what it throws keeps the
  ///   lines from being written. Without it nothing is read.
  package func append(_ lines: [UInt8], after prepare: (([UInt8]) throws(Errno) -> Void)? = nil) throws(Errno) {
    try PrivateFiles.makeFolder(folder)
    let descriptor = try lockedDescriptor()
    defer { close(descriptor) }
    let size = lseek(descriptor, 0, SEEK_END)
    if size > 0, let prepare { try prepare(try Self.bytes(descriptor, from: 0, to: size)) }
    // a line that a power cut has torn must not swallow this one
    try writeWhole((endsInLine(descriptor, size) ? [] : [0x0A]) + lines, descriptor, size)
    if size == 0 { syncFolder() }
  }

  /// Puts other bytes in the place of all there are, at once or not at all; to be called from `prepare`.
  package func replaceContents(with bytes: [UInt8]) throws(Errno) {
    let temporary = try writeTemporary(bytes)
    guard rename(temporary, path) == 0 else { throw Errno(code: errno) }
    syncFolder()
  }

  /// Keeps a copy of bytes beside the file, on the disk when this returns; one of that name is kept as it is.
  package func keepCopy(of bytes: [UInt8], named name: String) throws(Errno) {
    let copy = "\(folder)/\(name)"
    if access(copy, F_OK) == 0 { return }
    let temporary = try writeTemporary(bytes)
    defer { unlink(temporary) }
    guard link(temporary, copy) == 0 || errno == EEXIST else { throw Errno(code: errno) }
    syncFolder()
  }

  /// The file, locked, and not one that was replaced while the lock was waited for.
  private func lockedDescriptor() throws(Errno) -> CInt {
    while true {
      let descriptor = try PrivateFiles.open(path, O_RDWR | O_APPEND)
      var (own, current) = (stat(), stat())
      guard flock(descriptor, LOCK_EX) == 0, fstat(descriptor, &own) == 0 else {
        let error = Errno(code: errno)
        close(descriptor)
        throw error
      }
      if stat(path, &current) == 0, own.st_ino == current.st_ino, own.st_dev == current.st_dev { return descriptor }
      close(descriptor)
    }
  }

  private func writeTemporary(_ bytes: [UInt8]) throws(Errno) -> String {
    let temporary = "\(path).\(getpid()).new"
    let descriptor = try PrivateFiles.open(temporary, O_WRONLY | O_TRUNC)
    defer { close(descriptor) }
    do {
      try writeWhole(bytes, descriptor, 0)
    } catch {
      unlink(temporary)
      throw error
    }
    return temporary
  }

  private func writeWhole(_ bytes: [UInt8], _ descriptor: Int32, _ size: off_t) throws(Errno) {
    do throws(Errno) {
      try Descriptor(descriptor).writeAll(bytes)
      guard fsync(descriptor) == 0 else { throw Errno.last }
    } catch {
      ftruncate(descriptor, size)
      throw error
    }
  }

  private func endsInLine(_ descriptor: Int32, _ size: off_t) -> Bool {
    size <= 0 || (try? Self.bytes(descriptor, from: size - 1, to: size)) == [0x0A]
  }

  /// So that a new file's name outlives a power cut too.
  private func syncFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
