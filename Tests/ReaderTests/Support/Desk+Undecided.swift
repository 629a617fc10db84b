import NewsLibrary
import Reader

/// The undecided quotes of the articles in memory.
extension Desk {
  func undecided(in articles: [ArticleID]?) -> [UndecidedQuote] {
    inOrder(corrected.filter { articles?.contains($0.id) ?? true }.flatMap(undecided))
  }

  /// What is likely a speaker's, and what is open where the speaker is named.
  func undecided(of name: String) -> [UndecidedQuote] {
    let found = corrected.flatMap { article -> [UndecidedQuote] in
      let isNamed = article.findings?.entities.contains { $0.name == name } ?? false
      return undecided(in: article).filter { quote in
        switch quote.doubt {
        case .likely: quotes(of: name).contains(quote.quote)
        case .open: isNamed
        }
      }
    }
    return inOrder(found)
  }

  func undecidedTexts(of quotes: [QuoteReference]) -> [QuoteReference: UndecidedText] {
    var texts: [QuoteReference: UndecidedText] = [:]
    for quote in quotes {
      texts[quote] = corrected.first { $0.id == quote.article }.flatMap { UndecidedText(quote, in: $0) }
    }
    return texts
  }

  private func undecided(in article: IndexedArticle) -> [UndecidedQuote] {
    (article.findings?.quotes ?? []).enumerated().compactMap { index, quote in
      let reference = QuoteReference(article: article.id, quote: index, kind: quote.kind)
      return quote.doubt.map { UndecidedQuote(reference, $0) }
    }
  }

  private func inOrder(_ quotes: [UndecidedQuote]) -> [UndecidedQuote] {
    quotes.filter { $0.doubt == .likely } + quotes.filter { $0.doubt == .open }
  }
}
