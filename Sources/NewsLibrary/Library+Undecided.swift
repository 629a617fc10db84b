/// The quotes whose speaker is left to the user: all of it may be called from any thread.
extension Library {
  /// Those of some articles in the order of these, or of all articles, newest first; the likely ones before the open ones.
  package func undecidedQuotes(in articles: [ArticleID]?) throws -> [UndecidedQuote] {
    try index.read { try UndecidedQuotes(db: $0).all(in: articles) }
  }

  /// What a list shows of some of them; those whose article is gone or has other findings by now are left out.
  package func undecidedTexts(of quotes: [QuoteReference]) throws -> [QuoteReference: UndecidedText] {
    try index.read { db in
      var texts: [QuoteReference: UndecidedText] = [:]
      for (id, own) in Dictionary(grouping: quotes, by: \.article) {
        guard let indexed = try article(id, db) else { continue }
        for quote in own { texts[quote] = UndecidedText(quote, in: indexed) }
      }
      return texts
    }
  }
}
