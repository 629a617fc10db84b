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
  /// Lines of text are no longer than this, whatever the width of the pane.
  static let greatestMeasure: Columns = 80
  /// Columns left of the text: speaker's letter, bar, blank.
  static let gutter: Columns = 3

  let isTooSmall: Bool
  /// Frames of the panes shown, title row included.
  let frames: [Pane: Rect]
  /// Columns of the rules between panes, with the rows they take.
  let rules: [Columns]
  let body: Rect
  /// The rows below the panes.
  let status: Rect

  init(size: Size, focus: Pane, isZoomed: Bool, statusHeight: Int) {
    let screen = Rect(size)
    (body, status) = screen.split(atRow: size.height - statusHeight)
    isTooSmall = size.width < Self.leastWidth || size.height < Self.leastHeight
    let panes = Self.panes(width: size.width, focus: focus, isZoomed: isZoomed)
    var frames: [Pane: Rect] = [:]
    var rules: [Columns] = []
    var rest = body
    for (pane, width) in panes.dropLast() {
      let (frame, right) = rest.split(atColumn: width)
      frames[pane] = frame
      rules.append(right.x)
      rest = right.split(atColumn: 1).right
    }
    if let last = panes.last { frames[last.pane] = rest }
    self.frames = frames
    self.rules = rules
  }

  /// Rows of a pane below its title; 0 where it isn't shown.
  func height(of pane: Pane) -> Int { max(0, (frames[pane]?.height ?? 0) - 1) }

  /// Whether the list sets date and agency below the headline.
  var isListNarrow: Bool { (frames[.list]?.width ?? 0) < 44 }

  /// The width that text is broken to.
  var measure: Columns {
    let width = frames[.reader]?.width ?? body.width
    return max(1, min(Self.greatestMeasure, width - Self.gutter - 1))
  }

  /// The panes shown from left to right with their widths; the last one takes what is left.
  private static func panes(width: Columns, focus: Pane, isZoomed: Bool) -> [(pane: Pane, width: Columns)] {
    if isZoomed || width < 60 { return [(focus, width)] }
    let side = max(26, width / 4)
    if width < 100 {
      if focus == .sidebar { return [(.reader, width - side - 1), (.sidebar, side)] }
      return [(.list, width * 3 / 10), (.reader, 0)]
    }
    let list = max(28, min(64, width * 3 / 10))
    let sidebar = max(26, min(48, side))
    return [(.list, list), (.reader, width - list - sidebar - 2), (.sidebar, sidebar)]
  }
}
