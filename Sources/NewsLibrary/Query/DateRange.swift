import Newswire

/// The days from one to another, both included; an end that is nil is open.
package struct DateRange: Hashable, Sendable {
  package var first: CalendarDate?
  package var last: CalendarDate?

  package init(first: CalendarDate?, last: CalendarDate?) {
    self.first = first
    self.last = last
  }
}

extension DateRange {
  /// From the start of one period to the end of another; nil is an open end. Periods in the wrong
  /// order are turned.
  init(from start: DateRange?, through end: DateRange?) {
    if let first = start?.first, let last = end?.last, last < first {
      self.init(first: end?.first, last: start?.last)
    } else {
      self.init(first: start?.first, last: end?.last)
    }
  }
}
