import NewsLibrary

/// `y`: the quote that the user is on, or else the fact, or else the headline, with its citation.
extension State {
  mutating func copyWithCitation() -> [Effect] {
    if let quote = selectedQuoteReference { return [.outside(.loadQuote(quote))] }
    if overlays.isEmpty, focus != .list, let fact = readingOnScreen.factToCopy(inSidebar: focus == .sidebar) {
      return [.outside(.copy(fact))]
    }
    guard overlays.isEmpty, let summary = selectedSummary else {
      message = "Nothing to copy here"
      return []
    }
    return [.outside(.copy(CopiedWords(text: Citation(summary).line, what: "The headline with its citation")))]
  }

  mutating func takeQuoteToCopy(_ quote: ExportedQuote?) -> [Effect] {
    guard let quote else {
      message = "This quote is gone; \(keymap.name(of: .refresh)) checks the files again"
      return []
    }
    return [.outside(.copy(CopiedWords(text: quote.cited, what: "The quote with its citation")))]
  }
}
