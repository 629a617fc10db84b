import Newswire

/// Turns what a date's words mean into days.
struct DateResolution {
  let setting: DateSetting
  /// What was told before.
  let told: ToldTime
  let direction: DateDirection

  /// The days meant; nil if they can't be known.
  func period(of meaning: DateMeaning) -> DatedPeriod? {
    switch meaning {
    case .fixed(let period): return period
    case .unknown, .piece: return nil
    case .slashed(let dayFirst, let monthFirst): return slashed(dayFirst, monthFirst)
    case .recurring(let recurring, let which): return self.recurring(recurring, which)
    case .within(let recurring, let container):
      return period(of: container).flatMap(recurring.occurrence(within:))
    case .unit(let unit, let shift): return now(for: unit).flatMap { TimeSteps.whole(unit, shift, from: $0) }
    case .present(let unit): return setting.isHistory ? toldUnit(unit, 0) : period(of: .unit(unit, 0))
    case .away(.year, -1) where told.quarter != nil: return period(of: .told(.year, -1))
    case .away(let unit, let count): return setting.published.flatMap { TimeSteps.away(unit, count, from: $0) }
    case .told(let unit, let count): return toldUnit(unit, count)
    case .echo(let unit): return toldUnit(unit, 0)
    case .offset(let unit, let count, let other):
      return period(of: other).flatMap { TimeSteps.away(unit, count, from: count < 0 ? $0.first : $0.last) }
    case .covering(let unit, let other): return period(of: other).flatMap { TimeSteps.whole(unit, 0, from: $0.first) }
    case .stretch(let stretch, of: let other): return period(of: other).flatMap(stretch.period(of:))
    case .range(let first, let last): return range(first, last)
    }
  }

  /// Gives the day that `last month` counts from: the day of publication or, in a history that has none, the day being told of.
  private func now(for unit: TimeUnit) -> CalendarDate? {
    setting.published ?? (setting.isHistory ? told.anchor(for: unit) : nil)
  }

  /// The only reading, or that of the article's custom.
  private func slashed(_ dayFirst: KnownDays?, _ monthFirst: KnownDays?) -> DatedPeriod? {
    let isOne = dayFirst == nil || monthFirst == nil || dayFirst == monthFirst
    let days = isOne ? dayFirst ?? monthFirst : setting.dayComesFirst.flatMap { $0 ? dayFirst : monthFirst }
    return days.map { DatedPeriod($0, .day) }
  }

  // MARK: What comes round

  private func recurring(_ recurring: Recurring, _ which: DateMeaning.Which) -> DatedPeriod? {
    switch which {
    case .beside(let other): return self.recurring(recurring, beside: other)
    case .told(let shift): return told.latest.flatMap { self.recurring(recurring, shift, from: $0) }
    case .shift(let shift):
      guard let now = setting.published ?? (setting.isHistory ? told.latest?.last : nil) else { return nil }
      return self.recurring(recurring, shift, now: now)
    case .open:
      if recurring.cycle == .month, let month = told.month { return inHistory(recurring, month) }
      if setting.isHistory, let latest = told.latest { return inHistory(recurring, latest) }
      // "On May 3, 2018, a bomb fell, and on May 5 another": the year goes on in its sentence.
      if direction != .ahead, recurring.cycle == .year, let sentence = told.sentence {
        return inHistory(recurring, sentence)
      }
      return setting.published.flatMap { open(recurring, now: $0) }
    }
  }

  /// Days of one list are of one year, but for those on both sides of a year's end.
  private func recurring(_ recurring: Recurring, beside other: DatedPeriod) -> DatedPeriod? {
    let year = other.first.year
    guard recurring.cycle == .year, let same = recurring.occurrence(year) else { return nil }
    let isLater = same.first.month - other.first.month >= 6
    return isLater ? recurring.occurrence(year - 1) : same
  }

