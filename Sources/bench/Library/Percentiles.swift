/// Durations in order, asked for by their rank.
package struct Percentiles {
  private let sorted: [Duration]

  package init(_ durations: [Duration]) { sorted = durations.sorted() }

  package var count: Int { sorted.count }

  /// The nearest rank: the least duration that so many of a hundred are not above; zero of none.
  package subscript(percent: Int) -> Duration {
    guard !sorted.isEmpty else { return .zero }
    return sorted[Swift.max(0, (sorted.count * percent + 99) / 100 - 1)]
  }

  package var median: Duration { self[50] }
  package var max: Duration { self[100] }
}
