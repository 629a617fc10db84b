import Display

/// The screen as the user has it: its size, how panes are laid out, and which of them has the keys.
struct Window: Sendable {
  var size: Size
  /// How panes and text are laid out; panes have the widths they were drawn to, for this session.
  var preferences: Preferences
  var focus: Pane = .list
  var isZoomed = false
  /// The border between panes that the mouse holds.
  private var draggedBorder: Arrangement.Border?

  init(size: Size, preferences: Preferences) {
    self.size = size
    self.preferences = preferences
  }

  /// - Parameter pane: the one that is shown if there is room for one only.
  func arrangement(showing pane: Pane, statusHeight: Int) -> Arrangement {
    Arrangement(
      size: size, focus: pane, isZoomed: isZoomed, statusHeight: statusHeight, preferences: preferences)
  }

  /// The pane so many steps further, round again at the ends.
  func pane(by step: Int) -> Pane {
    let count = Pane.allCases.count
    return Pane.allCases[(focus.rawValue + step + count) % count]
  }

  // MARK: The mouse

  mutating func toggleMouse() {
    preferences.hasMouse.toggle()
    draggedBorder = nil
  }

  /// Takes hold of the border in a column; false if the column has none.
  mutating func grab(at x: Columns, _ arrangement: Arrangement) -> Bool {
    draggedBorder = arrangement.borders.first { $0.x == x }
    return draggedBorder != nil
  }

  mutating func release() { draggedBorder = nil }

  /// The pane beside the border gets as wide as the reader can give way; the other one stays.
  mutating func drag(to x: Columns, _ arrangement: Arrangement) {
    guard let border = draggedBorder else { return }
    switch border.pane {
    case .list: preferences.listWidth = room(for: x, of: .list, arrangement)
    case .reader, .sidebar: preferences.sidebarWidth = room(for: size.width - 1 - x, of: .sidebar, arrangement)
    }
  }

  private func room(for width: Columns, of pane: Pane, _ arrangement: Arrangement) -> Columns {
    let frames = arrangement.frames
    let shared = (frames[pane]?.width ?? 0) + (frames[.reader]?.width ?? 0)
    return max(PaneWidths.leastBeside, min(width, shared - PaneWidths.leastReader))
  }
}

/// What the user may set once and for all about how the reader is laid out.
package struct Preferences: Sendable, Equatable {
  /// Lines of text are no longer than this, whatever the width of the pane.
  package var measure: Columns
  /// Widths of the panes beside the reader; nil for a part of the screen's width. If there is no room
  /// for them the panes are narrower.
  package var listWidth: Columns?
  package var sidebarWidth: Columns?
  /// Whether the program, not the terminal, has the mouse.
  package var hasMouse: Bool

  package init(
    measure: Columns = 72, listWidth: Columns? = nil, sidebarWidth: Columns? = nil, hasMouse: Bool = true
  ) {
    self.measure = measure
    self.listWidth = listWidth
    self.sidebarWidth = sidebarWidth
    self.hasMouse = hasMouse
  }
}
