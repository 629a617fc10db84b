/// A day, a month or a year of the calendar.
package struct Period: Hashable, Sendable {
  package enum Unit: String, CaseIterable, Sendable {
    case day, month, year
  }

  package let unit: Unit
  /// Days since 1970, months since the January of year 0, or the year.
  package let number: Int

  package init(of date: CalendarDate, by unit: Unit) {
    self.unit = unit
    switch unit {
    case .day: number = date.dayNumber
    case .month: number = 12 * date.year + date.month - 1
    case .year: number = date.year
    }
  }

  package init(_ number: Int, of unit: Unit) { (self.unit, self.number) = (unit, number) }

  package func later(by count: Int) -> Period { Period(number + count, of: unit) }

  /// Its first and last day; nil outside of the years 1 to 9999.
  package var days: ClosedRange<CalendarDate>? {
    switch unit {
    case .day: return CalendarDate(dayNumber: number).map { $0...$0 }
    case .month: return Self.days(of: number / 12, months: (number % 12 + 1)...(number % 12 + 1))
    case .year: return Self.days(of: number, months: 1...12)
    }
  }

  private static func days(of year: Int, months: ClosedRange<Int>) -> ClosedRange<CalendarDate>? {
    let last = CalendarDate.days(in: months.upperBound, of: year)
    guard let start = CalendarDate(year: year, month: months.lowerBound, day: 1),
      let end = CalendarDate(year: year, month: months.upperBound, day: last)
    else { return nil }
    return start...end
  }

  /// As a query writes it: `2021-03-08`, `2021-03`, `2021`.
  package var text: String {
    guard let first = days?.lowerBound.description else { return "" }
    switch unit {
    case .day: return first
    case .month: return String(first.prefix(7))
    case .year: return String(first.prefix(4))
    }
  }
}

/// The days that a date can mean: one, or all of a month, a year or some days, where it is known no closer.
package struct KnownDays: Hashable, Comparable, Sendable {
  package let first: CalendarDate
  package let last: CalendarDate

  /// - Parameter last: not before the first.
  package init(_ first: CalendarDate, _ last: CalendarDate? = nil) {
    self.first = first
    self.last = last ?? first
  }

  package func isWithin(_ days: ClosedRange<CalendarDate>) -> Bool { days.contains(first) && days.contains(last) }

  /// The period of a unit that all of the days are of; nil if they are of several.
  package func period(by unit: Period.Unit) -> Period? {
    let period = Period(of: first, by: unit)
    return Period(of: last, by: unit) == period ? period : nil
  }

  /// As closely as it is known: `2021-03-08`, `2021-03`, `2021`, `2021-03-08 – 2021-03-10`.
  package var text: String {
    for unit in Period.Unit.allCases {
      if let period = period(by: unit), period.days == first...last { return period.text }
    }
    return "\(first) – \(last)"
  }

  /// By the first day; of ranges from the same day the longer one comes first, as a heading would.
  package static func < (one: KnownDays, other: KnownDays) -> Bool {
    (one.first, other.last) < (other.first, one.last)
  }
}
