import CNcurses
import Glibc

extension Terminal {
  /// Gives the terminal back and stops, as ^Z does; once continued in the foreground, takes it again and paints
  /// the last screen.
  ///
  /// A session without a shell cannot be continued: there it only repaints. The next wait reports a signal that
  /// ended the program meanwhile, and a new size.
  package func suspend() {
    guard isShown, !isGone else { return }
    leave()
    cn_stop_job(SIGTSTP)
    guard waitForForeground() else { return }
    enter()
    pendingSignals.append(SIGWINCH)
  }

  /// False if a signal asks to end first. A job that is continued in the background stops again, as does any
  /// that writes to its terminal.
  private func waitForForeground() -> Bool {
    while !cn_is_foreground() {
      collectSignals()
      if pendingSignals.contains(where: Self.endsTheProgram) { return false }
      cn_stop_job(SIGTTOU)
      // Nobody stops a job that has no shell any more; this keeps it from spinning.
      var pipe = pollfd(fd: signals, events: Int16(POLLIN), revents: 0)
      if !cn_is_foreground() { poll(&pipe, 1, 200) }
    }
    collectSignals()
    return !pendingSignals.contains(where: Self.endsTheProgram)
  }

  static func endsTheProgram(_ signal: CInt) -> Bool {
    [SIGTERM, SIGHUP, SIGINT, SIGQUIT].contains(signal)
  }

  func collectSignals() {
    pendingSignals += PipeBytes.read(from: signals).map(CInt.init)
  }
}

extension Terminal {
  /// Lends the terminal to another program during some work, then takes it again as it was.
  ///
  /// Meanwhile the keys that end or stop programs are for the other one. The next wait reports a new size.
  package func lend(during work: () -> Void) {
    guard isShown, !isGone else { return }
    leave()
    work()
    collectSignals()
    pendingSignals.removeAll { [SIGINT, SIGQUIT, SIGTSTP, SIGCONT].contains($0) }
    enter(fromShell: false)
    pendingSignals.append(SIGWINCH)
  }

  /// Stops this program with the one that has the terminal, as the shell expects; returns when it continues.
  package static func stopWithBorrower() { cn_stop_job(SIGTSTP) }
}

/// Protection of the terminal by the other threads.
package enum CrashCover {
  /// Makes a stack overflow of the calling thread give the terminal back too, as other crashes do. Costs 64 KB
  /// until the thread ends; a second call costs nothing.
  package static func coverThread() { cn_crash_cover_thread() }
}
