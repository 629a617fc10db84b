import Newswire

/// What the words of a date mean, before it is known when they were written.
indirect enum DateMeaning: Sendable {
  /// What the words alone give.
  case fixed(DatedPeriod)
  /// Words that name a day or range without saying which: `218 BC`.
  case unknown
  /// `3/4/2014` can be read in two orders; an order that gives no date is nil.
  case slashed(dayFirst: KnownDays?, monthFirst: KnownDays?)
  /// What comes round again and again, and which one is meant: `Monday`, `last March`, `the following spring`.
  case recurring(Recurring, Which)
  /// What comes round again, within some days: `Monday of last week`, `March last year`.
  case within(Recurring, DateMeaning)
  /// A whole unit, by distance from that of publication: `last month` is −1.
  case unit(TimeUnit, Int)
  /// The unit that is going on: `the end of the year`.
  case present(TimeUnit)
  /// So many units from publication: `two months ago`.
  case away(TimeUnit, Int)
  /// A whole unit, by distance from the time told of: `that year` is 0, `the next day` 1, `a year earlier` −1.
  case told(TimeUnit, Int)
  /// The same where such a unit was named before, else no date: `the quarter`.
  case echo(TimeUnit)
  /// So many units from another date: `two weeks before Monday`.
  case offset(TimeUnit, Int, from: DateMeaning)
  /// The whole unit that another date lies in: `the week of March 6`.
  case covering(TimeUnit, DateMeaning)
  /// Some units of a longer time: `the last week of May`, `the first three months of 2019`.
  case stretch(Stretch, of: DateMeaning)
  case range(DateMeaning, DateMeaning)
  /// A part that is a date only together with its neighbour.
  case piece(Piece)

  /// What is no date by itself.
  enum Piece: Sendable {
    /// A time of a day: `9 a.m.`, `the night of`.
    case time
    /// `two weeks before`; `isComplete` if it also stands alone, as `two weeks later` does.
    case distance(TimeUnit, Int, isComplete: Bool)
    /// `the week of`
    case unitOf(TimeUnit)
    /// `the last week of`
    case stretchOf(Stretch)
  }

  /// Which of those that come round is meant.
  enum Which: Sendable {
    /// The words do not say.
    case open
    /// By distance from publication: −1 for `last`, 0 for `this`, 1 for `next`.
    case shift(Int)
    /// By distance from the time told of: `the following spring` is 1, `that spring` 0.
    case told(Int)
    /// The one in the year of another date, in a list: `3 May and 9 June 2017`.
    case beside(DatedPeriod)
  }

  static func day(_ distance: Int) -> DateMeaning { .unit(.day, distance) }

  static func fixed(_ days: KnownDays?, _ grain: Grain) -> DateMeaning? {
    days.map { .fixed(DatedPeriod($0, grain)) }
  }
}

/// How closely a date is known.
package enum Grain: String, CaseIterable, Comparable, Sendable {
  case day, weekend, week, month, quarter, season, half, year, decade, century
  /// Days from one date to another.
  case range

  package static func < (one: Grain, other: Grain) -> Bool { one.order < other.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Days, and what they are: a day, a month, a year.
struct DatedPeriod: Hashable, Sendable {
  let days: KnownDays
  let grain: Grain

  init(_ days: KnownDays, _ grain: Grain) { (self.days, self.grain) = (days, grain) }

  var first: CalendarDate { days.first }
  var last: CalendarDate { days.last }
}

extension KnownDays {
  /// A day, nil if none.
  init?(year: Int, month: Int, day: Int) {
    guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    self.init(date)
  }

  /// Whole months, counted from the January of year 0.
  init?(months: ClosedRange<Int>) {
    let first = Period(months.lowerBound, of: .month).days
    let last = Period(months.upperBound, of: .month).days
    guard let first, let last else { return nil }
    self.init(first.lowerBound, last.upperBound)
  }

  init?(year: Int, month: Int) {
    guard (1...12).contains(month) else { return nil }
    self.init(months: year * 12 + month - 1...year * 12 + month - 1)
  }

  init?(years: ClosedRange<Int>) {
    self.init(months: years.lowerBound * 12...years.upperBound * 12 + 11)
  }

  /// Days by their numbers; nil if the last is before the first or outside the calendar.
  init?(days: ClosedRange<Int>) {
    guard let first = CalendarDate(dayNumber: days.lowerBound), let last = CalendarDate(dayNumber: days.upperBound)
    else { return nil }
    self.init(first, last)
  }
}
