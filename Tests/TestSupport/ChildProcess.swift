import Glibc

/// Starting programs without `fork`, which a process with threads had better not use.
enum ChildProcess {
  /// Hidden by the headers unless _GNU_SOURCE is set.
  private static let newSession: CInt = 0x80

  /// Starts a program in a new session on a terminal, with clean signals.
  ///
  /// The threads of a test block signals, and a child would inherit that and never hear of a new size.
  static func spawn(_ command: [String], environment: [String: String], terminal: [CChar]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // The first terminal that the leader of a session opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    cleanSignals(&attributes)

    let (arguments, variables) = (CStrings(command), CStrings(environment.map { "\($0)=\($1)" }))
    var process: pid_t = 0
    let code = withExtendedLifetime((arguments, variables)) {
      posix_spawn(&process, command[0], &actions, &attributes, arguments.pointers, variables.pointers)
    }
    guard code == 0 else { throw PseudoTerminal.Failure.system("posix_spawn \(command[0])", code: code) }
    return process
  }

  private static func cleanSignals(_ attributes: inout posix_spawnattr_t) {
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = newSession | CInt(POSIX_SPAWN_SETSIGMASK) | CInt(POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }
}

/// Strings for C, with the null pointer that ends such lists.
private final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

  deinit { for pointer in pointers { free(pointer) } }
}
