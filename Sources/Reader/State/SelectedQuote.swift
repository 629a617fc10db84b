import NewsLibrary

extension State {
  /// The quote that the user is on: the selected one of a speaker's page, or under the reader's cursor; nil
  /// where there is none.
  package var selectedQuoteReference: QuoteReference? {
    if let top = overlays.last { return topPage(SpeakerPage.self)?.quote(at: top.cursor.index) }
    guard let open, case .quote(let quote) = place.cursor, open.findings.quotes.indices.contains(quote) else {
      return nil
    }
    return QuoteReference(article: open.id, quote: quote, kind: open.findings.quotes[quote].kind)
  }
}
