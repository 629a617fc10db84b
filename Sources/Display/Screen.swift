/// A screen as a value: rows of cells that can be compared, printed and tested.
///
/// Every text that reaches a cell goes through `Graphemes`, which shows control characters, bidi controls and
/// zero-width characters as marks, so nothing drawn here can harm a terminal.
package struct Screen: Sendable, Equatable {
  /// One column of one row.
  package struct Cell: Sendable, Hashable {
    /// One grapheme cluster; empty in the right half of a wide one.
    package var text: String
    package var style: Style
    package static let blank = Cell(text: " ", style: .plain)
    package init(text: String, style: Style) {
      self.text = text
      self.style = style
    }
  }

  package let size: Size
  /// Row by row.
  package internal(set) var cells: [Cell]
  /// Where the terminal's cursor stands, shown only where a prompt takes text; nil hides it.
  package var cursor: Position?

  package struct Position: Sendable, Hashable {
    package var x: Columns
    package var y: Int
    package init(x: Columns, y: Int) {
      self.x = x
      self.y = y
    }
  }

  package init(size: Size) {
    let size = Size(width: max(0, size.width), height: max(0, size.height))
    self.size = size
    cells = Array(repeating: .blank, count: size.width.count * size.height)
  }

  /// The cells of one row.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    cells[(y * size.width.count)..<((y + 1) * size.width.count)]
  }

  /// The rows as text, without blanks at their ends.
  package var lines: [String] {
    (0..<size.height).map { y in
      var line = row(y).map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}

extension Screen {
  /// Writes at most `width` columns of a text into one row from column `x` on, and returns how many it wrote.
  ///
  /// Drops what lies outside the screen. A blank replaces a wide character of which only half would show, and
  /// the other half of one that is overwritten.
  @discardableResult
  package mutating func put(_ text: String, x: Columns, y: Int, width: Columns, style: Style) -> Columns {
    guard 0..<size.height ~= y else { return 0 }
    let limit = min(x + width, size.width)
    var column = x
    for cluster in Graphemes(text) {
      guard column < limit else { break }
      let end = column + cluster.width
      if column >= 0 && end <= limit {
        set(cluster.text, width: cluster.width, x: column, y: y, style: style)
      } else {
        blank(from: max(0, column), to: min(end, limit), y: y, style: style)
      }
      column = min(end, limit)
    }
    return max(0, column - x)
  }

  /// Writes a line like `put(_:x:y:width:style:)`; with `fill`, the columns left of `width` in that style.
  package mutating func put(_ line: StyledLine, x: Columns, y: Int, width: Columns, fill: Style? = nil) {
    var column = x
    let end = x + width
    for run in line.runs where column < end {
      column += put(run.text, x: column, y: y, width: end - column, style: run.style)
    }
    if let fill { self.fill(Rect(x: column, y: y, width: end - column, height: 1), fill) }
  }

  /// Makes a rectangle blank.
  package mutating func fill(_ rect: Rect, _ style: Style) {
    let rect = clipped(rect)
    for y in rect.y..<rect.bottom {
      blank(from: rect.x, to: rect.right, y: y, style: style)
    }
  }

  /// Changes the style of all cells of a rectangle and leaves their text.
  package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let rect = clipped(rect)
    for y in rect.y..<rect.bottom {
      for index in index(rect.x, y)..<index(rect.right, y) {
        cells[index].style = change(cells[index].style)
      }
    }
  }

  private func index(_ x: Columns, _ y: Int) -> Int { y * size.width.count + x.count }

  private func clipped(_ rect: Rect) -> Rect {
    let x = min(max(0, rect.x), size.width)
    let y = min(max(0, rect.y), size.height)
    return Rect(
      x: x, y: y, width: min(rect.right, size.width) - x, height: min(rect.bottom, size.height) - y)
  }

  private mutating func set(_ text: String, width: Columns, x: Columns, y: Int, style: Style) {
    splitWide(at: x, y)
    splitWide(at: x + width, y)
    let index = index(x, y)
    cells[index] = Cell(text: text, style: style)
    if width == 2 { cells[index + 1] = Cell(text: "", style: style) }
  }

  private mutating func blank(from start: Columns, to end: Columns, y: Int, style: Style) {
    guard start < end else { return }
    splitWide(at: start, y)
    splitWide(at: end, y)
    for index in index(start, y)..<index(end, y) {
      cells[index] = Cell(text: " ", style: style)
    }
  }

  /// Blanks both halves of a wide character that the left edge of a column cuts.
  private mutating func splitWide(at x: Columns, _ y: Int) {
    guard x > 0, x < size.width else { return }
    let index = index(x, y)
    guard cells[index].text.isEmpty else { return }
    cells[index - 1].text = " "
    cells[index].text = " "
  }
}
