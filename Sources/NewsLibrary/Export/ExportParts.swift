import Glibc
import LibraryFiles
import Synchronization

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

  /// Takes a file away; nothing where there is none any more.
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
