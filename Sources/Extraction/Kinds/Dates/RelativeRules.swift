import Newswire

extension DateRules {
  /// Seen from the day of publication.
  static let relative: [Rule<DateMeaning>] = [
    Rule("day beside the day of publication", [.one(.relativeDay), .maybe([.dayPart, .moment])]) { match in
      DateContext.isInName(match) ? nil : match.lexeme(.relativeDay)?.relativeDay.map { .day($0) }
    },
    Rule(
      "day after or before that", [.one(.timeUnit), .one(.distance), .one(.relativeDay)]
    ) { match in
      guard match.timeUnit == .day, let day = match.lexeme(.relativeDay)?.relativeDay, let distance = match.distance
      else { return nil }
      return .day(day + distance)
    },
    Rule("overnight", [.one(.overnight)]) { _ in .day(0) },
    Rule("last, this or next unit", [.one(.shift), .maybe(.fiscal), .one(.timeUnit)], production: shiftedUnit),
    Rule("unit before last", [.one(.timeUnit), .one(.distance), .one(.shift)]) { match in
      guard let unit = match.timeUnit, unit != .day, let shift = match.shift, shift == match.distance,
        match.after?.means([.weekday, .monthName, .season, .timeUnit, .weekend]) != true
      else { return nil }
      return .unit(unit, 2 * shift)
    },
    Rule("this part of the day", [.one(.shift), .one(.dayPart)]) { match in
      switch match.shift {
      case 0: .day(0)
      case 1: .told(.day, 1)
      default: nil
      }
    },
    Rule("units ago", count + [.one([.timeUnit, .timeUnits]), .one(.ago)]) { match in
      guard let unit = match.timeUnit, unit.isOfDays, let count = amount(match) else { return nil }
      return .away(unit, -count)
    },
    Rule("end of a unit", [.one(.bound), .one(.of), .one([.determiner, .shift]), .one(.timeUnit)]) { match in
      guard let unit = match.timeUnit, [.week, .month, .quarter, .year].contains(unit) else { return nil }
      if match.lexeme(.determiner)?.means(.toldShift) == true { return .told(unit, 0) }
      return match.shift.map { .unit(unit, $0) } ?? .present(unit)
    },
    Rule("end of the year", [.one(.timeUnit), .maybe([.hyphen, .apostrophe]), .maybe(.letterS).glued, .one(.bound)]) {
      match in
      match.timeUnit == .year && match.lexeme(.bound)?.part == 2 ? .present(.year) : nil
    },
    Rule("earlier in the unit", [.one(.ownDistance), .one(.inside), .one([.determiner, .shift]), .one(.timeUnit)]) {
      match in
      guard let unit = match.timeUnit, [.week, .month, .year].contains(unit) else { return nil }
      return match.shift.map { .unit(unit, $0) } ?? .present(unit)
    },
  ]

  /// Seen from what was told before, or from the date behind them.
  static let told: [Rule<DateMeaning>] = [
    Rule(
      "unit told of", [.one([.toldShift, .shift]), .maybe(.toldShift), .one([.timeUnit, .dayPart])],
      production: toldUnit),
    Rule(
      "units before or after", count + [.one([.timeUnit, .timeUnits]), .one([.distance, .ownDistance])],
      production: distance),
    Rule("unit before or after", [.one(.timeUnit), .one(.distance)], production: distance),
    Rule("year earlier", [.one(.timeUnit), .one(.hyphen).glued, .one([.ago, .ownDistance]).glued]) { match in
      match.timeUnit == .year && match.distance ?? -1 == -1 ? .away(.year, -1) : nil
    },
    Rule("weeks on a weekday", [.one([.article, .units]), .one([.timeUnit, .timeUnits]), .one(.onDay)]) { match in
      guard match.timeUnit == .week, let count = amount(match) else { return nil }
      return .piece(.distance(.week, count, isComplete: false))
    },
    Rule("unit of a date", [.one([.timeUnit, .weekend]), .one(.of)]) { match in
      match.timeUnit == .week ? .piece(.unitOf(.week)) : nil
    },
    Rule(
      "part of a longer time",
      [.one([.ordinal, .shift]), .maybe([.day, .units]), .one([.timeUnit, .timeUnits]), .one(.of)]
    ) {
      stretch($0).map { .piece(.stretchOf($0)) }
    },
    Rule("time of a day", [.one([.dayPart, .moment]), .maybe(.of)]) { _ in .piece(.time) },
    Rule(
      "time of a day", [.one(.number), .maybe(.colon).glued, .maybe(.number).glued, .one(.meridiem), .maybe(.zone)]
    ) { _ in .piece(.time) },
    Rule("time of a day", [.one(.number), .one(.zone)]) { _ in .piece(.time) },
    Rule("quarter", [.one(.ordinal), .maybe(.hyphen), .one(.timeUnit)]) { match in
      guard match.timeUnit == .quarter, let number = match.number(.ordinal), (1...4).contains(number) else {
        return nil
      }
      return .recurring(.quarter(number), .open)
    },
    Rule("quarter", [.one(.quarterLetter), .one(.day).glued]) { match in
      guard let number = match.number(.day), (1...4).contains(number),
        match.lexeme(.quarterLetter)?.isCapitalised == true
      else { return nil }
      return .recurring(.quarter(number), .open)
    },
    Rule("quarter told of", [.one(.timeUnit)]) { match in
      match.timeUnit == .quarter && match.before?.means(.determiner) == true && match.after?.means(.of) != true
        && match.after?.means(.hyphen) != true ? .echo(.quarter) : nil
    },
    Rule("quarter told of", [.one(.shift), .one(.periodNoun)]) { match in
      match.lexeme(.shift)?.means(.latestUnit) == true ? .echo(.quarter) : nil
    },
    Rule("part of a longer time", [.one(.ordinal), .one(.half)]) { match in
      guard let number = match.number(.ordinal), (1...2).contains(number) else { return nil }
      return .recurring(.half(number), .open)
    },
  ]

