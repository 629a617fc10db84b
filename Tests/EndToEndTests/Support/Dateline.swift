import Display
import Glibc
import TestSupport

/// The real binary, with a home of its own.
struct Dateline {
  let home: TemporaryFolder

  /// - Parameter isFirstRun: whether nothing of a user's is there yet, so that the reader teaches its first keys.
  init(isFirstRun: Bool = false) throws {
    home = try TemporaryFolder()
    if isFirstRun { return }
    for folder in [".local", ".local/share", ".local/share/dateline"] { home.makeFolder(folder) }
  }

  /// Where its index lies; may go at any time.
  var cache: String { home["cache"] }
  /// What it has written of the user's own.
  var journal: String { TextFile.read(home[".local/share/dateline/journal.jsonl"]) ?? "" }

  static var binary: String { built("dateline") }

  /// An executable of the package: they are built beside the test runner.
  static func built(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let path = String(decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/" + name
  }

  static var articles: String { TextFile.packageFolder(of: #filePath) + "/articles" }

  func environment(term: String = "xterm-256color") -> [String: String] {
    [
      "TERM": term, "LANG": "C.UTF-8", "XDG_CACHE_HOME": cache, "HOME": home.path,
      "PATH": "/usr/bin:/bin", "EDITOR": "true",
    ]
  }

  /// Opens the reader and waits until an article is shown.
  func open(
    _ paths: [String], width: Columns = 120, height: Int = 30, environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Self.binary, paths, environment: self.environment().merging(environment) { $1 },
      size: Size(width: width, height: height))
    terminal.wait { $0.text.contains("article 1 of") }
    return terminal
  }

  func run(_ arguments: [String], term: String = "xterm-256color") throws -> CommandRun {
    try CommandRun([Self.binary] + arguments, environment: environment(term: term))
  }

  func shell(_ script: String) throws -> CommandRun {
    try CommandRun(["/bin/sh", "-c", script], environment: environment())
  }
}
