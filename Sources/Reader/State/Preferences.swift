import Display

/// What the user may set once and for all about how the reader is laid out.
package struct Preferences: Sendable, Equatable {
  /// Lines of text are no longer than this, whatever the width of the pane.
  package var measure: Columns
  /// Widths of the panes beside the reader; nil for a part of the screen's width. Where there is no room
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
