import Newswire

/// How days are written; the longest match at a place wins, the earlier rule of two alike.
enum DateRules {
  static let all: [Rule<DateMeaning>] =
    fullDates + inFigures + daysOfTheYear + months + weekdays + relative + told + seasons + years

  /// What finders call what they put together of the dates that rules found.
  static let joints: [RuleName] = ["part of a longer date", "from one date to another", "day of a list"]

  /// The rules whose dates end in their month, or start with it: what bare days stand before or behind.
  static let dayFirst: Set<RuleName> = ["day month year", "day and month"]
  static let monthFirst: Set<RuleName> = ["month day year", "month and day", "weekday with its date"]

  private static let month: [Slot] = [.one(.month), .maybe(.period).glued]
  private static let day: [Slot] = [.one(.day), .maybe(.ordinalEnding).glued]
  private static let year: [Slot] = [.maybe(.comma), .one(.year)]
  private static let dash: [Slot] = [.one([.hyphen, .to, .through, .slash])]
  private static let weekday: [Slot] = [.one([.weekday, .shortWeekday]), .maybe(.period), .maybe(.comma)]

  private static let fullDates: [Rule<DateMeaning>] = [
    Rule("month day year", month + day + year, production: fullDate),
    Rule("day month year", day + [.maybe(.of)] + month + year, production: fullDate),
    Rule("weekday month day year", weekday + month + day + year, production: fullDate),
    Rule(
      "weekday day month year", weekday + [.maybe(.determiner)] + day + [.maybe(.of)] + month + year,
      production: fullDate),
    Rule("day month two-digit year", day + month + [.maybe(.apostrophe), .one(.shortYear)], production: shortDate),
    Rule("days of a month and year", month + day + dash + day + year, production: fullRange),
    Rule("days of a month and year", day + dash + day + month + year, production: fullRange),
  ]

  private static let daysOfTheYear: [Rule<DateMeaning>] = [
    Rule("month and day", month + day, production: dayOfYear),
    Rule("day and month", day + [.maybe(.of), .one(.month)], production: dayOfYear),
    Rule("weekday with its date", weekday + month + day, production: dayOfYear),
    Rule(
      "weekday with its date", weekday + [.maybe(.determiner)] + day + [.maybe(.of), .one(.month)],
      production: dayOfYear),
    Rule("days of a month", month + day + dash + day, production: daysOfYear),
    Rule("days of a month", day + dash + day + [.one(.month)], production: daysOfYear),
    Rule("day of a month told of", [.one(.day), .one(.ordinalEnding).glued]) { match in
      guard DateContext.isDayOfMonth(match), let day = match.number(.day) else { return nil }
      return .recurring(.dayOfMonth(day), .open)
    },
  ]

  private static let months: [Rule<DateMeaning>] = [
    Rule("month and year", month + [.maybe([.comma, .of]), .one(.year)], production: monthOfYear),
    Rule("month and year", [.one(.month), .maybe(.period).glued, .maybe(.apostrophe), .one(.shortYear)]) { match in
      // Above 31 it is no day.
      guard let year = match.number(.shortYear), let month = match.month(),
        match.lexeme(.apostrophe) != nil || year > 31 && match.after?.isUncounted != false
      else { return nil }
      return .fixed(KnownDays(year: fullYear(year), month: month), .month)
    },
    Rule("part of a month and year", part + month + [.maybe([.comma, .of]), .one(.year)], production: monthOfYear),
    Rule("month", [.one(.monthName)]) { match in
      DateContext.isMonth(match) ? match.month().map { .recurring(.month($0), .open) } : nil
    },
    Rule("short month", [.one(.month), .one(.period).glued]) { match in
      match.after?.means([.year, .number]) == true || match.lexeme(.month)?.means(.monthName) == true
        ? nil : match.month().map { .recurring(.month($0), .open) }
    },
    Rule("part of a month", part + [.one(.monthName)]) { match in
      match.month().map { .recurring(.month($0), .open) }
    },
    Rule("last or next month", [.one(.shift), .one(.monthName)]) { match in
      guard let month = match.month(), let shift = match.shift, match.after?.means([.of, .forDay]) != true else {
        return nil
      }
      return .recurring(.month(month), .shift(shift))
    },
    Rule("last or next month", [.one(.monthName), .one(.shift)]) { match in
      guard let month = match.month(), let shift = match.shift, DateContext.isShiftedBehind(match) else { return nil }
      return .recurring(.month(month), .shift(shift))
    },
  ]

