import Extraction

/// How long each stage took, over all articles.
struct StageTimes {
  /// Of all articles.
  var words = 0
  /// Files read and cut into blocks.
  private var anatomy = Duration.zero
  private var stages: [Extractor.Stage: Duration] = [:]
  private let clock = ContinuousClock()
  private var start = ContinuousClock.now

  /// Starts to measure; what came since the last stage counts for none.
  mutating func begin() { start = clock.now }

  mutating func finishAnatomy() { anatomy += lap() }

  mutating func finish(_ stage: Extractor.Stage) { stages[stage, default: .zero] += lap() }

  private mutating func lap() -> Duration {
    let now = clock.now
    defer { start = now }
    return start.duration(to: now)
  }

  /// A line a stage and one for all together: its name, milliseconds, and words a second.
  var report: String {
    let rows =
      [("anatomy", anatomy)] + Extractor.Stage.all.map { ($0.name, stages[$0] ?? .zero) }
    let all = rows.reduce(Duration.zero) { $0 + $1.1 }
    return (rows + [("all", all)]).map(line).joined(separator: "\n")
  }

  private func line(_ name: String, _ time: Duration) -> String {
    let seconds = time / .seconds(1)
    let pace = seconds > 0 ? Int(Double(words) / seconds) : 0
    return "\(name)\t\(Int(seconds * 1000)) ms\t\(pace) words/s"
  }
}
