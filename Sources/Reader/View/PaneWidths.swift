import Display

/// The widths of panes side by side: those the user chose where there is room for them, else parts of the
/// screen's width.
struct PaneWidths {
  /// A pane beside the reader, and the reader, are no narrower than this.
  static let leastBeside: Columns = 16
  static let leastReader: Columns = 28

  let width: Columns
  let preferences: Preferences

  /// The panes shown from left to right; the last one takes what is left.
  func panes(focus: Pane) -> [(Pane, Columns)] {
    let room = width - 1 - Self.leastReader
    guard width < 100 else {
      let sidebar = fitting(preferences.sidebarWidth ?? max(26, min(48, width / 4)), in: room - 1 - Self.leastBeside)
      let list = fitting(preferences.listWidth ?? max(28, min(64, width * 3 / 10)), in: room - 1 - sidebar)
      return [(.list, list), (.reader, width - list - sidebar - 2), (.sidebar, sidebar)]
    }
    guard focus == .sidebar else {
      return [(.list, fitting(preferences.listWidth ?? width * 3 / 10, in: room)), (.reader, 0)]
    }
    let sidebar = fitting(preferences.sidebarWidth ?? max(26, width / 4), in: room)
    return [(.reader, width - sidebar - 1), (.sidebar, sidebar)]
  }

  private func fitting(_ wished: Columns, in room: Columns) -> Columns {
    max(Self.leastBeside, min(wished, room))
  }
}