  /// `the following spring`, `that summer`, `the previous March`.
  private func recurring(_ recurring: Recurring, _ shift: Int, from told: DatedPeriod) -> DatedPeriod? {
    switch shift {
    case ..<0: recurring.occurrences(around: told.first).last { $0.last < told.first }
    case 0: recurring.occurrence(within: told) ?? recurring.occurrence(recurring.number(of: told.first))
    default: recurring.occurrences(around: told.last).first { $0.first > told.last }
    }
  }

  private func recurring(_ recurring: Recurring, _ shift: Int, now: CalendarDate) -> DatedPeriod? {
    let all = recurring.occurrences(around: now)
    switch shift {
    case ..<0: return all.last { $0.last < now && !isJustPast($0, now) }
    case 0: return current(all, recurring, now)
    default: return all.first { $0.first > now }
    }
  }

  /// In March the February of this year is "last month"; "last February" is that of the year before.
  private func isJustPast(_ period: DatedPeriod, _ now: CalendarDate) -> Bool {
    period.grain == .month && period.first.year == now.year && period.first.month + 1 == now.month
  }

  /// `this January` is of this year, `this Friday` still to come, `this winter` the one that lasts or comes.
  private func current(_ all: [DatedPeriod], _ recurring: Recurring, _ now: CalendarDate) -> DatedPeriod? {
    if recurring.cycle == .week {
      return direction == .past || direction == .before ? all.last { $0.first <= now } : all.first { $0.last >= now }
    }
    if recurring == .season(3) { return all.first { $0.last >= now } }
    let same = recurring.occurrence(now.year)
    return direction == .ahead && same.map { $0.last < now } == true ? all.first { $0.last >= now } : same
  }

  /// The latest that has begun, or the next to end where the sentence looks ahead or a date is close at hand.
  private func open(_ recurring: Recurring, now: CalendarDate) -> DatedPeriod? {
    let all = recurring.occurrences(around: now)
    let past = all.last { hasBegun($0, now) }
    guard let ahead = all.first(where: { $0.last >= now }) else { return past }
    if let past, direction == .ahead, isStillTold(past, recurring, now) { return past }
    return direction == .ahead || isNear(ahead, recurring, now) ? ahead : past
  }

  /// In March "the spring" that they left in is that of the year before.
  private func hasBegun(_ period: DatedPeriod, _ now: CalendarDate) -> Bool {
    period.first.dayNumber + (period.grain == .season ? 30 : 0) <= now.dayNumber
  }

  /// Whether a sentence that looks ahead may still mean what is just past: a day of last week rather than of next year, and
  /// the quarter that a firm "expects to report" on.
  private func isStillTold(_ past: DatedPeriod, _ recurring: Recurring, _ now: CalendarDate) -> Bool {
    let distance = now.dayNumber - past.last.dayNumber
    switch recurring {
    case .day, .holiday, .month: return distance > 0 && distance <= 30
    case .quarter: return distance > 0 && distance <= 92
    case .weekday, .weekend, .dayOfMonth, .season, .half: return false
    }
  }

  /// Nobody writes "January 14" on January 7 and means that of the year before, nor "in March" in late February where
  /// no verb tells of the past.
  private func isNear(_ ahead: DatedPeriod, _ recurring: Recurring, _ now: CalendarDate) -> Bool {
    let distance = ahead.first.dayNumber - now.dayNumber
    switch recurring {
    case .day, .holiday: return distance <= (direction == .open || direction == .ahead ? 60 : 30)
    case .month: return direction == .open && distance <= 45
    case .weekday, .weekend, .dayOfMonth, .season, .quarter, .half: return false
    }
  }

  /// The year being told of; behind a month or day a history goes on rather than back.
  private func inHistory(_ recurring: Recurring, _ latest: DatedPeriod) -> DatedPeriod? {
    let all = recurring.occurrences(around: latest.first)
    if direction == .before { return all.last { $0.first <= latest.last } }
    switch recurring.cycle {
    case .week: return all.first { $0.last >= latest.first }
    case .month: return latest.days.period(by: .month) == nil ? nil : all.first { $0.last >= latest.first }
    case .year:
      if latest.grain == .year { return recurring.occurrence(latest.first.year) }
      // "By June the town had starved" behind a day of August tells of the same summer, behind December of the next.
      let earliest = latest.first.dayNumber - 92
      return all.first { $0.first.dayNumber >= earliest }
    }
  }