  private static let weekdays: [Rule<DateMeaning>] = [
    Rule("weekday", [.one(.weekday)]) { match in
      DateContext.isInName(match) ? nil : match.weekday.map { .recurring(.weekday($0), .open) }
    },
    Rule("time and weekday", [.one(.weekday), .one([.dayPart, .moment])]) { match in
      match.weekday.map { .recurring(.weekday($0), .open) }
    },
    Rule("weekday and day", [.one(.weekday), .one(.determiner), .one(.day), .one(.ordinalEnding).glued]) { match in
      match.number(.day).map { .recurring(.dayOfMonth($0), .open) }
    },
    Rule("last or next weekday", [.one(.shift), .one(.weekday)]) { match in
      guard let weekday = match.weekday, let shift = match.shift else { return nil }
      return .recurring(.weekday(weekday), .shift(shift))
    },
    Rule("last or next weekday", [.one(.weekday), .one(.shift)]) { match in
      guard let weekday = match.weekday, let shift = match.shift, DateContext.isShiftedBehind(match) else { return nil }
      return .recurring(.weekday(weekday), .shift(shift))
    },
    Rule("weekday before last", [.one(.weekday), .one(.distance), .one(.shift)]) { match in
      guard let weekday = match.weekday, let shift = match.shift, shift == match.distance else { return nil }
      return .offset(.week, shift, from: .recurring(.weekday(weekday), .shift(shift)))
    },
    Rule("weekday of the next week", [.one(.weekday), .one(.timeUnit)]) { match in
      guard let weekday = match.weekday, match.timeUnit == .week, match.after?.means([.apostrophe, .hyphen]) != true
      else {
        return nil
      }
      return .offset(.week, 1, from: .recurring(.weekday(weekday), .shift(1)))
    },
    Rule("weekend", [.one(.weekend)]) { _ in .recurring(.weekend, .open) },
    Rule("weekend", [.one(.shift), .one(.weekend)]) { match in
      match.shift.map { .recurring(.weekend, .shift($0)) }
    },
  ]

  static let part: [Slot] = [.one(.part), .maybe(.hyphen), .maybe([.of, .inside])]

  private static func fullDate(_ match: Match) -> DateMeaning? {
    guard let year = match.number(.year), let month = match.month(), let day = match.number(.day) else {
      return nil
    }
    return .fixed(KnownDays(year: year, month: month, day: day), .day)
  }

  /// Two digits are a year of the last century from 32 on, for up to 31 they may be a count.
  private static func shortDate(_ match: Match) -> DateMeaning? {
    guard let year = match.number(.shortYear), year > 31 || match.after?.form != .word,
      let month = match.month(), let day = match.number(.day)
    else { return nil }
    return .fixed(KnownDays(year: fullYear(year), month: month, day: day), .day)
  }

  /// `90` is 1990, `19` is 2019.
  static func fullYear(_ year: Int) -> Int { year >= 100 ? year : year > 31 ? 1900 + year : 2000 + year }

  private static func fullRange(_ match: Match) -> DateMeaning? {
    guard let year = match.number(.year), let month = match.month(), let day = match.number(.day),
      let lastDay = match.number(.day, 1), lastDay > day,
      let first = CalendarDate(year: year, month: month, day: day),
      let last = CalendarDate(year: year, month: month, day: lastDay)
    else { return nil }
    return .fixed(KnownDays(first, last), .range)
  }

  private static func dayOfYear(_ match: Match) -> DateMeaning? { match.number(.day).flatMap { recurring(match, $0) } }

  private static func daysOfYear(_ match: Match) -> DateMeaning? {
    guard let day = match.number(.day), let lastDay = match.number(.day, 1), lastDay > day,
      let first = recurring(match, day), let last = recurring(match, lastDay)
    else { return nil }
    return .range(first, last)
  }

  private static func recurring(_ match: Match, _ day: Int) -> DateMeaning? {
    guard let month = match.month(), CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
    return .recurring(.day(month: month, day: day), .open)
  }

  private static func monthOfYear(_ match: Match) -> DateMeaning? {
    guard let year = match.number(.year), let month = match.month() else { return nil }
    return .fixed(KnownDays(year: year, month: month), .month)
  }
}
