import NewsLibrary

/// How far the indexing is.
package struct Indexing: Sendable, Equatable {
  package enum Pass: Sendable, Equatable {
    /// Counts files.
    case text
    /// Counts articles.
    case findings
    /// Another process is indexing the library; nothing is counted.
    case elsewhere
  }
  package var pass: Pass
  package var done: Int
  package var total: Int
  /// Files or articles a second; nil until it is known.
  package var rate: Double?

  package init(pass: Pass, done: Int = 0, total: Int = 0, rate: Double? = nil) {
    self.pass = pass
    self.done = done
    self.total = total
    self.rate = rate
  }

  /// Seconds to the end of the pass; nil until the rate is known.
  var secondsLeft: Double? {
    guard let rate, rate > 0 else { return nil }
    return Double(max(0, total - done)) / rate
  }

  /// In words: `reading 1,200 of 10,000 · 2,400/s · 4 s left`.
  package var words: String { items.joined(separator: " · ") }

  /// The same in pieces, the most telling first.
  var items: [String] {
    guard pass != .elsewhere else { return ["another dateline is indexing"] }
    let what = pass == .text ? "reading" : "finding facts"
    var parts = ["\(what) \(Count.text(done)) of \(Count.text(total))"]
    if let rate { parts.append("\(Count.text(Int(rate.rounded())))/s") }
    if let secondsLeft { parts.append("\(Self.words(seconds: secondsLeft)) left") }
    return parts
  }

  /// `4 s`, `12 min`, `3 h 05 min`.
  package static func words(seconds: Double) -> String {
    let seconds = Int(min(max(0, seconds), 1e9).rounded(.up))
    if seconds < 100 { return "\(seconds) s" }
    let minutes = (seconds + 59) / 60
    if minutes < 100 { return "\(minutes) min" }
    return "\(minutes / 60) h \(minutes % 60 < 10 ? "0" : "")\(minutes % 60) min"
  }
}

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

  /// The progress with its rate; nil while there is nothing to count.
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
