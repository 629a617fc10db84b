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

extension DateMeaning {
  /// Whether in news it is only what another is compared with: "up from a year earlier".
  var isComparison: Bool {
    if case .told(.year, _) = self { return true }
    if case .away(.year, _) = self { return true }
    return false
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
