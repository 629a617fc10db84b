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

/// Numbers of quotes by month, without gaps from the first month with one to the last.
package struct QuotesByMonth: Hashable, Sendable {
  /// The first month; nil if no quote has a date.
  package private(set) var first: CalendarMonth?
  /// One number a month; neither the first nor the last is 0.
  package private(set) var counts: [Int] = []
  /// Quotes in articles without a date.
  package private(set) var undated = 0

  package init() {}

  /// - Parameter quotes: dates with so many quotes each, in any order; numbers of 0 count for nothing.
  package init(_ quotes: some Sequence<(date: CalendarDate?, count: Int)>) {
    var byMonth: [CalendarMonth: Int] = [:]
    for (date, count) in quotes where count > 0 {
      if let date { byMonth[CalendarMonth(of: date), default: 0] += count } else { undated += count }
    }
    guard let first = byMonth.keys.min(), let last = byMonth.keys.max() else { return }
    self.first = first
    counts = (0...last.months(since: first)).map { byMonth[first.adding($0)] ?? 0 }
  }
}

/// A month of a year.
package struct CalendarMonth: Hashable, Sendable, Comparable {
  /// Months since the January of year 0.
  private let number: Int

  package init(of date: CalendarDate) { number = 12 * date.year + date.month - 1 }

  private init(number: Int) { self.number = number }

  package var year: Int { number / 12 }
  /// 1...12
  package var month: Int { number % 12 + 1 }

  package func months(since other: CalendarMonth) -> Int { number - other.number }
  package func adding(_ months: Int) -> CalendarMonth { CalendarMonth(number: number + months) }

  package static func < (a: CalendarMonth, b: CalendarMonth) -> Bool { a.number < b.number }
}
