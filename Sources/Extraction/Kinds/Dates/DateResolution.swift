import Newswire

/// Turns what a date's words mean into days, given the day of publication.
struct DateResolution {
  /// nil if the article does not say.
  let published: CalendarDate?
  /// Whether the sentence speaks of what is to come.
  let looksAhead: Bool

  /// The days meant; nil if they can't be known.
  func days(of meaning: DateMeaning) -> KnownDays? {
    if case .fixed(let days) = meaning { return days }
    guard let published else { return nil }
    switch meaning {
    case .fixed, .unknown: return nil
    case .dayOfYear(let month, let day, let lastMonth, let lastDay):
      return range(from: (month, day), to: (lastMonth, lastDay), near: published)
    case .month(let month, let part): return self.month(month, part: part, near: published)
    case .weekday(let weekday, let shift): return self.weekday(weekday, shift: shift, near: published)
    case .days(let distance): return CalendarDate(dayNumber: published.dayNumber + distance).map { KnownDays($0) }
    case .unit(let shift, let unit): return whole(unit, shift: shift, from: published)
    case .away(let count, let unit): return away(count, unit, from: published)
    case .weekend(let shift): return weekend(shift: shift, near: published)
    }
  }

  /// The nearest such day at or before publication, or after it where the sentence looks ahead.
  private func range(from: (month: Int, day: Int), to: (month: Int, day: Int), near published: CalendarDate)
    -> KnownDays?
  {
    let isLater = (from.month, from.day) > (published.month, published.day)
    let year =
      looksAhead ? published.year + (isLater || sameDay(from, published) ? 0 : 1) : published.year - (isLater ? 1 : 0)
    let endsNextYear = (to.month, to.day) < (from.month, from.day)
    guard let first = CalendarDate(year: year, month: from.month, day: from.day),
      let last = CalendarDate(year: year + (endsNextYear ? 1 : 0), month: to.month, day: to.day)
    else { return nil }
    return KnownDays(first, last)
  }

  private func sameDay(_ day: (month: Int, day: Int), _ date: CalendarDate) -> Bool {
    day == (date.month, date.day)
  }

  private func month(_ month: Int, part: Int?, near published: CalendarDate) -> KnownDays? {
    let past = published.year - (month > published.month ? 1 : 0)
    let future = published.year + (month < published.month ? 1 : 0)
    return KnownDays(year: looksAhead ? future : past, month: month, part: part)
  }

  private func weekday(_ weekday: Int, shift: Int, near published: CalendarDate) -> KnownDays? {
    let back = (published.weekday - weekday + 7) % 7
    let distance =
      switch shift {
      case ..<0: back == 0 ? -7 : -back
      case 0: looksAhead && back != 0 ? 7 - back : -back
      default: 7 - back
      }
    return CalendarDate(dayNumber: published.dayNumber + distance).map { KnownDays($0) }
  }

  /// Saturday and Sunday; the one in progress or just past, or the next where the sentence looks ahead.
  private func weekend(shift: Int, near published: CalendarDate) -> KnownDays? {
    let saturday = published.dayNumber - (published.weekday + 2) % 7
    let weeks = shift > 0 || (shift == 0 && looksAhead && published.weekday < 5) ? 7 : 0
    return KnownDays(days: saturday + weeks...saturday + weeks + 1)
  }

  private func whole(_ unit: TimeUnit, shift: Int, from published: CalendarDate) -> KnownDays? {
    let year = published.year
    switch unit {
    case .day: return CalendarDate(dayNumber: published.dayNumber + shift).map { KnownDays($0) }
    case .week:
      let monday = published.dayNumber - published.weekday + 7 * shift
      return KnownDays(days: monday...monday + 6)
    case .month:
      let months = year * 12 + published.month - 1 + shift
      return KnownDays(year: months / 12, month: months % 12 + 1)
    case .quarter:
      let quarters = year * 4 + (published.month - 1) / 3 + shift
      return quarter(quarters % 4 + 1, of: quarters / 4)
    case .year: return KnownDays(years: year + shift...year + shift)
    case .decade: return years(of: year / 10 + shift, length: 10, offset: 0)
    case .century: return years(of: (year - 1) / 100 + shift, length: 100, offset: 1)
    case .night: return shift < 0 ? whole(.day, shift: -1, from: published) : nil
    case .hour, .minute, .second: return nil
    }
  }

  private func quarter(_ quarter: Int, of year: Int) -> KnownDays? {
    guard let first = KnownDays(year: year, month: quarter * 3 - 2),
      let last = KnownDays(year: year, month: quarter * 3)
    else { return nil }
    return KnownDays(first.first, last.last)
  }

  private func years(of count: Int, length: Int, offset: Int) -> KnownDays? {
    KnownDays(years: count * length + offset...count * length + offset + length - 1)
  }

  private func away(_ count: Int, _ unit: TimeUnit, from published: CalendarDate) -> KnownDays? {
    guard abs(count) <= 10_000 else { return nil }
    switch unit {
    case .day, .night: return whole(.day, shift: count, from: published)
    case .week: return whole(.day, shift: 7 * count, from: published)
    case .month: return whole(.month, shift: count, from: published)
    case .year: return whole(.year, shift: count, from: published)
    case .decade: return whole(.year, shift: 10 * count, from: published)
    case .century: return whole(.year, shift: 100 * count, from: published)
    case .hour, .minute, .second, .quarter: return nil
    }
  }
}
