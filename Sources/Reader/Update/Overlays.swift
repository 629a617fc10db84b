import Display
import NewsLibrary

extension State {
  mutating func show(_ page: some OverlayPage) -> [Effect] {
    overlays.append(Overlay(page))
    return []
  }

  mutating func closeOverlay() -> [Effect] {
    awaitedPage = nil
    if !overlays.isEmpty { overlays.removeLast() }
    return []
  }

  /// Rows of the list in the topmost overlay; nil where there is no overlay.
  var overlayRowCount: Int? { overlays.last.map { $0.page.rowCount(self) } }

  /// Rows below an overlay's title.
  var overlayHeight: Int { max(1, body.height - 2) }

  mutating func moveInOverlay(by rows: Int) -> [Effect] {
    guard let count = overlayRowCount else { return [] }
    overlays[overlays.count - 1].cursor.move(by: rows, of: count)
    return []
  }

  mutating func openInOverlay() -> [Effect] {
    overlays.last.map { $0.page.open($0.cursor.index, &self) } ?? []
  }

  /// Keys while a text that narrows is being typed: letters narrow, arrows move.
  mutating func pressWhileNarrowing(_ key: Key) -> [Effect] {
    guard var line = overlays.last?.page.line else { return [] }
    switch key {
    case .escape, .control("c"), .control("g"): return closeOverlay()
    case .enter: return openInOverlay()
    case .down, .control("n"), .tab: return moveInOverlay(by: 1)
    case .up, .control("p"), .backTab: return moveInOverlay(by: -1)
    case .pageDown: return moveInOverlay(by: overlayHeight)
    case .pageUp: return moveInOverlay(by: -overlayHeight)
    case .backspace where line.text.isEmpty: return closeOverlay()
    default: return line.edit(key) ? narrow(to: line) : []
    }
  }

  mutating func narrow(to line: LineEditor) -> [Effect] {
    guard !overlays.isEmpty else { return [] }
    let effects = overlays[overlays.count - 1].page.narrow(to: line)
    if overlays[overlays.count - 1].page.isNarrowedAtOnce { overlays[overlays.count - 1].cursor = ListCursor() }
    return effects
  }
}
