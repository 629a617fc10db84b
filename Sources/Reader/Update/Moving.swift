import NewsLibrary

extension State {
  mutating func move(_ action: Action) -> [Effect] {
    switch focus {
    case .list:
      guard let rows = action.listStep(page: max(1, listHeight - 1)) else { return [] }
      if action == .first || action == .last { noteJump() }
      return moveInList(by: rows)
    case .reader:
      guard let rows = action.listStep(page: max(1, readerHeight - 2)) else { return [] }
      if action == .first || action == .last { noteJump() }
      place.top = max(0, min(lastTop, place.top + rows))
      return []
    case .sidebar:
      guard let rows = action.listStep(page: max(1, arrangement.height(of: .sidebar) - 1)) else { return [] }
      sidebar.cursor.move(by: rows, of: sidebarRows.count)
      return []
    }
  }

  mutating func stepArticle(by step: Int) -> [Effect] {
    let before = listing.cursor.index
    listing.cursor.move(by: step, of: listing.articles.count)
    if listing.cursor.index == before {
      message = listing.articles.isEmpty ? "The list is empty" : step > 0 ? "The last article" : "The first article"
    }
    return openSelected()
  }

  private mutating func moveInList(by rows: Int) -> [Effect] {
    listing.cursor.move(by: rows, of: listing.articles.count)
    return openSelected()
  }

  // MARK: Panes

  mutating func focus(on pane: Pane) -> [Effect] {
    focus = pane
    if pane == .list { forgetLevels() }
    return []
  }

  mutating func focusPane(by step: Int) -> [Effect] {
    let count = Pane.allCases.count
    return focus(on: Pane.allCases[(focus.rawValue + step + count) % count])
  }

  mutating func toggleZoom() -> [Effect] {
    guard isZoomed || arrangement.frames.count > 1 else {
      message = "The window has room for one pane only"
      return []
    }
    isZoomed.toggle()
    return []
  }

  mutating func toggleFurniture() -> [Effect] {
    showsFurniture.toggle()
    let hasFurniture = open?.indexed.article.blocks.contains { $0.kind == .furniture } ?? false
    message =
      !hasFurniture ? "No page furniture here" : showsFurniture ? "Page furniture shown" : "Page furniture hidden"
    return []
  }

  mutating func stepTab(by step: Int) -> [Effect] {
    let tabs = Sidebar.Tab.allCases
    let now = tabs.firstIndex(of: sidebar.tab) ?? 0
    return open(tabs[(now + step + tabs.count) % tabs.count])
  }

  mutating func open(_ tab: Sidebar.Tab) -> [Effect] {
    sidebar = Sidebar(tab: tab)
    return []
  }

  // MARK: Opening and leaving

  mutating func openInPane() -> [Effect] {
    switch focus {
    case .list:
      guard listing.selected != nil else { return [] }
      focus = .reader
      return openSelected()
    case .reader: return followInReader()
    case .sidebar: return followInSidebar()
    }
  }
}
