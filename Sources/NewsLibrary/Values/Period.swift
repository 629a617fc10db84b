import Newswire

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

  init(_ number: Int, of unit: Unit) { (self.unit, self.number) = (unit, number) }

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
