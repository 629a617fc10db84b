import Newswire

/// What comes round every week, month or year, or is a part of something longer.
enum Recurring: Sendable, Hashable {
  /// 0 for Monday to 6 for Sunday.
  case weekday(Int)
  case weekend
  /// `the 5th`
  case dayOfMonth(Int)
  case day(month: Int, day: Int)
  case month(Int)
  /// 0 for spring to 3 for winter, which starts in the December of its year.
  case season(Int)
  /// 1 to 4.
  case quarter(Int)
  /// 1 or 2: of a year, and of a month where it is part of one.
  case half(Int)
  case holiday(Holiday)

  enum Cycle { case week, month, year }

  var cycle: Cycle {
    switch self {
    case .weekday, .weekend: .week
    case .dayOfMonth: .month
    case .day, .month, .season, .quarter, .half, .holiday: .year
    }
  }

  var grain: Grain {
    switch self {
    case .weekday, .dayOfMonth, .day, .holiday: .day
    case .weekend: .weekend
    case .month: .month
    case .season: .season
    case .quarter: .quarter
    case .half: .half
    }
  }

  /// The one of a week, month or year by its number (`number(of:)`); nil if that has none: `February 29`.
  func occurrence(_ number: Int) -> DatedPeriod? {
    days(number).map { DatedPeriod($0, grain) }
  }

  private func days(_ number: Int) -> KnownDays? {
    switch self {
    case .weekday(let weekday): CalendarDate(dayNumber: 7 * number - 3 + weekday).map { KnownDays($0) }
    case .weekend: KnownDays(days: 7 * number + 2...7 * number + 3)
    case .dayOfMonth(let day): KnownDays(year: number / 12, month: number % 12 + 1, day: day)
    case .day(let month, let day): KnownDays(year: number, month: month, day: day)
    case .month(let month): KnownDays(year: number, month: month)
    case .season(let season): months(3 * season + 2, 3, of: number)
    case .quarter(let quarter): months(3 * quarter - 3, 3, of: number)
    case .half(let half): months(6 * half - 6, 6, of: number)
    case .holiday(let holiday): holiday.day(of: number).map { KnownDays($0) }
    }
  }

  private func months(_ first: Int, _ count: Int, of year: Int) -> KnownDays? {
    KnownDays(months: year * 12 + first...year * 12 + first + count - 1)
  }

  /// The week since 1970, the month since the January of year 0, or the year that a day lies in.
  func number(of date: CalendarDate) -> Int {
    switch cycle {
    case .week: (date.dayNumber - date.weekday + 3) / 7
    case .month: date.year * 12 + date.month - 1
    case .year: date.year
    }
  }

  /// Those from two cycles before a day to two after it, in order.
  func occurrences(around date: CalendarDate) -> [DatedPeriod] {
    let number = number(of: date)
    // February 29 comes every four years, or eight.
    let reach = self == .day(month: 2, day: 29) ? 8 : 2
    return (number - reach...number + reach).compactMap(occurrence)
  }

  /// The only one that starts within some days; of winters the first, for `1941-42` has two.
  func occurrence(within container: DatedPeriod) -> DatedPeriod? {
    if case .half(let half) = self, container.grain == .month { return Self.half(half, of: container) }
    let numbers = number(of: container.first)...number(of: container.last)
    guard numbers.count <= 60 else { return nil }
    let inside = numbers.compactMap(occurrence).filter { $0.first >= container.first && $0.first <= container.last }
    return inside.count == 1 || self == .season(3) ? inside.first : nil
  }

  private static func half(_ half: Int, of month: DatedPeriod) -> DatedPeriod? {
    let middle = month.first.dayNumber + 14
    let days = half == 1 ? month.first.dayNumber...middle : middle + 1...month.last.dayNumber
    return KnownDays(days: days).map { DatedPeriod($0, .half) }
  }
}

/// Days of the year that have a name.
enum Holiday: String, Sendable {
  case christmas, christmasEve, newYear, newYearsEve, thanksgiving, easter

  func day(of year: Int) -> CalendarDate? {
    switch self {
    case .christmas: CalendarDate(year: year, month: 12, day: 25)
    case .christmasEve: CalendarDate(year: year, month: 12, day: 24)
    case .newYear: CalendarDate(year: year, month: 1, day: 1)
    case .newYearsEve: CalendarDate(year: year, month: 12, day: 31)
    case .thanksgiving: fourthThursday(of: year)
    case .easter: easter(of: year)
    }
  }

  /// As the United States keep it, in November.
  private func fourthThursday(of year: Int) -> CalendarDate? {
    guard let first = CalendarDate(year: year, month: 11, day: 1) else { return nil }
    return CalendarDate(dayNumber: first.dayNumber + (3 - first.weekday + 7) % 7 + 21)
  }

  /// The Gregorian rule (Meeus, Astronomical Algorithms, chapter 8).
  private func easter(of year: Int) -> CalendarDate? {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}

/// Some units at one end of a longer time, or one in it.
struct Stretch: Sendable, Hashable {
  let unit: TimeUnit
  let count: Int
  /// How many units it begins after the start: 1 for `the second week`; nil for the last ones.
  let start: Int?

  /// Gives the days that it covers in a longer time; nil if that has no such days.
  func period(of container: DatedPeriod) -> DatedPeriod? {
    let days: KnownDays?
    switch unit {
    case .day: days = self.days(of: container, length: 1)
    case .week: days = self.days(of: container, length: 7)
    case .month: days = months(of: container, length: 1)
    case .quarter: days = months(of: container, length: 3)
    case .year, .decade, .century, .hour, .minute, .second, .night: days = nil
    }
    return days.map { DatedPeriod($0, grain) }
  }

  private var grain: Grain {
    switch unit {
    case .day where count == 1: .day
    case .week where count == 1: .week
    case .month where count == 1: .month
    case .quarter where count == 1: .quarter
    default: .range
    }
  }

  private func days(of container: DatedPeriod, length: Int) -> KnownDays? {
    let (first, last) = (container.first.dayNumber, container.last.dayNumber)
    let start = start.map { first + $0 * length } ?? last + 1 - count * length
    let end = start + count * length - 1
    return start >= first && end <= last ? KnownDays(days: start...end) : nil
  }

  private func months(of container: DatedPeriod, length: Int) -> KnownDays? {
    let (first, last) = (Period(of: container.first, by: .month).number, Period(of: container.last, by: .month).number)
    let start = start.map { first + $0 * length } ?? last + 1 - count * length
    let end = start + count * length - 1
    return start >= first && end <= last ? KnownDays(months: start...end) : nil
  }
}
