import Glibc

/// A file of the user's own data that whole lines are appended to.
struct LineFile: Sendable {
  let folder: String
  let name: String
  private var path: String { "\(folder)/\(name)" }

  /// All bytes; none where there is no file yet.
  func read() throws(Errno) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let error = Errno(code: errno)
      if error.isOfAbsence { return [] }
      throw error
    }
    defer { close(descriptor) }
    // a line being written by another process is waited for
    guard flock(descriptor, LOCK_SH) == 0 else { throw Errno(code: errno) }
    return try contents()
  }

  /// Appends lines and waits until the disk has them; on failure the file is as it was.
  ///
  /// - Parameter prepare: is given what is there, while no other process writes; what it throws keeps the
  ///   lines from being written.
  func append(_ lines: [UInt8], after prepare: ([UInt8]) throws(Errno) -> Void = { _ in }) throws(Errno) {
    try FolderMaking.make(folder)
    let descriptor = try lockedDescriptor()
    defer { close(descriptor) }
    let size = lseek(descriptor, 0, SEEK_END)
    if size > 0 { try prepare(try contents()) }
    // a line that a power cut has torn must not swallow this one
    try writeWhole((endsInLine(descriptor, size) ? [] : [0x0A]) + lines, descriptor, size)
    if size == 0 { syncFolder() }
  }

  /// Puts other bytes in the place of all there are, at once or not at all; to be called from `prepare`.
  func replaceContents(with bytes: [UInt8]) throws(Errno) {
    let temporary = try writeTemporary(bytes)
    guard rename(temporary, path) == 0 else { throw Errno(code: errno) }
    syncFolder()
  }

  /// Keeps a copy of bytes beside the file, on the disk when this returns; one of that name is kept as it is.
  func keepCopy(of bytes: [UInt8], named name: String) throws(Errno) {
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
      let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw Errno(code: errno) }
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
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Errno(code: errno) }
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
    let written = write(descriptor, bytes, bytes.count)
    guard written == bytes.count, fsync(descriptor) == 0 else {
      let code = written >= 0 && written < bytes.count ? ENOSPC : errno
      ftruncate(descriptor, size)
      throw Errno(code: code)
    }
  }

  private func endsInLine(_ descriptor: Int32, _ size: off_t) -> Bool {
    guard size > 0 else { return true }
    var last: UInt8 = 0
    return pread(descriptor, &last, 1, size - 1) == 1 && last == 0x0A
  }

  private func contents() throws(Errno) -> [UInt8] {
    switch FileBytes.read(RawPath(path)) {
    case .success(let file): return file?.bytes ?? []
    case .failure(let error): throw error
    }
  }

  /// So that a new file's name outlives a power cut too.
  private func syncFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
