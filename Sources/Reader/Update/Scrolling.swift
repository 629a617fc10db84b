import Display

/// The wheel: it scrolls what is under the pointer, and the focus stays.
extension State {
  mutating func scroll(by rows: Int, at mouse: Mouse) -> [Effect] {
    guard arrangement.body.contains(x: mouse.x, y: mouse.y) else { return [] }
    message = nil
    hasActed = true
    if !overlays.isEmpty { return scrollPage(by: rows) }
    switch arrangement.frames.first(where: { $0.value.contains(x: mouse.x, y: mouse.y) })?.key {
    case .list: scrollList(by: rows)
    case .reader: place.top = max(0, min(lastTop, place.top + rows))
    case .sidebar:
      sidebar.cursor.scroll(by: rows, of: sidebarRows.count, height: arrangement.height(of: .sidebar))
    case nil: break
    }
    return []
  }

  /// Looking through the list opens nothing and reads nothing.
  private mutating func scrollList(by rows: Int) {
    let articles = max(1, abs(rows) / rowsPerArticle) * rows.signum()
    listing.cursor.scrollAway(by: articles, of: listing.articles.count, height: listHeight)
  }

  private mutating func scrollPage(by rows: Int) -> [Effect] {
    if topPage?.hasTallRows == true { return moveOnPage(by: rows.signum()) }
    let height = pageHeight
    changeTopPage { page, state in
      page.cursor.scroll(by: rows, of: page.rowCount(state), height: height)
      page.move(by: 0, state)
    }
    return []
  }
}
