import Display

/// One of the three panes.
package enum Pane: Int, Sendable, CaseIterable {
  case list, reader, sidebar
}

/// Which panes are shown where, for a size of the screen: below 100 columns the sidebar gives way,
/// below 60 one pane is shown at a time.
package struct Arrangement: Sendable, Equatable {
  /// The least size that anything can be shown in.
  static let leastWidth: Columns = 24
  static let leastHeight = 6
  /// Columns left of the text: speaker's letter, bar, blank.
  static let gutter: Columns = 3

  /// A rule between two panes, which the mouse can move.
  struct Border: Sendable, Equatable {
    let x: Columns
    /// The pane beside it that gets wider or narrower at the reader's cost.
    let pane: Pane
  }

  let isTooSmall: Bool
  /// Frames of the panes shown, title row included.
  let frames: [Pane: Rect]
  /// From left to right, with the rows that the panes take.
  let borders: [Border]
  let body: Rect
  /// The rows below the panes.
  let status: Rect
  private let greatestMeasure: Columns

  init(size: Size, focus: Pane, isZoomed: Bool, statusHeight: Int, preferences: Preferences = Preferences()) {
    let screen = Rect(size)
    (body, status) = screen.split(atRow: size.height - statusHeight)
    isTooSmall = size.width < Self.leastWidth || size.height < Self.leastHeight
    greatestMeasure = preferences.measure
    let isSingle = isZoomed || size.width < 60
    let widths = PaneWidths(width: size.width, preferences: preferences)
    let panes = isSingle ? [(focus, size.width)] : widths.panes(focus: focus)
    var frames: [Pane: Rect] = [:]
    var borders: [Border] = []
    var rest = body
    for (pane, width) in panes.dropLast() {
      let (frame, right) = rest.split(atColumn: width)
      frames[pane] = frame
      borders.append(Border(x: right.x, pane: pane == .list ? .list : .sidebar))
      rest = right.split(atColumn: 1).right
    }
    if let last = panes.last { frames[last.0] = rest }
    self.frames = frames
    self.borders = borders
  }

  /// Rows of a pane below its title; 0 if it isn't shown.
  func height(of pane: Pane) -> Int { max(0, (frames[pane]?.height ?? 0) - 1) }

  /// Rows of text that the reader shows, or would show if another pane had not its place.
  var readerHeight: Int { max(1, body.height - 1) }

  /// Number of articles that the list shows at once.
  func listHeight(rowsPerArticle: Int) -> Int { max(1, height(of: .list) / rowsPerArticle) }

  /// Rows of a pane that Page Down moves by.
  func page(of pane: Pane, rowsPerArticle: Int) -> Int {
    switch pane {
    case .list: max(1, listHeight(rowsPerArticle: rowsPerArticle) - 1)
    case .reader: max(1, readerHeight - 2)
    case .sidebar: max(1, height(of: .sidebar) - 1)
    }
  }

  /// Whether the list sets date and agency below the headline.
  var isListNarrow: Bool { (frames[.list]?.width ?? 0) < 44 }

  private var readerWidth: Columns { frames[.reader]?.width ?? body.width }

  /// The width that text is broken to.
  var measure: Columns { max(1, min(greatestMeasure, readerWidth - Self.gutter - 1)) }

  /// Columns left of the gutter: text that is narrower than its pane stands in the middle of it.
  var indent: Columns { max(0, (readerWidth - Self.gutter - 1 - measure) / 2) }
}

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
