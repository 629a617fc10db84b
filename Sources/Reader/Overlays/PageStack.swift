import Display
import NewsLibrary

/// The pages over the panes.
extension State {
  /// The kind of the page on top; nil if none is open.
  package var pageKind: PageKind? { pages.top.map { type(of: $0).kind } }

  mutating func show(_ page: any Page) -> [Effect] {
    pages.push(page)
    return moveOnPage(by: 0)
  }

  mutating func closePage() -> [Effect] {
    awaitedPage = nil
    pages.pop()
    return []
  }

  /// Has the page on top change itself, and does what it wants; nil if there is none, or it has no use for the key.
  mutating func askTopPage(_ change: (inout any Page, State) -> [PageIntent]?) -> [Effect]? {
    let state = self
    var intents: [PageIntent]?
    pages.changeTop { intents = change(&$0, state) }
    return intents.map { fulfil($0) }
  }

  // MARK: The selection

  /// Lines below the title and head of the page on top.
  var pageHeight: Int { max(1, body.height - 2 - (pages.top?.head(self).count ?? 0)) }

  /// Rows that Page Down moves by on the page on top.
  var rowsOfPage: Int {
    guard let page = pages.top, page.hasTallRows else { return pageHeight }
    return max(1, pageRows(of: page, in: pageHeight).count - 1)
  }

  mutating func moveOnPage(by rows: Int) -> [Effect] {
    let state = self
    pages.changeTop { $0.move(by: rows, state) }
    return []
  }

  mutating func openOnPage() -> [Effect] { askTopPage { page, state in page.open(state) } ?? [] }

  /// Brings the selection of the page on top into its rows and into sight.
  mutating func settlePage() {
    guard let page = pages.top else { return }
    let (state, count, height) = (self, page.rowCount(self), pageHeight)
    var cursor = page.cursor
    cursor.select(cursor.index, of: count)
    if page.hasTallRows {
      cursor.reveal(of: count, height: height) { page.height(of: $0, state) }
    } else {
      cursor.reveal(of: count, height: height)
    }
    pages.changeTop { $0.cursor = cursor }
  }

  // MARK: What comes from the library

  /// Gives an answer to all open pages, also to those that `q` comes back to: the one that asked takes it.
  mutating func giveToPages(_ report: Report) -> [Effect] {
    let state = self
    var intents: [PageIntent] = []
    eachPage { intents += $0.page.take(report, state) }
    return fulfil(intents)
  }

  /// What is on the pages may have changed.
  mutating func markPagesStale() { eachPage { $0.isStale = true } }

  /// Has what was loaded for rows of pages loaded again when it is seen.
  mutating func renewPageRows() { eachPage { $0.page.renewRows() } }

  private mutating func eachPage(_ change: (inout OpenPage) -> Void) {
    pages.eachPage(change)
    trail.eachPage(change)
  }

  /// Has the page on top ask again for what it shows, if that may have changed.
  mutating func renewTopPage() -> [Effect] {
    guard pages.takeStale() else { return [] }
    let state = self
    var effects: [Effect] = []
    pages.changeTop { effects = $0.renew(state) }
    return effects
  }

  /// Asks for what the page on top lacks of the rows in sight.
  mutating func missingOnPage() -> [Effect] {
    guard let start = pages.top?.cursor.top else { return [] }
    let (state, shown) = (self, start..<start + pageHeight)
    var effects: [Effect] = []
    pages.changeTop { effects = $0.missing(shown, state) }
    return effects
  }
}