  // MARK: What is counted from the time told of

  /// `a year earlier` keeps to quarters where these are compared: "rose in the third quarter from a year earlier".
  private func toldUnit(_ unit: TimeUnit, _ count: Int) -> DatedPeriod? {
    if unit == .year, let quarter = told.quarter, abs(count) == 1 {
      return TimeSteps.whole(.quarter, 4 * count, from: quarter.first)
    }
    let period = told.anchor(for: unit).flatMap { TimeSteps.away(unit, count, from: $0) }
    guard let period, !isBeyond(period) else { return nil }
    return period
  }

  /// News that tell of "three years later" do not mean three years after their own day: the time told of was missed.
  private func isBeyond(_ period: DatedPeriod) -> Bool {
    setting.published.map { period.first.dayNumber > $0.dayNumber + 60 } ?? false
  }

  // MARK: Ranges

  /// From one date to another, the open one beside the known one: `between December and March 2014`.
  private func range(_ first: DateMeaning, _ last: DateMeaning) -> DatedPeriod? {
    var end = period(of: last)
    var start = period(of: first)
    if case .recurring(let recurring, .open) = last, first.ownYear != nil || direction == .ahead, let start {
      end = recurring.occurrences(around: start.first).first { $0.last >= start.first }
    } else if case .recurring(let recurring, .open) = first, let end {
      start = recurring.occurrences(around: end.first).last { $0.first <= end.last }
    }
    guard let start, let end, start.first <= end.last else { return nil }
    return DatedPeriod(KnownDays(start.first, end.last), .range)
  }
}

/// Counts in units of time from a day.
enum TimeSteps {
  /// The unit so many after the one that a day lies in.
  static func whole(_ unit: TimeUnit, _ shift: Int, from day: CalendarDate) -> DatedPeriod? {
    guard abs(shift) <= 10_000 else { return nil }
    switch unit {
    case .day, .night: return period(CalendarDate(dayNumber: day.dayNumber + shift).map { KnownDays($0) }, .day)
    case .week:
      let monday = day.dayNumber - day.weekday + 7 * shift
      return period(KnownDays(days: monday...monday + 6), .week)
    case .month:
      let month = day.year * 12 + day.month - 1 + shift
      return period(KnownDays(months: month...month), .month)
    case .quarter:
      let first = (day.year * 4 + (day.month - 1) / 3 + shift) * 3
      return period(KnownDays(months: first...first + 2), .quarter)
    case .year: return period(KnownDays(years: day.year + shift...day.year + shift), .year)
    case .decade:
      let first = (day.year / 10 + shift) * 10
      return period(KnownDays(years: first...first + 9), .decade)
    case .century:
      let first = ((day.year - 1) / 100 + shift) * 100 + 1
      return period(KnownDays(years: first...first + 99), .century)
    case .hour, .minute, .second: return nil
    }
  }

  /// What lies so many units from a day, as closely as people mean it: weeks to the day, decades to the year.
  static func away(_ unit: TimeUnit, _ count: Int, from day: CalendarDate) -> DatedPeriod? {
    guard abs(count) <= 10_000 else { return nil }
    switch unit {
    case .week where count != 0: return whole(.day, 7 * count, from: day)
    case .decade where count != 0: return whole(.year, 10 * count, from: day)
    case .century where count != 0: return whole(.year, 100 * count, from: day)
    case .day, .night, .week, .month, .quarter, .year, .decade, .century, .hour, .minute, .second:
      return whole(unit, count, from: day)
    }
  }

  private static func period(_ days: KnownDays?, _ grain: Grain) -> DatedPeriod? {
    days.map { DatedPeriod($0, grain) }
  }
}
