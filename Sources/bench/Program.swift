import Display
import TestSupport

/// The program under test, opened on one library, with an index and a journal of its own, which begin empty and
/// go with this value.
struct Program {
  /// The size of the reader's terminal.
  static let size = Size(width: 160, height: 40)

  let library: String
  private let path: String
  private let home: TemporaryFolder

  init(_ path: String, library: String) throws {
    self.path = path
    self.library = library
    home = try TemporaryFolder()
  }

  /// The folder of the index.
  var cache: String { home.cache }

  private var environment: [String: String] {
    [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": home.path,
      "XDG_CACHE_HOME": home.cache, "XDG_DATA_HOME": home.data,
    ]
  }

  /// Starts the reader.
  func open() throws -> ReaderSession {
    let start = ContinuousClock.now
    let terminal = try PseudoTerminal(path, [library], environment: environment, size: Self.size)
    return ReaderSession(terminal: terminal, start: start)
  }

  /// How long a command on the library takes, from its start to its end.
  ///
  /// - Returns: nil if its status is neither 0 nor the 1 of a search without hits.
  func time(_ arguments: [String]) throws -> Duration? {
    let start = ContinuousClock.now
    let run = try CommandRun([path] + arguments + [library], environment: environment)
    let time = start.duration(to: .now)
    return run.status < 2 ? time : nil
  }
}
