import CNcurses
import Glibc

extension Terminal {
  /// Gives the terminal to another program as long as some work lasts, and takes it again as it was.
  ///
  /// Keys that end or stop programs are meant for the other one meanwhile. The size may have changed: the next
  /// wait says so.
  package func lend(during work: () -> Void) {
    guard isShown, !isGone else { return }
    leave()
    work()
    collectSignals()
    pendingSignals.removeAll { [SIGINT, SIGQUIT, SIGTSTP, SIGCONT].contains($0) }
    enter(fromShell: false)
    pendingSignals.append(SIGWINCH)
  }

  /// Stops this program with the one that has the terminal, as the shell expects; returns when it goes on.
  package static func stopWithBorrower() { cn_stop_job(SIGTSTP) }
}
