import Newswire

/// When an article was written, and whether it tells of another time.
struct DateSetting: Sendable {
  /// nil if the article does not say.
  let published: CalendarDate?
  /// Whether it is a history: its days without a year are of the year being told of.
  let isHistory: Bool
  /// Whether `3/4/2014` is the third of April here; nil if nothing in the article tells.
  let dayComesFirst: Bool?

  init(published: CalendarDate?, _ found: [FoundDate]) {
    self.published = published
    isHistory = Self.tellsOfThePast(found.lazy.map(\.meaning), published)
    dayComesFirst = found.lazy.compactMap(\.meaning.dayComesFirst).first ?? Self.custom(found)
  }

  /// Whether the days written with a month's name stand before it; nil if the article has both ways or neither.
  private static func custom(_ found: [FoundDate]) -> Bool? {
    let dayFirst = found.contains { DateRules.dayFirst.contains($0.rule) }
    let monthFirst = found.contains { DateRules.monthFirst.contains($0.rule) }
    return dayFirst == monthFirst ? nil : dayFirst
  }

  /// A history names years long past; news have weekdays, `yesterday`, and days of this year and the last.
  ///
  /// A report of one bombing has a past year or two beside its weekdays, a chronicle dozens beside none.
  private static func tellsOfThePast(_ meanings: some Sequence<DateMeaning>, _ published: CalendarDate?) -> Bool {
    var (past, news) = (0, 0)
    for meaning in meanings {
      if meaning.isSeenFromPublication { news += 1 }
      guard let year = meaning.ownYear else { continue }
      if let published, year >= published.year - 1 { news += 1 } else { past += 1 }
    }
    return past >= (published == nil ? 2 : 4) && past >= 4 * news
  }
}

extension DateMeaning {
  /// The year that the words themselves name; nil if they name none or several.
  var ownYear: Int? {
    switch self {
    case .fixed(let period): period.days.period(by: .year)?.number
    case .within(_, let container): container.ownYear
    case .range(let first, let last): last.ownYear ?? first.ownYear
    case .unknown, .slashed, .recurring, .unit, .present, .away, .told, .echo, .offset, .covering, .stretch, .piece: nil
    }
  }

  /// What a date in figures tells of the custom of its article: `23/11/2019` that the day stands first.
  var dayComesFirst: Bool? {
    guard case .slashed(let dayFirst, let monthFirst) = self, (dayFirst == nil) != (monthFirst == nil) else {
      return nil
    }
    return dayFirst != nil
  }

  /// Whether it means nothing without the day of publication: `Monday`, `yesterday`, `last month`.
  var isSeenFromPublication: Bool {
    switch self {
    case .unit, .away: true
    case .recurring(let recurring, .open): recurring.cycle == .week
    case .recurring(_, .shift): true
    case .within(_, let other), .offset(_, _, from: let other), .covering(_, let other), .stretch(_, of: let other):
      other.isSeenFromPublication
    case .range(let first, let last): first.isSeenFromPublication || last.isSeenFromPublication
    case .recurring, .fixed, .unknown, .slashed, .present, .told, .echo, .piece: false
    }
  }
}
