import Newswire

/// How days are written; the longest match at a place wins, the earlier rule of two alike.
enum DateRules {
  static let all: [Rule<DateMeaning>] = fullDates + daysOfTheYear + months + weekdays + relative + years

  private static let month: [Slot] = [.one(.month), .maybe(.period).glued]
  private static let day: [Slot] = [.one(.day), .maybe(.ordinalEnding).glued]
  private static let year: [Slot] = [.maybe(.comma), .one(.year)]
  private static let dash: [Slot] = [.one([.hyphen, .to, .through])]
  private static let dashOrAnd: [Slot] = [.one([.hyphen, .to, .through, .and])]
  private static let weekday: [Slot] = [.one([.weekday, .shortWeekday]), .maybe(.period), .maybe(.comma)]

  private static let fullDates: [Rule<DateMeaning>] = [
    Rule("month day year", month + day + year, production: fullDate),
    Rule("day month year", day + [.maybe(.of)] + month + year, production: fullDate),
    Rule("weekday month day year", weekday + month + day + year, production: fullDate),
    Rule("weekday day month year", weekday + day + month + year, production: fullDate),
    Rule("day month two-digit year", day + month + [.one(.shortYear)], production: shortDate),
    Rule("days of a month and year", month + day + dash + day + year, production: fullRange),
    Rule("days of a month and year", day + dashOrAnd + day + month + year, production: fullRange),
    Rule(
      "ISO date",
      [
        .one(.year), .one(.hyphen).glued, .one([.day, .shortYear]).glued, .one(.hyphen).glued,
        .one([.day, .shortYear]).glued,
      ]
    ) { match in
      guard let year = match.number(.year), let month = match.number(.day), let day = match.number(.day, 1) else {
        return nil
      }
      return KnownDays(year: year, month: month, day: day).map(DateMeaning.fixed)
    },
    Rule(
      "date with slashes",
      [.one(.day), .one(.slash).glued, .one(.day).glued, .one(.slash).glued, .one([.year, .shortYear]).glued],
      production: slashed),
  ]

  private static let daysOfTheYear: [Rule<DateMeaning>] = [
    Rule("month and day", month + day, production: dayOfYear),
    Rule("day and month", day + [.maybe(.of), .one(.month)], production: dayOfYear),
    Rule("weekday with its date", weekday + month + day, production: dayOfYear),
    Rule("weekday with its date", weekday + day + [.one(.month)], production: dayOfYear),
    Rule("days of a month", month + day + dash + day, production: dayOfYear),
    Rule("days of a month", day + dashOrAnd + day + [.one(.month)], production: dayOfYear),
    Rule("from a day of one month to another", month + day + dash + month + day, production: dayOfYear),
  ]

  private static let months: [Rule<DateMeaning>] = [
    Rule("month and year", month + [.maybe([.comma, .of]), .one(.year)]) { monthOfYear($0, part: nil) },
    Rule("part of a month and year", part + month + [.maybe([.comma, .of]), .one(.year)]) {
      monthOfYear($0, part: $0.part)
    },
    Rule("month", [.one(.monthName)]) { match in
      DateContext.isMonth(match) ? match.month().map { .month($0, part: nil) } : nil
    },
    Rule("short month", [.one(.month), .one(.period).glued]) { match in
      match.after?.means([.year, .number]) == true || match.lexeme(.month)?.means(.monthName) == true
        ? nil : match.month().map { .month($0, part: nil) }
    },
    Rule("part of a month", part + [.one(.monthName)]) { match in
      match.month().map { .month($0, part: match.part) }
    },
  ]

  private static let weekdays: [Rule<DateMeaning>] = [
    Rule("weekday", [.one(.weekday)]) { match in match.weekday.map { .weekday($0, shift: 0) } },
    Rule("weekday and day", [.one(.weekday), .one(.determiner), .one(.day), .one(.ordinalEnding).glued]) { _ in .unknown
    },
    Rule("last or next weekday", [.one(.shift), .one(.weekday)]) { match in
      guard let weekday = match.weekday, let shift = match.shift else { return nil }
      return .weekday(weekday, shift: shift)
    },
  ]

  private static let part: [Slot] = [.one(.part), .maybe([.hyphen, .of])]

  private static func fullDate(_ match: Match) -> DateMeaning? {
    guard let year = match.number(.year), let month = match.month(), let day = match.number(.day) else {
      return nil
    }
    return KnownDays(year: year, month: month, day: day).map(DateMeaning.fixed)
  }

  /// Two digits are a year of the last century from 32 on, for up to 31 they may be a count.
  private static func shortDate(_ match: Match) -> DateMeaning? {
    guard let year = match.number(.shortYear), year > 31 || match.after?.form != .word,
      let month = match.month(), let day = match.number(.day)
    else { return nil }
    return KnownDays(year: year > 31 ? 1900 + year : 2000 + year, month: month, day: day).map(DateMeaning.fixed)
  }

  private static func fullRange(_ match: Match) -> DateMeaning? {
    guard let year = match.number(.year), let month = match.month(), let day = match.number(.day),
      let lastDay = match.number(.day, 1), lastDay > day,
      let first = CalendarDate(year: year, month: month, day: day),
      let last = CalendarDate(year: year, month: month, day: lastDay)
    else { return nil }
    return .fixed(KnownDays(first, last))
  }

  /// Day and month by their order in either custom where only one gives a date; unknown where both do.
  private static func slashed(_ match: Match) -> DateMeaning? {
    guard let a = match.number(.day), let b = match.number(.day, 1), let written = match.number([.year, .shortYear])
    else { return nil }
    let year = written >= 1000 ? written : written > 31 ? 1900 + written : 2000 + written
    switch (KnownDays(year: year, month: a, day: b), KnownDays(year: year, month: b, day: a)) {
    case (let only?, nil), (nil, let only?): return .fixed(only)
    case (let same?, .some) where a == b: return .fixed(same)
    case (.some, .some): return .unknown
    case (nil, nil): return nil
    }
  }

  private static func dayOfYear(_ match: Match) -> DateMeaning? {
    guard let month = match.month(), let day = match.number(.day),
      CalendarDate(year: 2000, month: month, day: day) != nil
    else { return nil }
    let lastMonth = match.month(1) ?? month
    let lastDay = match.number(.day, 1) ?? day
    guard CalendarDate(year: 2000, month: lastMonth, day: lastDay) != nil, lastMonth != month || lastDay >= day
    else { return nil }
    return .dayOfYear(month: month, day: day, lastMonth: lastMonth, lastDay: lastDay)
  }

  private static func monthOfYear(_ match: Match, part: Int?) -> DateMeaning? {
    guard let year = match.number(.year), let month = match.month() else { return nil }
    return KnownDays(year: year, month: month, part: part).map(DateMeaning.fixed)
  }
}
