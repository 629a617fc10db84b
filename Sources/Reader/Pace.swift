import NewsLibrary

/// Measures how fast an indexing goes, by a clock that never jumps.
///
/// The rate is smoothed over the last few seconds: batches end in bursts, and the first files of a
/// library say little of the rest.
package struct Pace: Sendable {
  private var phase: IndexingProgress.Phase?
  private var last: (done: Int, time: ContinuousClock.Instant)?
  private var rate: Double?

  /// Seconds in which an older rate loses most of its weight.
  private static let memory = 5.0

  package init() {}

  /// The progress with its rate; nil where there is nothing to count yet.
  package mutating func measured(_ progress: IndexingProgress, at time: ContinuousClock.Instant) -> Indexing? {
    if progress.phase != phase {
      // the first batch of files has taken since the scan began
      if phase != .scanning || progress.phase != .text { last = nil }
      (phase, rate) = (progress.phase, nil)
    }
    switch progress.phase {
    case .scanning:
      last = (0, time)
      return nil
    case .elsewhere: return Indexing(pass: .elsewhere)
    case .text, .findings:
      note(progress.done, at: time)
      return Indexing(
        pass: progress.phase == .text ? .text : .findings, done: progress.done, total: progress.total, rate: rate)
    }
  }

  private mutating func note(_ done: Int, at time: ContinuousClock.Instant) {
    guard let last, done > last.done else {
      if last == nil { last = (done, time) }
      return
    }
    let seconds = last.time.duration(to: time) / .seconds(1)
    guard seconds > 0 else { return }
    let now = Double(done - last.done) / seconds
    let weight = seconds / (seconds + Self.memory)
    rate = rate.map { $0 + (now - $0) * weight } ?? now
    self.last = (done, time)
  }
}
