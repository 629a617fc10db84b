import Extraction
import Linguistics
import Newswire

/// A date that an article tells of, known to the day or to a month at most.
package struct DatedFact: Hashable, Sendable {
  package var day: CalendarDate
  package var article: ArticleSummary
  /// Where the words of the date stand.
  package var span: Span
  /// The words around them, reflowed.
  package var words: String

  package init(day: CalendarDate, article: ArticleSummary, span: Span, words: String) {
    self.day = day
    self.article = article
    self.span = span
    self.words = words
  }
}

extension DateMention {
  /// The most days that a range may have to count as a date.
  private static let longest = 31

  /// The day, or the first of a range of a month at most; nil for what is not known so closely.
  package var day: CalendarDate? {
    guard let value, (end ?? value).dayNumber - value.dayNumber < Self.longest else { return nil }
    return value
  }
}
