import Display
import NewsLibrary

/// A page that is open.
struct OpenPage: Sendable {
  var page: any Page
  /// Whether the library may know more by now.
  var isStale = false
}

/// The pages over the panes, the last one on top.
extension State {
  /// The kind of the page on top; nil if none is open.
  package var pageKind: PageKind? { topPage.map { type(of: $0).kind } }

  var topPage: (any Page)? { overlays.last?.page }

  mutating func show(_ page: any Page) -> [Effect] {
    overlays.append(OpenPage(page: page))
    changeTopPage { page, state in page.move(by: 0, state) }
    return []
  }

  mutating func closePage() -> [Effect] {
    awaitedPage = nil
    if !overlays.isEmpty { overlays.removeLast() }
    return []
  }

  /// Has the page on top change itself.
  mutating func changeTopPage(_ change: (inout any Page, State) -> Void) {
    let state = self
    if let top = overlays.indices.last { change(&overlays[top].page, state) }
  }

  /// Has the page on top change itself, and does what it wants; nil if there is none, or it wants to leave it.
  mutating func askTopPage(_ change: (inout any Page, State) -> [PageIntent]?) -> [Effect]? {
    var intents: [PageIntent]?
    changeTopPage { page, state in intents = change(&page, state) }
    return intents.map { fulfil($0) }
  }

  // MARK: The selection

  /// Lines below the title and head of the page on top.
  var pageHeight: Int { max(1, body.height - 2 - (topPage?.head(self).count ?? 0)) }

  /// Rows that Page Down moves by on the page on top.
  var rowsOfPage: Int {
    guard let page = topPage, page.hasTallRows else { return pageHeight }
    return max(1, pageRows(of: page, in: pageHeight).count - 1)
  }

  mutating func moveOnPage(by rows: Int) -> [Effect] {
    changeTopPage { page, state in page.move(by: rows, state) }
    return []
  }

  mutating func openOnPage() -> [Effect] { askTopPage { page, state in page.open(state) } ?? [] }

  /// Brings the selection of the page on top into its rows and into sight.
  mutating func settlePage() {
    let height = pageHeight
    changeTopPage { page, state in
      let count = page.rowCount(state)
      var cursor = page.cursor
      cursor.select(cursor.index, of: count)
      if page.hasTallRows {
        let shown = page
        cursor.reveal(of: count, height: height) { shown.height(of: $0, state) }
      } else {
        cursor.reveal(of: count, height: height)
      }
      page.cursor = cursor
    }
  }

  // MARK: What comes from the library

  /// Gives an answer to all open pages, also to those that `q` comes back to: the one that asked takes it.
  mutating func giveToPages(_ report: Report) -> [Effect] {
    let state = self
    var intents: [PageIntent] = []
    eachOpenPage { intents += $0.page.take(report, state) }
    return fulfil(intents)
  }

  /// What is on the pages may be other by now.
  mutating func renewPages() { eachOpenPage { $0.isStale = true } }

  /// Has what was loaded for rows of pages loaded again when it is seen.
  mutating func renewPageRows() { eachOpenPage { $0.page.renewRows() } }

  private mutating func eachOpenPage(_ change: (inout OpenPage) -> Void) {
    for index in overlays.indices { change(&overlays[index]) }
    for level in levels.indices {
      for index in levels[level].overlays.indices { change(&levels[level].overlays[index]) }
    }
  }

  /// Has the page on top ask again for what it shows, if that may be other by now.
  mutating func renewTopPage() -> [Effect] {
    guard let top = overlays.indices.last, overlays[top].isStale else { return [] }
    overlays[top].isStale = false
    let state = self
    return overlays[top].page.renew(state)
  }

  /// Asks for what the page on top lacks of the rows in sight.
  mutating func missingOnPage() -> [Effect] {
    guard let top = overlays.indices.last else { return [] }
    let state = self
    let start = overlays[top].page.cursor.top
    return overlays[top].page.missing(start..<(start + state.pageHeight), state)
  }
}
