import Extraction
import Newswire

/// The days that a date can mean: one, or all of a month, a year or some days, where it is known no closer.
package struct KnownDays: Hashable, Comparable, Sendable {
  package let first: CalendarDate
  package let last: CalendarDate

  /// - Parameter last: not before the first.
  package init(_ first: CalendarDate, _ last: CalendarDate? = nil) {
    self.first = first
    self.last = last ?? first
  }

  package func isWithin(_ days: ClosedRange<CalendarDate>) -> Bool { days.contains(first) && days.contains(last) }

  /// The period of a unit that all of the days are of; nil where they are of several.
  package func period(by unit: Period.Unit) -> Period? {
    let period = Period(of: first, by: unit)
    return Period(of: last, by: unit) == period ? period : nil
  }

  /// As closely as it is known: `2021-03-08`, `2021-03`, `2021`, `2021-03-08 – 2021-03-10`.
  package var text: String {
    for unit in Period.Unit.allCases {
      if let period = period(by: unit), period.days == first...last { return period.text }
    }
    return "\(first) – \(last)"
  }

  /// By the first day; of ranges from the same day the longer one comes first, as a heading would.
  package static func < (one: KnownDays, other: KnownDays) -> Bool {
    (one.first, other.last) < (other.first, one.last)
  }
}

extension DateMention {
  /// The days that it can mean; nil where they are not known.
  package var days: KnownDays? {
    value.map { value in KnownDays(value, end.flatMap { $0 < value ? nil : $0 }) }
  }
}
