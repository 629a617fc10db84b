import Extraction
import Linguistics
import Newswire

/// A fact of known days that an article tells of.
package struct DatedFact: Hashable, Sendable {
  package var days: KnownDays
  package var article: ArticleSummary
  /// The words that prove it.
  package var span: TextSpan
  /// The words around them, reflowed.
  package var words: String

  package init(days: KnownDays, article: ArticleSummary, span: TextSpan, words: String) {
    self.days = days
    self.article = article
    self.span = span
    self.words = words
  }
}
