import Linguistics
import NewsLibrary

/// `y`: the quote that the user is on, or else the fact, or else the headline, with its citation.
extension State {
  mutating func copyWithCitation() -> [Effect] {
    if let quote = selectedQuoteReference { return [.outside(.loadQuote(quote))] }
    if overlays.isEmpty, let fact = selectedFactWords { return [.outside(.copy(fact))] }
    guard overlays.isEmpty, let summary = selectedSummary else {
      message = "Nothing to copy here"
      return []
    }
    return [.outside(.copy(CopiedWords(text: Citation(summary).line, what: "The headline with its citation")))]
  }

  mutating func takeQuoteToCopy(_ quote: ExportedQuote?) -> [Effect] {
    guard let quote else {
      message = "This quote is gone; \(keymap.name(of: .refresh)) looks at the files again"
      return []
    }
    return [.outside(.copy(CopiedWords(text: quote.cited, what: "The quote with its citation")))]
  }

  private var selectedFactWords: CopiedWords? {
    guard focus != .list, let open, let span = selectedFactSpan(open) else { return nil }
    let citation = ExportedParts(open.indexed).citation(of: span)
    return CopiedWords(
      text: "\(open.text.reflowed(span).harmless())\n— \(citation.line)", what: "The fact's words with their citation")
  }

  /// In the sidebar the fact of the row, in the reader that under the cursor.
  private func selectedFactSpan(_ open: OpenArticle) -> TextSpan? {
    if focus == .sidebar, case .fact(let fact)? = selectedSidebarRow(open) {
      if case .fact(let evidence) = place.cursor, evidence.fact == fact { return span(of: .fact(evidence)) }
      return open.facts.facts[fact].evidence.first
    }
    guard let cursor = place.cursor, case .fact = cursor else { return nil }
    return span(of: cursor)
  }

  private func selectedSidebarRow(_ open: OpenArticle) -> Sidebar.Row? {
    let rows = sidebarRows
    return rows.indices.contains(sidebar.cursor.index) ? rows[sidebar.cursor.index] : nil
  }

  /// The article that the user is on; nil where its row is still on its way.
  var selectedSummary: ArticleSummary? {
    guard focus == .list, let selected = listing.selected, selected != open?.id else { return open?.indexed.summary }
    return listing.row(at: listing.cursor.index)?.article
  }
}
