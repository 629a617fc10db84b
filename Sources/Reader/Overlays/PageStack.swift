import Display
import NewsLibrary

/// The pages over the panes.
extension State {
  /// The kind of the page on top; nil if none is open.
  package var pageKind: PageKind? { pages.top.map { type(of: $0).kind } }

  mutating func show(_ page: any Page) -> [Effect] {
    pages.push(page)
    pages.move(by: 0, self)
    return page.opening
  }

  mutating func closePage() -> [Effect] {
    requests.forget(lane: .opening(.page))
    pages.pop()
    return []
  }

  /// Has the page on top change itself, and does what it wants; nil without a page, or if it has no use for the key.
  mutating func askTopPage(_ change: (inout any Page, State) -> [PageIntent]?) -> [Effect]? {
    let state = self
    var intents: [PageIntent]?
    pages.changeTop { intents = change(&$0, state) }
    return intents.map { fulfil($0) }
  }

  // MARK: The selection

  /// Lines below the title and head of the page on top.
  var pageHeight: Int { max(1, body.height - 2 - (pages.top?.headHeight(self) ?? 0)) }

  /// Rows that Page Down moves by on the page on top.
  var rowsOfPage: Int {
    guard let page = pages.top, page.hasTallRows else { return pageHeight }
    return max(1, PagePane(page: page, state: self).rows(in: pageHeight).count - 1)
  }

  mutating func openOnPage() -> [Effect] { askTopPage { page, state in page.open(state) } ?? [] }

  // MARK: What comes from the library

  /// Gives an answer to all open pages: the one that asked takes it.
  mutating func giveToPages(_ report: Report) -> [Effect] {
    let state = self
    var intents: [PageIntent] = []
    eachPage { intents += $0.page.take(report, state) }
    return fulfil(intents)
  }

  /// Changes all open pages, also those that `q` comes back to.
  mutating func eachPage(_ change: (inout OpenPage) -> Void) {
    pages.eachPage(change)
    trail.eachPage(change)
  }
}

/// What the page on top does by itself; it reads the state that holds it.
extension Pages {
  mutating func move(by rows: Int, _ state: State) { changeTop { $0.move(by: rows, state) } }

  /// Brings the selection into the rows and into sight.
  ///
  /// - Parameter height: lines for rows.
  mutating func settle(height: Int, _ state: State) {
    changeTop { page in
      page.fit(state)
      let (shown, count) = (page, page.rowCount(state))
      var cursor = page.cursor
      cursor.select(cursor.index, of: count)
      if page.hasTallRows {
        cursor.reveal(of: count, height: height) { shown.height(of: $0, state) }
      } else {
        cursor.reveal(of: count, height: height)
      }
      page.cursor = cursor
    }
  }

  /// Asks again for what the page shows, if that may have changed.
  mutating func renewTop(_ state: State) -> [Effect] {
    guard takeStale() else { return [] }
    var effects: [Effect] = []
    changeTop { effects = $0.renew(state) }
    return effects
  }

  /// Asks for what the rows in sight lack.
  mutating func missing(height: Int, _ state: State) -> [Effect] {
    var effects: [Effect] = []
    changeTop { page in
      let start = page.cursor.top
      effects = page.missing(start..<start + height, state)
    }
    return effects
  }
}
