import Newswire

/// The time that an article tells of, by the dates named so far: what `that year` and `the next day` go back to.
struct ToldTime {
  /// The date named last; nil before the first.
  private(set) var latest: DatedPeriod?
  /// The last that is known to the day, to the month, and to the quarter.
  private(set) var day: DatedPeriod?
  private(set) var month: DatedPeriod?
  private(set) var quarter: DatedPeriod?
  /// The last day or month of this sentence whose year is written.
  private(set) var sentence: DatedPeriod?
  /// The lexeme up to which dates were read.
  var end = 0

  mutating func endSentence() { sentence = nil }

  mutating func noteYear(of period: DatedPeriod) {
    if period.grain <= .season { sentence = period }
  }

  mutating func note(_ period: DatedPeriod) {
    guard period.grain <= .year || period.grain == .range else { return }
    latest = period
    if period.grain == .day { day = period }
    if period.days.period(by: .month) != nil { month = period }
    if period.grain == .quarter { quarter = period }
  }

  /// The date that a distance in a unit counts from: the last one that is known that closely.
  func anchor(for unit: TimeUnit) -> CalendarDate? {
    switch unit {
    case .day, .night, .week: day?.last
    case .month: month?.last
    case .quarter: quarter?.last
    case .year: latest?.last
    case .decade, .century: latest?.first
    case .hour, .minute, .second: nil
    }
  }
}

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
    switch self {
    case .slashed(.some, nil): true
    case .slashed(nil, .some): false
    default: nil
    }
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

extension DateMeaning {
  /// Whether in news it is only what another is compared with: "up from a year earlier".
  var isComparison: Bool {
    switch self {
    case .told(.year, _), .away(.year, _): true
    default: false
    }
  }

  /// Whether the words around decide which one is meant.
  var asksDirection: Bool {
    switch self {
    case .recurring(_, .open), .recurring(_, .shift): true
    case .within(_, let other), .offset(_, _, from: let other), .covering(_, let other), .stretch(_, of: let other):
      other.asksDirection
    case .range(let first, let last): first.asksDirection || last.asksDirection
    case .recurring, .fixed, .unknown, .slashed, .unit, .present, .away, .told, .echo, .piece: false
    }
  }
}
