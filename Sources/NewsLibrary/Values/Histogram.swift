import Newswire

/// Numbers by day, from which those of months and years follow.
package struct Histogram: Hashable, Sendable {
  /// By days since 1970; numbers of 0 are left out.
  private var days: [Int: Int] = [:]
  /// What has no date.
  package private(set) var undated = 0

  package init() {}

  /// Articles by the day of their publication.
  package init(of articles: some Sequence<ArticleID>) {
    for article in articles {
      if let day = article.day { days[day, default: 0] += 1 } else { undated += 1 }
    }
  }

  /// What there is in each period that has any, in order of time.
  package func counts(by unit: Period.Unit) -> [(period: Period, count: Int)] {
    var counts: [Int: Int] = [:]
    for (day, count) in days {
      guard let date = CalendarDate(dayNumber: day) else { continue }
      counts[Period(of: date, by: unit).number, default: 0] += count
    }
    return counts.sorted { $0.key < $1.key }.map { (Period($0.key, of: unit), $0.value) }
  }

  /// The same for every period from the first to the last, those without any too.
  package func denseCounts(by unit: Period.Unit) -> [(period: Period, count: Int)] {
    let counts = counts(by: unit)
    guard let first = counts.first?.period.number, let last = counts.last?.period.number else { return [] }
    let known = Dictionary(uniqueKeysWithValues: counts.map { ($0.period.number, $0.count) })
    return (first...last).map { (Period($0, of: unit), known[$0] ?? 0) }
  }
}
