import Display

extension State {
  /// Columns of the rows of the page on top: a part of a wide screen if there is something beside them.
  var widthOfPage: Columns {
    guard body.width >= 120, pages.top?.hasAside == true else { return body.width }
    return body.width * 11 / 20
  }
}

/// How a page is drawn over the panes: a title, the page's head, then its rows.
struct PagePane {
  let page: any Page
  let state: State

  func draw(in rect: Rect, on screen: inout Screen) {
    let (title, all) = rect.split(atRow: 1)
    drawTitle(in: title, on: &screen)
    if page.draw(state, on: &screen) { return }
    let (below, side) = all.split(atColumn: min(state.widthOfPage, all.width))
    if side.width > 0 { drawAside(in: side, on: &screen) }
    let head = page.head(state)
    for (position, line) in head.enumerated() {
      put(line, in: Rect(x: below.x, y: below.y + position, width: below.width, height: 1), on: &screen)
    }
    let rows = below.split(atRow: head.count).bottom
    drawRows(in: rows.split(atRow: rows.height - 1).top, on: &screen)
  }

  private func drawAside(in rect: Rect, on screen: inout Screen) {
    for y in rect.y..<rect.bottom { screen.put("│", x: rect.x, y: y, width: 1, style: Theme.style(.rule)) }
    let inside = rect.split(atColumn: 1).right
    for (position, line) in page.aside(state, most: inside.height).enumerated() {
      put(line, in: Rect(x: inside.x, y: inside.y + position, width: inside.width, height: 1), on: &screen)
    }
  }

  private func drawTitle(in title: Rect, on screen: inout Screen) {
    let style = Theme.style(.focusedPaneTitle)
    screen.fill(title, style)
    let words = page.line.map { page.title(state) + $0.text } ?? ItemLine.whole(page.title(state), in: title.width - 2)
    let hint = fitting(state.keymap.naming(page.hint), behind: words, in: title.width - 2)
    let text = page.line != nil || hint.isEmpty ? words : "\(words) · \(hint)"
    screen.put(text.truncated(to: title.width, in: style), x: title.x, y: title.y, width: title.width)
    guard let line = page.line else { return }
    let width = TextWidth.columns(of: hint)
    screen.put(hint, x: title.right - 1 - width, y: title.y, width: width, style: style)
    let before = TextWidth.columns(of: page.title(state) + line.beforeCursor)
    screen.cursor = Screen.Position(x: min(title.right - 1, title.x + 1 + before), y: title.y)
  }

  /// As many items of a hint, from the first, as fit behind a title.
  private func fitting(_ hint: String, behind title: String, in width: Columns) -> String {
    let room = width - TextWidth.columns(of: title) - 3
    var items = hint.split(separator: " · ")
    while !items.isEmpty, TextWidth.columns(of: items.joined(separator: " · ")) > room { items.removeLast() }
    return items.joined(separator: " · ")
  }

  private func drawRows(in body: Rect, on screen: inout Screen) {
    guard page.rowCount(state) > 0 else {
      return put(page.isWaiting ? "…" : state.keymap.naming(page.emptyWords), in: body, on: &screen)
    }
    for row in rows(in: body.height) {
      let place = Rect(x: body.x, y: body.y + row.y, width: body.width, height: row.lines.count)
      for (offset, line) in row.lines.enumerated() {
        put(line, in: Rect(x: place.x, y: place.y + offset, width: place.width, height: 1), on: &screen)
      }
      if row.row == page.cursor.index { screen.restyle(place, Theme.selected) }
    }
  }

  private func put(_ words: String, in body: Rect, on screen: inout Screen) {
    let width = body.width - 2
    for (y, line) in LineBreaker.lines(of: words, measure: width).prefix(body.height).enumerated() {
      screen.put(line, x: body.x + 1, y: body.y + y, width: width, style: Theme.style(.faint))
    }
  }

  private func put(_ line: StyledLine, in row: Rect, on screen: inout Screen) {
    screen.put(line.truncated(to: row.width - 2), x: row.x + 1, y: row.y, width: row.width - 2)
  }

  /// The rows of a page that are in sight, with the line that each begins on; the last one may be cut.
  func rows(in height: Int) -> [PageRow] {
    let count = page.rowCount(state)
    guard page.hasTallRows else {
      let start = min(page.cursor.top, count)
      let lines = page.rows(start..<min(count, start + height), state)
      return lines.enumerated().map { PageRow(row: start + $0.offset, y: $0.offset, lines: [$0.element]) }
    }
    var rows: [PageRow] = []
    var (row, y) = (page.cursor.top, 0)
    while y < height, row < count {
      let lines = Array(page.lines(of: row, state).prefix(height - y))
      rows.append(PageRow(row: row, y: y, lines: lines))
      (row, y) = (row + 1, y + max(1, lines.count))
    }
    return rows
  }

  /// The row that a line of the page shows, its title being line 0; nil for none.
  ///
  /// - Parameter height: lines for rows.
  func row(at line: Int, in height: Int) -> Int? {
    let line = line - 1 - page.headHeight(state)
    return rows(in: height).first { $0.y..<($0.y + $0.lines.count) ~= line }?.row
  }
}

/// A row of a page as it is drawn.
struct PageRow {
  var row: Int
  /// Its first line, counted from the first row in sight.
  var y: Int
  var lines: [StyledLine]
}
