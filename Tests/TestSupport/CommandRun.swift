import Glibc

/// A program run to its end without a terminal: what it printed, and its status.
package struct CommandRun {
  package let output: String
  package let errors: String
  /// As a shell shows it: 128 and the signal's number where a signal ended it.
  package let status: CInt

  package enum Failure: Error {
    case spawn(code: CInt)
  }

  /// - Parameter environment: all of it; the program inherits nothing.
  package init(_ command: [String], environment: [String: String]) throws {
    let folder = try TemporaryFolder()
    let paths = ["out", "err"].map { folder.path + "/" + $0 }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, paths[0], O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, paths[1], O_WRONLY | O_CREAT, 0o600)
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, command[0], &actions, nil, arguments, variables)
    guard code == 0 else { throw Failure.spawn(code: code) }
    var status: CInt = 0
    waitpid(process, &status, 0)
    output = TextFile.read(paths[0]) ?? ""
    errors = TextFile.read(paths[1]) ?? ""
    self.status = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
