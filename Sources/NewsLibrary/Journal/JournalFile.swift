import Glibc

/// The file that the user's own data is appended to, and never taken from.
///
/// A change of its form must write a copy beside it first; there has been none yet.
struct JournalFile: Sendable {
  private let folder: String
  private var path: String { folder + "/journal.jsonl" }

  init(in folder: String) { self.folder = folder }

  /// All bytes; none where there is no file yet.
  func read() throws(Errno) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw Errno(code: errno)
    }
    defer { close(descriptor) }
    // a line being written by another process is waited for
    guard flock(descriptor, LOCK_SH) == 0 else { throw Errno(code: errno) }
    return try contents()
  }

  /// Appends one line and waits until the disk has it; on failure the file is as it was.
  func append(_ line: [UInt8]) throws(Errno) {
    try FolderMaking.make(folder)
    let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Errno(code: errno) }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { throw Errno(code: errno) }
    let size = lseek(descriptor, 0, SEEK_END)
    // a line that a power cut has torn must not swallow this one
    try writeWhole((endsInLine(descriptor, size) ? [] : [0x0A]) + line, descriptor, size)
    if size == 0 { syncFolder() }
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
