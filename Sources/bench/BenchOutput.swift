import Glibc

/// Figures as rows of a table: measure, program and figure, with tabs between them.
package enum BenchOutput {
  static func row(_ measure: String, _ figure: String) {
    print("\(measure)\tdateline\t\(figure)")
    fflush(nil)
  }

  /// Prints on standard error what is being measured, since a run takes minutes.
  static func begin(_ stage: String) { tell("-- \(stage)") }

  static func tell(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }

  static func seconds(_ duration: Duration?) -> String {
    guard let duration else { return "–" }
    return "\(decimals(duration / .seconds(1), 2)) s"
  }

  static func milliseconds(_ duration: Duration) -> String { "\(decimals(duration / .milliseconds(1), 1)) ms" }

  /// `5.1 / 9.0 / 12.3 ms`.
  static func milliseconds(_ durations: [Duration]) -> String {
    durations.map { decimals($0 / .milliseconds(1), 1) }.joined(separator: " / ") + " ms"
  }

  static func megabytes(_ bytes: Int) -> String { "\(decimals(Double(bytes) / 1e6, 1)) MB" }

  /// With `digits` digits after the point.
  package static func decimals(_ value: Double, _ digits: Int) -> String {
    let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
    let units = Int((value * Double(scale)).rounded())
    let fraction = String(units % scale)
    return "\(units / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}

/// Durations by rank.
package struct Percentiles {
  private let sorted: [Duration]

  package init(_ durations: [Duration]) { sorted = durations.sorted() }

  package var count: Int { sorted.count }

  /// The nearest rank: the least duration that `percent` of a hundred do not exceed; zero of none.
  package subscript(percent: Int) -> Duration {
    guard !sorted.isEmpty else { return .zero }
    return sorted[Swift.max(0, (sorted.count * percent + 99) / 100 - 1)]
  }

  package var median: Duration { self[50] }
  package var max: Duration { self[100] }
}
