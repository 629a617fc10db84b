import Display
import NewsLibrary

extension State {
  mutating func show(_ page: some OverlayPage) -> [Effect] {
    pages.push(page)
    return moveInOverlay(by: 0)
  }

  mutating func closeOverlay() -> [Effect] {
    awaitedPage = nil
    pages.pop()
    return []
  }

  /// Rows of the list in the topmost overlay; nil where there is no overlay.
  var overlayRowCount: Int? { pages.top.map { $0.page.rowCount(self) } }

  /// Lines below the title and head of the topmost overlay.
  var overlayHeight: Int { max(1, body.height - 2 - (pages.top?.page.head(self).count ?? 0)) }

  /// Rows that a page of the topmost overlay has, as it stands.
  var overlayPage: Int {
    guard let top = pages.top, top.page.hasTallRows else { return overlayHeight }
    return max(1, overlayRows(of: top, in: overlayHeight).count - 1)
  }

  /// Brings the selection of the topmost overlay into its rows and into sight.
  mutating func settleOverlay() {
    guard let top = pages.top, let count = overlayRowCount else { return }
    var cursor = top.cursor
    cursor.select(cursor.index, of: count)
    if top.page.hasTallRows {
      cursor.reveal(of: count, height: overlayHeight) { top.page.height(of: $0, self) }
    } else {
      cursor.reveal(of: count, height: overlayHeight)
    }
    pages.cursor = cursor
  }

  /// Moves the selection, on to the next row that it may rest on.
  mutating func moveInOverlay(by rows: Int) -> [Effect] {
    guard let top = pages.top, let count = overlayRowCount else { return [] }
    var cursor = top.cursor
    cursor.move(by: rows, of: count)
    let (up, down) = (stride(from: cursor.index, through: 0, by: -1), stride(from: cursor.index, to: count, by: 1))
    let onwards = rows < 0 ? up.first(where: top.page.canSelect) : down.first(where: top.page.canSelect)
    let back = rows < 0 ? down.first(where: top.page.canSelect) : up.first(where: top.page.canSelect)
    if let place = onwards ?? back { cursor.select(place, of: count) }
    pages.cursor = cursor
    return []
  }

  /// Selects a row of the topmost overlay.
  mutating func selectInOverlay(_ row: Int) {
    guard let count = overlayRowCount else { return }
    pages.cursor?.select(row, of: count)
  }

  mutating func openInOverlay() -> [Effect] {
    pages.top.map { $0.page.open($0.cursor.index, &self) } ?? []
  }

  /// Keys while a text that narrows is being typed: letters narrow, arrows move.
  mutating func pressWhileNarrowing(_ key: Key) -> [Effect] {
    guard let page = pages.top?.page, var line = page.line else { return [] }
    if let effects = page.press(key, &self) { return effects }
    switch key {
    case .escape, .control("c"), .control("g"): return closeOverlay()
    case .enter: return openInOverlay()
    case .down, .control("n"), .tab: return moveInOverlay(by: 1)
    case .up, .control("p"), .backTab: return moveInOverlay(by: -1)
    case .pageDown: return moveInOverlay(by: overlayPage)
    case .pageUp: return moveInOverlay(by: -overlayPage)
    case .backspace where line.text.isEmpty: return closeOverlay()
    default:
      if line.edit(key) { return narrow(to: line) }
      return performWhileTyping(key)
    }
  }

  /// Keys that have nothing to do with the text that is being typed.
  mutating func performWhileTyping(_ key: Key) -> [Effect] {
    guard let action = keymap.action(for: key),
      [.redraw, .suspend].contains(action) || prompt == nil && action == .help
    else { return [] }
    return perform(action)
  }

  mutating func narrow(to line: LineEditor) -> [Effect] {
    guard !overlays.isEmpty else { return [] }
    let effects = pages.overlays[overlays.count - 1].page.narrow(to: line)
    if overlays[overlays.count - 1].page.isNarrowedAtOnce {
      pages.cursor = ListCursor()
      return effects + moveInOverlay(by: 0)
    }
    return effects
  }
}
