import Display

extension State {
  /// Draws the topmost overlay over the panes: a title, then its rows.
  func drawOverlay(in rect: Rect, on screen: inout Screen) {
    guard let top = overlays.last else { return }
    let (title, below) = rect.split(atRow: 1)
    let body = below.split(atRow: below.height - 1).top
    screen.fill(title, Theme.style(.focusedPaneTitle))
    screen.put(
      overlayTitle(top.page).truncated(to: title.width, in: Theme.style(.focusedPaneTitle)), x: title.x, y: title.y,
      width: title.width)
    drawRows(of: top, in: body, on: &screen)
    if let line = top.page.line {
      let before = TextWidth.columns(of: top.page.title(self) + line.beforeCursor)
      screen.cursor = Screen.Position(x: min(title.right - 1, title.x + 1 + before), y: title.y)
    }
  }

  private func overlayTitle(_ page: any OverlayPage) -> String {
    if let line = page.line { return page.title(self) + line.text }
    return [page.title(self), page.hint].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func drawRows(of top: Overlay, in body: Rect, on screen: inout Screen) {
    let count = top.page.rowCount(self)
    guard count > 0 else {
      screen.put(top.page.emptyWords, x: body.x + 1, y: body.y, width: body.width - 1, style: Theme.style(.faint))
      return
    }
    let start = min(top.cursor.top, count)
    let shown = start..<min(count, start + body.height)
    for (position, line) in top.page.rows(shown, self).enumerated() {
      let row = Rect(x: body.x, y: body.y + position, width: body.width, height: 1)
      screen.put(line.truncated(to: row.width - 2), x: row.x + 1, y: row.y, width: row.width - 2)
      if shown.lowerBound + position == top.cursor.index { screen.restyle(row) { $0.with(.reverse) } }
    }
  }
}
