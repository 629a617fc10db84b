import Extraction
import Linguistics

/// What was said, within the sentence that it stands in; both reflowed.
///
/// Reported words mean little alone: “talks with the front” may have been rejected.
package struct WordsInSentence: Hashable, Sendable {
  package var sentence: String
  /// What was said, as a span of `sentence`.
  package var said: TextSpan

  /// - Parameter said: all of the sentence unless given.
  package init(_ sentence: String, said: TextSpan? = nil) {
    self.sentence = sentence
    self.said = said ?? TextSpan(0, sentence.utf8.count)
  }

  package init(_ quote: Quote, in text: SourceText) {
    let whole = quote.sentence.union(quote.span)
    let end = text.reflowed(TextSpan(whole.start, quote.span.end)).utf8.count
    self.init(
      text.reflowed(whole), said: TextSpan(end - text.reflowed(quote.span).utf8.count, end))
  }

  package var words: String { part(said) }
  package var before: String { part(TextSpan(0, said.start)) }
  package var after: String { part(TextSpan(said.end, sentence.utf8.count)) }

  /// As a quote of a kind is shown: what stands between quotation marks by itself where it is the statement.
  package func shown(as kind: Quote.Kind) -> WordsInSentence {
    switch kind {
    case .direct: WordsInSentence(words)
    case .mixed, .indirect: self
    }
  }

  private func part(_ span: TextSpan) -> String { String(decoding: Array(sentence.utf8)[span.range], as: UTF8.self) }
}
