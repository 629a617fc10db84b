import Curses
import Reader
import Synchronization

/// Reports on their way from the threads that work to the one that waits: a locked queue, and a byte
/// in the wake pipe.
final class Inbox: Sendable {
  private let reports = Mutex<[Report]>([])
  private let wake: WakePipe

  init(wake: WakePipe) { self.wake = wake }

  func put(_ report: Report) {
    reports.withLock { $0.append(report) }
    wake.wake()
  }

  /// Ends the wait without a report: there is something else to wait for.
  func wakeUp() { wake.wake() }

  /// All that came since the last call, in order.
  func takeAll() -> [Report] {
    reports.withLock { reports in
      defer { reports = [] }
      return reports
    }
  }
}
