import Newswire

/// Dates in figures alone.
extension DateRules {
  private static let dayOrMonth: Slot = .one([.day, .shortYear])

  static let inFigures: [Rule<DateMeaning>] = [
    Rule(
      "ISO date",
      [.one(.year), .one([.hyphen, .slash]).glued, dayOrMonth.glued, .one([.hyphen, .slash]).glued, dayOrMonth.glued]
    ) { match in
      guard let year = match.number(.year), let month = match.number(.day), let day = match.number(.day, 1) else {
        return nil
      }
      return .fixed(KnownDays(year: year, month: month, day: day), .day)
    },
    Rule(
      "date with slashes",
      [
        .one(.day), .one([.slash, .hyphen]).glued, .one(.day).glued, .one([.slash, .hyphen]).glued,
        .one([.year, .shortYear]).glued,
      ],
      production: slashed),
    Rule("date with stops", [.one(.dottedDate)]) { match in
      guard let (day, month, year) = match.lexeme(.dottedDate)?.dottedDate else { return nil }
      return .fixed(KnownDays(year: fullYear(year), month: month, day: day), .day)
    },
    Rule(
      "date with hyphens",
      [
        .one(.day), .one(.hyphen).glued, .one(.month).glued, .one(.hyphen).glued, .one([.year, .shortYear]).glued,
      ]
    ) { match in
      guard let day = match.number(.day), let month = match.month(), let year = match.number([.year, .shortYear])
      else { return nil }
      return .fixed(KnownDays(year: fullYear(year), month: month, day: day), .day)
    },
  ]

  /// Day and month by their order in either custom: "12-10-3" is no date.
  private static func slashed(_ match: Match) -> DateMeaning? {
    guard let a = match.number(.day), let b = match.number(.day, 1), let written = match.number([.year, .shortYear]),
      written >= 100 || match.lexeme([.slash, .hyphen])?.means(.slash) == true
    else { return nil }
    let year = fullYear(written)
    let dayFirst = KnownDays(year: year, month: b, day: a)
    let monthFirst = KnownDays(year: year, month: a, day: b)
    return dayFirst == nil && monthFirst == nil ? nil : .slashed(dayFirst: dayFirst, monthFirst: monthFirst)
  }
}
