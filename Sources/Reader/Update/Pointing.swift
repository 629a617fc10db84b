import Display

/// The mouse: what it points at is what the keys would have come to.
extension State {
  mutating func point(_ mouse: Mouse) -> [Effect] {
    guard !arrangement.isTooSmall else { return [] }
    switch mouse.kind {
    case .wheelUp: return scroll(by: -Self.wheelRows, at: mouse)
    case .wheelDown: return scroll(by: Self.wheelRows, at: mouse)
    case .press: return press(mouse)
    case .drag: return drag(to: mouse.x)
    case .release:
      draggedBorder = nil
      return []
    }
  }

  private static let wheelRows = 3

  mutating func toggleMouse() -> [Effect] {
    preferences.hasMouse.toggle()
    draggedBorder = nil
    let key = keymap.binding(of: .mouse)?.keys.first.map(KeyName.of) ?? ":\(Action.mouse.rawValue)"
    message =
      preferences.hasMouse
      ? "dateline has the mouse; \(key) gives it to the terminal"
      : "The terminal has the mouse to select text; \(key) takes it back"
    return [.setMouse(preferences.hasMouse)]
  }

  private mutating func press(_ mouse: Mouse) -> [Effect] {
    draggedBorder = nil
    guard arrangement.body.contains(x: mouse.x, y: mouse.y), let accepted = leavePrompt() else { return [] }
    message = nil
    hasActed = true
    if !overlays.isEmpty { return accepted + pressInOverlay(mouse) }
    if let border = arrangement.borders.first(where: { $0.x == mouse.x }) {
      draggedBorder = border
      return accepted
    }
    guard let (pane, frame) = arrangement.frames.first(where: { $0.value.contains(x: mouse.x, y: mouse.y) }) else {
      return accepted
    }
    return accepted + press(mouse, in: pane, frame)
  }

  /// Accepts what is being searched for, as Enter does; nil where other text is typed, which a slip of the
  /// hand must not end.
  private mutating func leavePrompt() -> [Effect]? {
    switch prompt?.purpose {
    case nil: []
    case .search, .find: pressInPrompt(.enter)
    default: nil
    }
  }

  private mutating func press(_ mouse: Mouse, in pane: Pane, _ frame: Rect) -> [Effect] {
    if focus != pane { _ = focus(on: pane) }
    let (title, body) = frame.split(atRow: 1)
    switch pane {
    case .sidebar where mouse.y == title.y: return SidebarPane.tab(at: mouse.x - title.x, self).map { open($0) } ?? []
    case _ where mouse.y == title.y: return []
    case .list: return pressInList(row: mouse.y - body.y, clicks: mouse.clicks)
    case .reader: return pressInReader(row: mouse.y - body.y, column: mouse.x - body.x, clicks: mouse.clicks)
    case .sidebar: return pressInSidebar(row: mouse.y - body.y, clicks: mouse.clicks)
    }
  }

  // MARK: Borders

  /// The pane beside the border gets as wide as the reader can give way; the other one stays.
  private mutating func drag(to x: Columns) -> [Effect] {
    guard let border = draggedBorder else { return [] }
    switch border.pane {
    case .list: preferences.listWidth = room(for: x, of: .list)
    case .reader, .sidebar: preferences.sidebarWidth = room(for: size.width - 1 - x, of: .sidebar)
    }
    return []
  }

  private func room(for width: Columns, of pane: Pane) -> Columns {
    let frames = arrangement.frames
    let shared = (frames[pane]?.width ?? 0) + (frames[.reader]?.width ?? 0)
    return max(PaneWidths.leastBeside, min(width, shared - PaneWidths.leastReader))
  }
}
