import Display

/// The mouse: what it points at is what the keys would have come to.
extension State {
  mutating func point(_ mouse: Mouse) -> [Effect] {
    guard !arrangement.isTooSmall else { return [] }
    switch mouse.kind {
    case .wheelUp: return scroll(by: -Self.wheelRows, at: mouse)
    case .wheelDown: return scroll(by: Self.wheelRows, at: mouse)
    case .press: return press(mouse)
    case .drag: window.drag(to: mouse.x, arrangement)
    case .release: window.release()
    }
    return []
  }

  private static let wheelRows = 3

  mutating func toggleMouse() -> [Effect] {
    window.toggleMouse()
    let key = keymap.binding(of: .mouse)?.keys.first.map(KeyName.of) ?? ":\(Action.mouse.rawValue)"
    message =
      preferences.hasMouse
      ? "dateline has the mouse; \(key) gives it to the terminal"
      : "The terminal has the mouse to select text; \(key) takes it back"
    return [.terminal(.setMouse(preferences.hasMouse))]
  }

  private mutating func press(_ mouse: Mouse) -> [Effect] {
    window.release()
    guard arrangement.body.contains(x: mouse.x, y: mouse.y), let accepted = leavePrompt() else { return [] }
    message = nil
    hasActed = true
    if !overlays.isEmpty { return accepted + (pointOnPage(mouse) ?? pressOnPage(mouse)) }
    if window.grab(at: mouse.x, arrangement) { return accepted }
    guard let (pane, frame) = arrangement.frames.first(where: { $0.value.contains(x: mouse.x, y: mouse.y) }) else {
      return accepted
    }
    return accepted + press(mouse, in: pane, frame)
  }

  /// Accepts what is being searched for, as Enter does; nil if other text is typed, which a slip of the
  /// hand must not end.
  private mutating func leavePrompt() -> [Effect]? {
    switch prompt?.purpose {
    case nil: []
    case .search, .find: pressInPrompt(.enter)
    case .limit, .name, .tags, .head, .note, .file, .shell: nil
    }
  }

  private mutating func press(_ mouse: Mouse, in pane: Pane, _ frame: Rect) -> [Effect] {
    if focus != pane { _ = focus(on: pane) }
    let (title, body) = frame.split(atRow: 1)
    guard mouse.y != title.y else {
      if pane == .sidebar, let tab = SidebarPane.tab(at: mouse.x - title.x, self) { reading.open(tab) }
      return []
    }
    switch pane {
    case .list: return pressInList(row: mouse.y - body.y, clicks: mouse.clicks)
    case .reader: return pressInReader(row: mouse.y - body.y, column: mouse.x - body.x, clicks: mouse.clicks)
    case .sidebar: return pressInSidebar(row: mouse.y - body.y, clicks: mouse.clicks)
    }
  }
}

/// What a click does in each pane, and in pages; the second of a double click does what Enter does.
extension State {
  private mutating func pressInList(row: Int, clicks: Int) -> [Effect] {
    guard let index = listing.index(atRow: row, rowsPerArticle: rowsPerArticle),
      listing.articles.indices.contains(index)
    else { return [] }
    if clicks > 1, index == listing.cursor.index { return openInPane() }
    listing.cursor.select(index, of: listing.articles.count)
    return openSelected()
  }

  /// A fact is followed to its words, a heading folds or unfolds what is below it. A speaker's page takes
  /// the second click.
  private mutating func pressInSidebar(row: Int, clicks: Int) -> [Effect] {
    let (index, rows) = (reading.sidebar.cursor.top + row, reading.sidebarRows)
    guard rows.indices.contains(index) else { return [] }
    reading.selectInSidebar(row: index)
    switch rows[index] {
    case .heading, .more: return clicks == 1 ? followInSidebar() : []
    case .days: return []
    case .fact(let fact): return clicks == 1 ? followToWords(fact) : followInSidebar(fact)
    }
  }

  private mutating func pointOnPage(_ mouse: Mouse) -> [Effect]? {
    askTopPage { page, state in page.point(mouse, state) }
  }

  private mutating func pressOnPage(_ mouse: Mouse) -> [Effect] {
    guard let page = pages.top,
      let row = PagePane(page: page, state: self).row(at: mouse.y - body.y, in: pageHeight), page.canSelect(row)
    else { return [] }
    if mouse.clicks > 1, row == page.cursor.index { return openOnPage() }
    pages.changeTop { $0.cursor.index = row }
    return []
  }

  /// Puts the cursor on the fact, hit or quote that is clicked; beside all of them it is taken away.
  private mutating func pressInReader(row: Int, column: Columns, clicks: Int) -> [Effect] {
    guard let open, open.layout.lines.indices.contains(reading.place.top + row) else { return [] }
    let line = open.layout.lines[reading.place.top + row].span
    let target = reading.target(at: column - arrangement.indent - Arrangement.gutter, ofLine: line)
    // Enter may have led away from what the first click of the two was on
    if clicks > 1, target != nil, target == reading.place.cursor { return followInReader() }
    reading.place.cursor = target
    if case .fact(let evidence) = target { reading.selectInSidebar(evidence.fact) }
    return []
  }
}

/// The wheel: it scrolls what is under the pointer, and the focus stays.
extension State {
  private mutating func scroll(by rows: Int, at mouse: Mouse) -> [Effect] {
    guard arrangement.body.contains(x: mouse.x, y: mouse.y) else { return [] }
    message = nil
    hasActed = true
    if !overlays.isEmpty { return pointOnPage(mouse) ?? scrollPage(by: rows) }
    switch arrangement.frames.first(where: { $0.value.contains(x: mouse.x, y: mouse.y) })?.key {
    case .list:
      // looking through the list opens nothing and reads nothing
      let articles = max(1, abs(rows) / rowsPerArticle) * rows.signum()
      listing.cursor.scrollAway(by: articles, of: listing.articles.count, height: listHeight)
    case .reader: reading.scroll(by: rows, in: readerHeight)
    case .sidebar:
      let (count, height) = (reading.sidebarRows.count, arrangement.height(of: .sidebar))
      reading.sidebar.cursor.scroll(by: rows, of: count, height: height)
    case nil: break
    }
    return []
  }

  private mutating func scrollPage(by rows: Int) -> [Effect] {
    guard let page = pages.top else { return [] }
    guard !page.hasTallRows else {
      pages.move(by: rows.signum(), self)
      return []
    }
    let (count, height) = (page.rowCount(self), pageHeight)
    pages.changeTop { $0.cursor.scroll(by: rows, of: count, height: height) }
    pages.move(by: 0, self)
    return []
  }
}
