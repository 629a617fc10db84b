import NewsLibrary
import QueryLanguage

/// Moving in panes, and from pane to pane.
extension State {
  mutating func move(_ action: Action) -> [Effect] {
    let page = arrangement.page(of: focus, rowsPerArticle: rowsPerArticle)
    guard let rows = action.listStep(page: page) else { return [] }
    if focus != .sidebar, action == .first || action == .last { noteJump() }
    switch focus {
    case .list:
      listing.cursor.move(by: rows, of: listing.articles.count)
      return openSelected()
    case .reader: reading.scroll(by: rows, in: readerHeight)
    case .sidebar: reading.sidebar.cursor.move(by: rows, of: reading.sidebarRows.count)
    }
    return []
  }

  mutating func stepArticle(by step: Int) -> [Effect] {
    if !listing.step(by: step) {
      message = listing.articles.isEmpty ? "The list is empty" : step > 0 ? "The last article" : "The first article"
    }
    return openSelected()
  }

  // MARK: Panes

  mutating func focus(on pane: Pane) -> [Effect] {
    window.focus = pane
    if pane == .list { trail.forgetLevels(ofSearch: listing.search?.text) }
    return []
  }

  /// On to a heading of the sidebar, which gets the keys.
  mutating func stepGroup(by step: Int) -> [Effect] {
    let effects = focus(on: .sidebar)
    if !reading.selectGroup(by: step, height: arrangement.height(of: .sidebar)) {
      message = step > 0 ? "The last group" : "The first group"
    }
    return effects
  }

  mutating func toggleZoom() -> [Effect] {
    guard window.isZoomed || arrangement.frames.count > 1 else {
      message = "The window has room for one pane only"
      return []
    }
    window.isZoomed.toggle()
    return []
  }

  mutating func openInPane() -> [Effect] {
    switch focus {
    case .list:
      guard listing.selected != nil else { return [] }
      window.focus = .reader
      return openSelected()
    case .reader: return followInReader()
    case .sidebar: return followInSidebar()
    }
  }

  // MARK: The order of the list, and what it is limited to

  mutating func rearrange(_ change: OrderChange) -> [Effect] {
    message = listing.rearrange(change)
    return arrangeAgain()
  }

  /// The list and the search that is on, as they are to be arranged now.
  private mutating func arrangeAgain() -> [Effect] { [.library(.arrangeList(listing.wanted))] + searchAgain() }

  /// Limits the list to what a query finds; the empty one takes the limit away.
  mutating func limit(to text: String) -> [Effect] {
    let isBlank = text.allSatisfy(\.isWhitespace)
    guard isBlank || ParsedQuery(text).query != nil else {
      message = "Nothing to limit the list to yet"
      return []
    }
    prompt = nil
    guard !isBlank else { return takeLimitAway() }
    listing.wanted.limit = text
    return [.order(.rememberQuery(text))] + arrangeAgain()
  }

  mutating func takeLimitAway() -> [Effect] {
    guard listing.wanted.limit != nil else { return [] }
    listing.wanted.limit = nil
    message = "All articles again"
    return arrangeAgain()
  }

  /// Takes a list that is not as the library has it; the selection stays on its article if it is there.
  mutating func takeArranged(_ arrangement: ListArrangement, _ articles: [ArticleID]) -> [Effect] {
    guard arrangement == listing.wanted else { return [] }
    if articles.isEmpty, let limit = arrangement.limit {
      listing.wanted.limit = nil
      message = "No article with \(limit)"
      return arrangeAgain()
    }
    let isSame = listing.allArrangement == arrangement
    let held = listing.selected
    listing.replaceAll(articles, in: arrangement)
    eachPage { $0.markStale() }
    guard !listing.isSearch else { return [] }
    if isSame {
      followOpenArticle()
      return open == nil && requests.article == nil ? openSelected() : []
    }
    if let held, listing.selected != held { listing.cursor = ListCursor() }
    return openSelected()
  }
}

extension Sidebar.Tab {
  /// The tab so many steps further, round again at the ends.
  func tab(by step: Int) -> Sidebar.Tab {
    let tabs = Self.allCases
    return tabs[((tabs.firstIndex(of: self) ?? 0) + step + tabs.count) % tabs.count]
  }
}
