import NewsLibrary
import QueryLanguage

/// A quote as a speaker's page shows it: with the hits of a query, or of none.
struct MarkedQuote: Hashable, Sendable {
  var quote: QuoteReference
  var query: Query?
}

extension State {
  mutating func takeQuoteTexts(_ texts: [QuoteReference: QuoteText], marking query: Query?) {
    pages.quoteTexts.take(texts.lazy.map { (MarkedQuote(quote: $0.key, query: query), $0.value) })
  }
}
