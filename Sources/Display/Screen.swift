/// A screen as a value: rows of cells that can be compared, printed and tested.
///
/// Every text that reaches a cell goes through `Graphemes`, which makes control characters, bidi
/// controls and zero-width characters visible; so nothing drawn here can harm a terminal.
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
