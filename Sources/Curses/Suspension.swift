import CNcurses
import Glibc

extension Terminal {
  /// Gives the terminal back and stops, as ^Z does; once continued in the foreground, takes it again
  /// and paints the last screen.
  ///
  /// A session without a shell cannot be continued: there it only repaints. When a signal ends the
  /// program meanwhile, the next wait says so. The size may have changed: the next wait says that too.
  package func suspend() {
    guard isShown, !isGone else { return }
    leave()
    cn_stop_job(SIGTSTP)
    guard waitForForeground() else { return }
    enter()
    pendingSignals.append(SIGWINCH)
  }

  /// False when a signal asks to end first. A job that is continued in the background stops again, as
  /// any that writes to its terminal.
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
