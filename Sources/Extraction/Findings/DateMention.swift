import Linguistics
import Newswire

/// A date as written, resolved where the article gives what it takes.
package struct DateMention: Sendable, Hashable {
  /// `on Monday`, `October 4, 2014`, `since August 8`.
  package var span: TextSpan
  /// The day, or the first day of a range; nil where it can't be known.
  package var value: CalendarDate?
  /// The last day of a range; nil for a single day.
  package var end: CalendarDate?
  package var rule: RuleName

  package init(_ span: TextSpan, value: CalendarDate? = nil, end: CalendarDate? = nil, rule: RuleName) {
    self.span = span
    self.value = value
    self.end = end
    self.rule = rule
  }
}
