import Newswire

extension DateRules {
  static let seasons: [Rule<DateMeaning>] = [
    Rule("season", [.one(.season)]) { match in
      guard let season = match.lexeme(.season)?.season, DateContext.isSeason(match) else { return nil }
      return .recurring(.season(season), .open)
    },
    Rule("season and year", [.one(.season), .maybe([.of, .comma]), .one(.year)]) { match in
      guard let season = match.lexeme(.season)?.season, let year = match.number(.year) else { return nil }
      return .fixed(Recurring.season(season).occurrence(year)?.days, .season)
    },
    Rule("season and year", [.one(.season), .maybe(.of)] + yearsRange) { match in
      guard let season = match.lexeme(.season)?.season, let year = match.number(.year) else { return nil }
      return .fixed(Recurring.season(season).occurrence(year)?.days, .season)
    },
    Rule("last, this or next season", [.one(.shift), .one(.season)]) { match in
      guard let season = match.lexeme(.season)?.season, let shift = match.shift else { return nil }
      return .recurring(.season(season), .shift(shift))
    },
    Rule("one that comes round, told of", [.one(.toldShift), .one([.season, .monthName, .weekday])]) { match in
      guard let shift = match.lexeme(.toldShift)?.shift, DateContext.isToldOf(match), let last = match.pieces.last,
        let recurring = match.lexemes[last.position].recurring
      else { return nil }
      return .recurring(recurring, .told(shift))
    },
    Rule("holiday", [.one(.holiday), .maybe([.eve, .timeUnit])]) { match in
      guard let word = match.lexeme(.holiday), word.isCapitalised, let holiday = word.holiday else { return nil }
      let second = match.lexeme([.eve, .timeUnit])
      let isEve = second?.means(.eve) == true && holiday == .christmas
      let day = DateMeaning.recurring(.holiday(isEve ? .christmasEve : holiday), .open)
      return second?.timeUnit == .week ? .covering(.week, day) : day
    },
    Rule(
      "holiday",
      [.one(.newWord), .one(.timeUnit), .maybe(.apostrophe), .maybe(.letterS).glued, .one([.eve, .timeUnit])]
    ) { match in
      guard match.timeUnit == .year, match.lexeme(.newWord)?.isCapitalised == true else { return nil }
      let last = match.lexemes[match.range.upperBound - 1]
      if last.means(.eve) { return .recurring(.holiday(.newYearsEve), .open) }
      return last.timeUnit == .day ? .recurring(.holiday(.newYear), .open) : nil
    },
    Rule("last or next holiday", [.one(.shift), .one(.holiday)]) { match in
      guard let shift = match.shift, let holiday = match.lexeme(.holiday)?.holiday else { return nil }
      return .recurring(.holiday(holiday), .shift(shift))
    },
  ]

  static let years: [Rule<DateMeaning>] = [
    Rule("year", [.one(.year)]) { match in
      guard let year = match.number(.year), DateContext.isYear(match) else { return nil }
      return wholeYear(year)
    },
    Rule("part of a year", part + [.one(.year)]) { match in
      guard let year = match.number(.year), match.after?.means(.letterS) != true else { return nil }
      return wholeYear(year)
    },
    Rule("years", yearsRange, production: yearRange),
    Rule("decade", [.one(.year), .maybe(.apostrophe).glued, .one(.letterS).glued]) { match in
      match.number(.year).flatMap(decade)
    },
    Rule("short year", [.one(.apostrophe), .one(.shortYear).glued]) { match in
      guard let year = match.number(.shortYear),
        match.before?.means([.of, .inside, .surelyBeforeYear, .month, .season]) == true,
        match.after?.means(.letterS) != true
      else { return nil }
      return wholeYear(fullYear(year))
    },
    Rule("short decade", [.one(.apostrophe), .one(.shortYear).glued, .one(.letterS).glued]) { match in
      guard let year = match.number(.shortYear), year >= 20 else { return nil }
      return decade(1900 + year)
    },
    Rule("short decade", [.one(.part), .maybe(.hyphen), .one(.shortYear), .one(.letterS).glued]) { match in
      // "In his early 50s" is an age, "in the early 50s" a decade.
      guard let year = match.number(.shortYear), year >= 20, match.before?.means([.beforeDecade, .and]) == true
      else { return nil }
      return decade(1900 + year)
    },
    Rule("decade in words", [.one(.decadeWord)]) { match in
      // "In his late fifties" is an age.
      let start = match.range.lowerBound
      let isPart = start > 1 && match.before?.means(.part) == true && match.lexemes[start - 2].means(.beforeDecade)
      guard isPart || match.before?.means(.beforeDecade) == true else { return nil }
      return match.number(.decadeWord).flatMap { decade(1900 + $0) }
    },
    Rule(
      "year in words", [.one([.units, .tens]), .one(.tens), .maybe(.hyphen), .maybe(.units)], production: spokenYear),
    Rule("century", [.one([.day, .number]), .one(.ordinalEnding).glued, .maybe(.hyphen), .one(.timeUnit)]) { match in
      guard let century = match.number(.number), (1...30).contains(century), let unit = match.lexeme(.timeUnit),
        unit.timeUnit == .century, !unit.isCapitalised || unit.isUpper, match.after?.means(.eraBefore) != true
      else { return nil }
      return .fixed(KnownDays(years: century * 100 - 99...century * 100), .century)
    },
    Rule("year before our era", [.one(.number), .one(.eraBefore)]) { match in
      match.lexeme(.eraBefore)?.isUpper == true ? .unknown : nil
    },
    Rule("year of our era", [.one(.era), .one(.number)], production: yearOfEra),
    Rule("year of our era", [.one(.number), .one(.era)], production: yearOfEra),
  ]

  private static let yearsRange: [Slot] = [
    .one(.year), .one([.hyphen, .slash]).glued, .one([.year, .shortYear]).glued,
  ]

  private static func wholeYear(_ year: Int) -> DateMeaning? { .fixed(KnownDays(years: year...year), .year) }

  private static func decade(_ year: Int) -> DateMeaning? {
    year % 10 == 0 ? .fixed(KnownDays(years: year...year + 9), .decade) : nil
  }

  /// `2003-2008`, `1997-98`, `1942/43`.
  private static func yearRange(_ match: Match) -> DateMeaning? {
    guard let first = match.number(.year), let written = match.number([.year, .shortYear], 1) else { return nil }
    let last = written >= 1000 ? written : first / 100 * 100 + written
    return last > first && first >= 1500 ? .fixed(KnownDays(years: first...last), .range) : nil
  }

  /// `nineteen ninety-one` as radio speaks it; behind `in` and the like, for it may count.
  private static func spokenYear(_ match: Match) -> DateMeaning? {
    let words = match.pieces.map { match.lexemes[$0.position] }
    let numbers = words.filter { $0.means([.units, .tens]) }.map { Int($0.values.number) }
    guard [18, 19, 20].contains(numbers[0]), match.before?.means(.surelyBeforeYear) == true,
      match.after?.means([.scale, .noun, .timeUnits]) != true
    else { return nil }
    return wholeYear(numbers[0] * 100 + numbers.dropFirst().reduce(0, +))
  }

  private static func yearOfEra(_ match: Match) -> DateMeaning? {
    guard match.lexeme(.era)?.isUpper == true, let year = match.number(.number), (1...2100).contains(year) else {
      return nil
    }
    return wholeYear(year)
  }
}
