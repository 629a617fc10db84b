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

  /// Waits until the program has used so many milliseconds of processor time, or has ended: how far it has come by then
  /// does not depend on what else the machine does.
  package func wait(untilBusyFor milliseconds: Int) {
    var clock = clockid_t()
    var used = timespec()
    guard clock_getcpuclockid(process, &clock) == 0 else { return }
    while !isOver, clock_gettime(clock, &used) == 0, used.tv_sec * 1000 + used.tv_nsec / 1_000_000 < milliseconds {
      _ = poll(nil, 0, 1)
    }
  }

  /// Whether it has ended, and nobody has asked for that yet.
  private var isOver: Bool {
    var info = siginfo_t()
    return waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_signo != 0
  }

  /// Sends a signal and waits for the end.
  package func end(by signal: CInt) {
    guard !hasEnded else { return }
    kill(process, signal)
    waitpid(process, nil, 0)
    hasEnded = true
  }
}
