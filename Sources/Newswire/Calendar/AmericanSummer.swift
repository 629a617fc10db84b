/// The days on which clocks in the United States stand an hour ahead.
enum AmericanSummer {
  /// By the Uniform Time Act of 1966 and its changes of 1986 and 2005; the winters of 1974 and 1975, which had summer time
  /// too, are left out. nil for years before, when each state did as it liked.
  static func contains(_ day: CalendarDate) -> Bool? {
    guard let (start, end) = bounds(of: day.year) else { return nil }
    return day >= start && day < end
  }

  private static func bounds(of year: Int) -> (start: CalendarDate, end: CalendarDate)? {
    let days: (start: CalendarDate?, end: CalendarDate?) =
      switch year {
      case ..<1967: (nil, nil)
      case ..<1987: (sunday(.last, of: 4, year), sunday(.last, of: 10, year))
      case ..<2007: (sunday(.first, of: 4, year), sunday(.last, of: 10, year))
      case _: (sunday(.second, of: 3, year), sunday(.first, of: 11, year))
      }
    guard let start = days.start, let end = days.end else { return nil }
    return (start, end)
  }

  private enum Which { case first, second, last }

  private static func sunday(_ which: Which, of month: Int, _ year: Int) -> CalendarDate? {
    let length = CalendarDate.days(in: month, of: year)
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    let sunday = 7 - first.weekday
    let day =
      switch which {
      case .first: sunday
      case .second: sunday + 7
      case .last: sunday + (length - sunday) / 7 * 7
      }
    return CalendarDate(year: year, month: month, day: day)
  }
}