  /// `the second week of`, `the last three days of`.
  private static func stretch(_ match: Match) -> Stretch? {
    guard let unit = match.timeUnit, [.day, .week, .month, .quarter].contains(unit),
      let first = match.pieces.first.map({ match.lexemes[$0.position] }), first.means(.ordinal) || first.shift == -1
    else { return nil }
    let number = match.pieces.count == 4 ? Int(match.lexemes[match.pieces[1].position].values.number) : 1
    let isMany = match.lexeme(.timeUnits)?.means(.timeUnits) == true
    guard (number > 1) == isMany, number >= 1, unit != .quarter || !first.means(.ordinal) else { return nil }
    return Stretch(unit: unit, count: number, start: first.means(.ordinal) ? Int(first.values.number) - 1 : nil)
  }

  private static let count: [Slot] = [
    .one([.day, .number, .units, .tens, .article]), .maybe(.hyphen).glued, .maybe(.units),
  ]

  private static func amount(_ match: Match) -> Int? {
    let words = match.pieces.map { match.lexemes[$0.position] }.prefix { !$0.means([.timeUnit, .timeUnits]) }
    let isFortnights = match.lexeme([.timeUnit, .timeUnits])?.means(.fortnight) == true
    let number =
      (words.first?.means(.article) == true ? 1 : words.reduce(0) { $0 + $1.values.number }) * (isFortnights ? 2 : 1)
    return number >= 1 && number <= 10_000 && number == number.rounded() ? Int(number) : nil
  }

  private static func shiftedUnit(_ match: Match) -> DateMeaning? {
    guard let shift = match.shift, let unit = match.timeUnit, let word = match.lexeme(.shift) else { return nil }
    switch unit {
    case .hour, .minute, .second: return nil
    case .day: return shift == 1 ? .told(.day, 1) : nil
    case .night: return shift < 0 ? .day(-1) : nil
    case .quarter, .week, .month, .year, .decade, .century:
      if word.means(.latestUnit), unit != .quarter { return nil }
      if match.lexeme(.timeUnit)?.means(.fortnight) == true { return nil }
      return .unit(unit, shift)
    }
  }

  private static func toldUnit(_ match: Match) -> DateMeaning? {
    let words = match.pieces.map { match.lexemes[$0.position] }
    guard words.contains(where: { $0.means(.toldShift) }), let last = words.last, DateContext.isToldOf(match) else {
      return nil
    }
    let shift = words.compactMap { $0.means(.toldShift) ? $0.shift : nil }.reduce(0, +)
    if last.means(.dayPart) { return .told(.day, shift) }
    guard let unit = last.timeUnit else { return nil }
    return unit.isOfDays ? .told(unit, shift) : nil
  }

  /// `two weeks later`, `a year earlier`; `two weeks after` goes with the date behind it, or stands at the end.
  private static func distance(_ match: Match) -> DateMeaning? {
    guard let unit = match.timeUnit, unit.isOfDays, let way = match.distance, let word = match.lexeme(.distance) else {
      return nil
    }
    let count = match.pieces.count == 2 ? 1 : amount(match)
    if match.pieces.count == 2, match.before?.means(.determiner) != true || word.means(.ownDistance) { return nil }
    guard let count else { return nil }
    let isLast = match.after.map { $0.form == .sign && !$0.means(.currencySign) } ?? true
    let stands = word.means(.ownDistance) || isLast && !word.means(.from)
    return .piece(.distance(unit, way * count, isComplete: stands))
  }
}
