import Newswire

/// What the words of a date mean, before it is known when they were written.
enum DateMeaning: Sendable {
  /// A day or a range that the words alone give.
  case fixed(KnownDays)
  /// Words that name a day or range without saying which: `3/4/2014`.
  case unknown
  /// A day of a year not named, or a range of days.
  case dayOfYear(month: Int, day: Int, lastMonth: Int, lastDay: Int)
  /// A month of a year not named, or a third of it (0, 1, 2).
  case month(Int, part: Int?)
  /// 0 for Monday to 6 for Sunday; `shift` as in `last` (-1), plain (0), `next` (1).
  case weekday(Int, shift: Int)
  /// Days from the day of publication.
  case days(Int)
  /// A whole unit, by distance from the present one: `last month` is (-1, .month).
  case unit(Int, TimeUnit)
  /// A single day so many units away: `two months ago`.
  case away(Int, TimeUnit)
  case weekend(shift: Int)
}

extension KnownDays {
  /// A day, nil if none.
  init?(year: Int, month: Int, day: Int) {
    guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    self.init(date)
  }

  /// A month, or a third of it: days 1–10, 11–20, 21 and after.
  init?(year: Int, month: Int, part: Int? = nil) {
    guard (1...12).contains(month) else { return nil }
    let length = CalendarDate.days(in: month, of: year)
    let firstDay = part.map { $0 * 10 + 1 } ?? 1
    let lastDay = part.map { $0 == 2 ? length : $0 * 10 + 10 } ?? length
    guard let first = CalendarDate(year: year, month: month, day: firstDay),
      let last = CalendarDate(year: year, month: month, day: lastDay)
    else { return nil }
    self.init(first, last)
  }

  /// Whole years, or a third of one year: months 1–4, 5–8, 9–12.
  init?(years: ClosedRange<Int>, part: Int? = nil) {
    let firstMonth = part.map { $0 * 4 + 1 } ?? 1
    let lastMonth = part.map { $0 * 4 + 4 } ?? 12
    guard let first = CalendarDate(year: years.lowerBound, month: firstMonth, day: 1),
      let last = CalendarDate(
        year: years.upperBound, month: lastMonth, day: CalendarDate.days(in: lastMonth, of: years.upperBound))
    else { return nil }
    self.init(first, last)
  }

  /// Days by their numbers; nil if the last is before the first or outside the calendar.
  init?(days: ClosedRange<Int>) {
    guard let first = CalendarDate(dayNumber: days.lowerBound), let last = CalendarDate(dayNumber: days.upperBound)
    else { return nil }
    self.init(first, last)
  }
}
