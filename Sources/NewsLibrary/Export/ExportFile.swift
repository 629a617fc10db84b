import Descriptors
import Glibc
import LibraryFiles
import Synchronization

/// A file on its way: written under a temporary name beside its own, which it gets when all is there.
final class ExportFile {
  private let path: RawPath
  /// Where it is written to.
  let temporary: RawPath
  private let parts: ExportParts
  private var descriptor: CInt
  private var buffer: [UInt8] = []
  private let hasher = ContentHasher()
  /// Of what was written, all of it once the file has its name.
  var hash: ContentHash { hasher.hash }

  private static let bufferSize = 64 << 10

  /// - Parameter path: absolute.
  init(for path: RawPath, among parts: ExportParts) throws(Errno) {
    self.path = path
    self.parts = parts
    let number = UInt32.random(in: 0 ... .max)
    // short, since the name itself may be as long as a name can be
    temporary = path.folder.appending(Array(".dateline-\(getpid())-\(number).part".utf8))
    descriptor = try parts.open(temporary)
  }

  func append(_ bytes: [UInt8]) throws(Errno) {
    buffer += bytes
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// The hash of all that was appended so far.
  func content() throws(Errno) -> ContentHash {
    try flush()
    return hash
  }

  /// Gives the file its name.
  ///
  /// - Parameter isReplacing: whether it may take the place of another one; else that is `EEXIST`.
  /// - Returns: what the system says of it from now on.
  func finish(replacing isReplacing: Bool) throws(Errno) -> FileStatus {
    try flush()
    var status = stat()
    guard fsync(descriptor) == 0, fstat(descriptor, &status) == 0 else { throw Errno(code: errno) }
    try parts.finish(temporary) { () throws(Errno) in try isReplacing ? move() : link() }
    return FileStatus(status)
  }

  /// Takes away what is left under the temporary name.
  func abandon() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    parts.remove(temporary)
  }

  private func flush() throws(Errno) {
    hasher.add(buffer)
    try Descriptor(descriptor).writeAll(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Who could not read what was there can't read what takes its place.
  private func move() throws(Errno) {
    var before = stat()
    let isThere = path.withCString { stat($0, &before) } == 0
    if isThere, fchmod(descriptor, before.st_mode & 0o777) != 0 { throw Errno(code: errno) }
    guard named(rename) == 0 else { throw Errno(code: errno) }
  }

  /// A link fails if there is a file by now; file systems without links are asked first.
  private func link() throws(Errno) {
    if named(Glibc.link) == 0 { return }
    guard [EPERM, ENOTSUP, ENOSYS, EMLINK].contains(errno) else { throw Errno(code: errno) }
    guard path.withCString({ access($0, F_OK) }) != 0 else { throw Errno(code: EEXIST) }
    try move()
  }

  /// Calls the system with both names.
  private func named(_ call: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> CInt) -> CInt {
    temporary.withCString { from in path.withCString { call(from, $0) } }
  }
}

/// The files of exports that are on their way, so that a program that ends before them leaves none behind.
final class ExportParts: Sendable {
  private let state = Mutex(State())

  private struct State {
    var paths: Set<RawPath> = []
    /// Whether none may be made any more, nor get its name.
    var isClosed = false
  }

  /// Makes a file and opens it for writing.
  func open(_ path: RawPath) throws(Errno) -> CInt {
    try whileOpen { state throws(Errno) in
      let descriptor = path.withCString { Glibc.open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644) }
      if descriptor < 0 { throw Errno(code: errno) }
      state.paths.insert(path)
      return descriptor
    }
  }

  /// Gives a file its name, and takes away what is left under the one that it had.
  func finish(_ path: RawPath, naming: () throws(Errno) -> Void) throws(Errno) {
    try whileOpen { state throws(Errno) in
      try naming()
      Self.remove(path, &state)
    }
  }

  /// Takes a file away; nothing if none any more.
  func remove(_ path: RawPath) { state.withLock { Self.remove(path, &$0) } }

  /// Takes all away, and lets none be made or finished from now on.
  func removeAll() {
    state.withLock { state in
      state.isClosed = true
      for path in state.paths { Self.remove(path, &state) }
    }
  }

  private static func remove(_ path: RawPath, _ state: inout State) {
    if state.paths.remove(path) != nil { _ = path.withCString(unlink) }
  }

  private func whileOpen<Value: Sendable>(
    _ work: (inout State) throws(Errno) -> Value
  ) throws(Errno) -> Value {
    try state.withLock { state throws(Errno) in
      if state.isClosed { throw Errno(code: ECANCELED) }
      return try work(&state)
    }
  }
}
