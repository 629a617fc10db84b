import NewsLibrary
import QueryLanguage

/// The pages that lie over the panes, and what was loaded for their rows.
struct Pages: Sendable {
  /// The last one is on top.
  var overlays: [Overlay] = []
  /// Roles of speakers of the library; empty if none is given.
  var speakerRoles = LoadedRows<SpeakerKey, String>()
  /// Articles of a period of the timeline.
  var periodRows = LoadedRows<ArticleID, ArticleRow>()
  /// Words of the quotes on a speaker's page.
  var quoteTexts = LoadedRows<MarkedQuote, QuoteText>()

  var top: Overlay? { overlays.last }

  /// The cursor of the page on top; nothing happens without a page.
  var cursor: ListCursor? {
    get { overlays.last?.cursor }
    set { if let newValue, !overlays.isEmpty { overlays[overlays.count - 1].cursor = newValue } }
  }

  /// The page on top if it is of a kind.
  func top<Page: OverlayPage>(_ kind: Page.Type) -> Page? { overlays.last?.page as? Page }

  /// Puts another page in the place of the one on top.
  mutating func replaceTop(by page: some OverlayPage) {
    if !overlays.isEmpty { overlays[overlays.count - 1].page = page }
  }

  mutating func push(_ page: some OverlayPage) { overlays.append(Overlay(page)) }

  mutating func pop() { if !overlays.isEmpty { overlays.removeLast() } }

  mutating func clear() { overlays = [] }

  /// Selects a row of the page on top in the line of the screen that the selection was in; a list that was seen
  /// from its beginning still is, as far as the selection is in sight then.
  mutating func keepSelection(on row: Int?) {
    guard let row, let cursor else { return }
    let top = cursor.top == 0 ? 0 : max(0, row - (cursor.index - cursor.top))
    self.cursor = ListCursor(index: row, top: top)
  }

  // MARK: A library that changes

  /// What is on the pages may have changed: each is asked for again when it is next seen.
  mutating func markStale() { for index in overlays.indices { overlays[index].isStale = true } }

  /// The page on top if it is to be asked for again, which it then counts as.
  mutating func takeStale() -> Overlay? {
    guard let top, top.isStale else { return nil }
    overlays[overlays.count - 1].isStale = false
    return top
  }

  /// Has what was loaded for rows of pages loaded again once it is seen.
  mutating func renewRows() {
    quoteTexts.renew()
    periodRows.renew()
    speakerRoles.renew()
  }

  /// The words of a quote; without its hits while those are on their way, and nil while the words are.
  func text(of quote: QuoteReference, marking query: Query?) -> QuoteText? {
    quoteTexts[MarkedQuote(quote: quote, query: query)] ?? quoteTexts[MarkedQuote(quote: quote, query: nil)]
  }
}
