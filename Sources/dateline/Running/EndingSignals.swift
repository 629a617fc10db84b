import CSystem
import Dispatch
import Glibc

/// The signals that end a program, held back while there is something to take away first.
enum EndingSignals {
  /// Does work; a signal that comes meanwhile ends the program as usual, but only after the cleaning up.
  ///
  /// To be called on the main thread: the others hold these signals back anyway.
  static func takingAway<Value>(
    with takeAway: @escaping @Sendable () -> Void, during work: () throws -> Value
  ) rethrows -> Value {
    let held = all
    var (signals, before) = (held, sigset_t())
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    DispatchQueue(label: "ending").async {
      var (signals, number) = (held, CInt(0))
      pthread_sigmask(SIG_BLOCK, &signals, nil)
      guard sigwait(&signals, &number) == 0 else { return }
      takeAway()
      die(by: number)
    }
    return try work()
  }

  /// Without those that are ignored, as `nohup` wants it.
  private static var all: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM, SIGHUP] where cs_is_ignored(number) == 0 { sigaddset(&set, number) }
    return set
  }

  private static func die(by number: CInt) -> Never {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, number)
    signal(number, SIG_DFL)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    raise(number)
    _exit(128 + number)
  }
}
