import Newswire

extension DateRules {
  static let relative: [Rule<DateMeaning>] = [
    Rule("day beside the day of publication", [.one(.relativeDay)]) { match in
      match.lexeme(.relativeDay)?.relativeDay.map { .days($0) }
    },
    Rule("last, this or next unit", [.one(.shift), .one(.timeUnit)], production: shiftedUnit),
    Rule("this part of the day", [.one(.shift), .one(.dayPart)]) { match in
      match.shift == 0 ? .days(0) : nil
    },
    Rule("weekend", [.one(.weekend)]) { _ in .weekend(shift: 0) },
    Rule("weekend", [.one(.shift), .one(.weekend)]) { match in match.shift.map { .weekend(shift: $0) } },
    Rule("units ago", [.one(count)] + unitsAgo, production: ago),
    Rule("units ago", [.one(.tens), .maybe(.hyphen).glued, .one(.units)] + unitsAgo, production: ago),
    Rule("season", [.one(.season)]) { match in DateContext.isSeason(match) ? .unknown : nil },
    Rule("season and year", [.one(.season), .maybe(.of), .one(.year)]) { _ in .unknown },
    Rule("last, this or next season", [.one(.shift), .one(.season)]) { _ in .unknown },
  ]

  static let years: [Rule<DateMeaning>] = [
    Rule("year", [.one(.year)]) { match in
      guard let year = match.number(.year), DateContext.isYear(match) else { return nil }
      return KnownDays(years: year...year).map(DateMeaning.fixed)
    },
    Rule("part of a year", [.one(.part), .maybe([.hyphen, .of]), .one(.year)]) { match in
      guard let year = match.number(.year), match.after?.means(.letterS) != true else { return nil }
      return KnownDays(years: year...year, part: match.part).map(DateMeaning.fixed)
    },
    Rule("years", [.one(.year), .one(.hyphen).glued, .one([.year, .shortYear]).glued], production: yearRange),
    Rule("decade", [.one(.year), .maybe(.apostrophe).glued, .one(.letterS).glued]) { match in
      guard let year = match.number(.year), year % 10 == 0 else { return nil }
      return KnownDays(years: year...year + 9).map(DateMeaning.fixed)
    },
    Rule("short decade", [.one(.apostrophe), .one(.shortYear).glued, .one(.letterS).glued]) { match in
      guard let year = match.number(.shortYear), year % 10 == 0, year >= 20 else { return nil }
      return KnownDays(years: 1900 + year...1909 + year).map(DateMeaning.fixed)
    },
    Rule("short decade", [.one(.part), .one(.shortYear), .one(.letterS).glued]) { match in
      // "In his early 50s" is an age, "in the early 50s" a decade.
      guard let year = match.number(.shortYear), year % 10 == 0, year >= 20,
        match.before?.means([.beforeDecade, .and]) == true
      else { return nil }
      return KnownDays(years: 1900 + year...1909 + year).map(DateMeaning.fixed)
    },
    Rule("century", [.one([.day, .number]), .one(.ordinalEnding).glued, .maybe(.hyphen), .one(.timeUnit)]) { match in
      guard let century = match.number(.number), (1...30).contains(century), let unit = match.lexeme(.timeUnit),
        unit.timeUnit == .century, !unit.isCapitalised || unit.isUpper
      else { return nil }
      return KnownDays(years: century * 100 - 99...century * 100).map(DateMeaning.fixed)
    },
  ]

  private static let count: Senses = [.day, .number, .units, .tens, .article]
  private static let unitsAgo: [Slot] = [.one([.timeUnit, .timeUnits]), .one(.ago)]

  private static func ago(_ match: Match) -> DateMeaning? {
    guard let unit = match.timeUnit else { return nil }
    let words = match.pieces.filter { $0.senses.meets(count) }.map { match.lexemes[$0.position] }
    let number = words[0].means(.article) ? 1 : words.reduce(0) { $0 + $1.values.number }
    return number <= 10_000 ? .away(-Int(number), unit) : nil
  }

  private static func shiftedUnit(_ match: Match) -> DateMeaning? {
    guard let shift = match.shift, let unit = match.timeUnit
    else { return nil }
    switch unit {
    case .hour, .minute, .second: return nil
    case .day: return nil
    case .night where shift >= 0: return nil
    default: return .unit(shift, unit)
    }
  }

  /// `2003-2008`, `1997-98`.
  private static func yearRange(_ match: Match) -> DateMeaning? {
    guard let first = match.number(.year), let written = match.number([.year, .shortYear], 1) else { return nil }
    let last = written >= 1000 ? written : first / 100 * 100 + written
    return last > first && first >= 1500 ? KnownDays(years: first...last).map(DateMeaning.fixed) : nil
  }
}
