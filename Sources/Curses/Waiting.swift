import CNcurses
import Display
import Glibc

/// What ends a wait.
package enum Event: Hashable, Sendable {
  /// A key, pasted text, the mouse. A new size comes as `.resize`.
  case input(Input)
  /// Another thread called `WakePipe.wake()`, once or more.
  case wake
  /// A watched descriptor can be read.
  case readable(CInt)
  /// The terminal has a new size; the next screen is painted whole.
  case resize(Size)
  /// A signal asks the program to end: SIGTERM, SIGHUP, SIGINT or SIGQUIT. After `Terminal.die(by:)`
  /// there is no way back.
  case terminate(CInt)
  /// The terminal is gone. Every later wait reports this again.
  case hangup
}

extension Terminal {
  /// Waits for the first event and returns all that are there; empty when the time is over.
  ///
  /// - Parameters:
  ///   - milliseconds: nil for no limit. Input that may be a lone Esc ends a wait sooner.
  ///   - descriptors: others to watch for reading.
  package func wait(milliseconds: Int?, wake: WakePipe, watching descriptors: [CInt] = []) -> [Event] {
    if isGone { return [.hangup] }
    if pendingSignals.isEmpty {
      let ready = readyDescriptors([STDIN_FILENO, signals, wake.readingEnd] + descriptors, limit: milliseconds)
      return events(ready, wake: wake)
    }
    return signalEvents()
  }

  private func events(_ ready: Set<CInt>, wake: WakePipe) -> [Event] {
    var events: [Event] = []
    if ready.contains(signals) { events += signalEvents() }
    if isGone { return events }
    events += ready.contains(STDIN_FILENO) ? inputEvents() : loneEscape()
    if ready.contains(wake.readingEnd) {
      wake.drain()
      events.append(.wake)
    }
    let own = [STDIN_FILENO, signals, wake.readingEnd]
    return events + ready.subtracting(own).sorted().map(Event.readable)
  }

  private func readyDescriptors(_ descriptors: [CInt], limit milliseconds: Int?) -> Set<CInt> {
    var polls = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let limit = [milliseconds, millisecondsToEscape].compactMap(\.self).min().map { CInt(clamping: max(0, $0)) }
    // A signal interrupts it; its byte is in the pipe by then.
    let count = poll(&polls, nfds_t(polls.count), limit ?? -1)
    guard count > 0 else { return count < 0 && errno == EINTR ? [signals] : [] }
    return Set(polls.lazy.filter { $0.revents != 0 }.map(\.fd))
  }

  /// Rounded up, so that the wait doesn't end just before.
  private var millisecondsToEscape: Int? {
    escapeDeadline.map { Int((ContinuousClock.now.duration(to: $0) / .milliseconds(1)).rounded(.up)) }
  }

  private func loneEscape() -> [Event] {
    guard let escapeDeadline, escapeDeadline <= .now else { return [] }
    self.escapeDeadline = nil
    return decoder.flush().map(Event.input)
  }

  /// More than a terminal's queue holds; the rest of a long paste waits for the next read.
  private static let readSize = 16_384

  private func inputEvents() -> [Event] {
    var bytes = [UInt8](repeating: 0, count: Self.readSize)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    guard count > 0 else {
      isGone = true
      return [.hangup]
    }
    let inputs = decoder.decode(bytes[..<count])
    escapeDeadline = decoder.isPending ? .now + .milliseconds(InputDecoder.escapeDelay) : nil
    return inputs.map { .input(clicks.counted($0, at: .now)) }
  }

  private func signalEvents() -> [Event] {
    collectSignals()
    let signals = pendingSignals
    pendingSignals = []
    if let last = signals.first(where: Self.endsTheProgram) { return [.terminate(last)] }
    if signals.contains(SIGCONT) { comeBack() }
    if signals.contains(SIGTSTP) { suspend() }
    return resizeIfNeeded().map { [.resize($0)] } ?? []
  }

  /// After a stop without warning (SIGSTOP): the shell has had the terminal.
  private func comeBack() {
    guard isShown, cn_is_foreground() else { return }
    leave()
    enter()
  }

  private func resizeIfNeeded() -> Size? {
    let size = Size.ofTerminal
    guard size != self.size else { return nil }
    self.size = size
    size.tellCurses()
    painter.forget()
    return size
  }
}
