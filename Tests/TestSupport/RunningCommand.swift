import Glibc

/// A program without a terminal that runs while the test goes on; what it prints is dropped. Ends with this
/// value.
package final class RunningCommand {
  private let process: pid_t
  private var hasEnded = false

  /// - Parameter environment: all of it; the program inherits nothing.
  package init(_ command: [String], environment: [String: String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in STDIN_FILENO...STDERR_FILENO {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, command[0], &actions, nil, arguments, variables)
    guard code == 0 else { throw CommandRun.Failure.spawn(code: code) }
    self.process = process
  }

  deinit { end(by: SIGKILL) }

  /// Sends a signal and waits for the end.
  package func end(by signal: CInt) {
    guard !hasEnded else { return }
    kill(process, signal)
    waitpid(process, nil, 0)
    hasEnded = true
  }
}
