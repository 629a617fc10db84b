import NewsLibrary
import QueryLanguage

/// A quote as a speaker's page shows it: with the hits of a query, or of none.
struct MarkedQuote: Hashable, Sendable {
  var quote: QuoteReference
  var query: Query?
}

extension State {
  /// The words of a quote; without its hits while those are on their way, and nil while the words are.
  func text(of quote: QuoteReference, marking query: Query?) -> QuoteText? {
    quoteTexts[MarkedQuote(quote: quote, query: query)] ?? quoteTexts[MarkedQuote(quote: quote, query: nil)]
  }

  mutating func takeQuoteTexts(_ texts: [QuoteReference: QuoteText], marking query: Query?) {
    quoteTexts.take(texts.lazy.map { (MarkedQuote(quote: $0.key, query: query), $0.value) })
  }
}
