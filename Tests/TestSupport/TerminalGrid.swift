import Display

/// The cells of a terminal and the ways to move them.
struct TerminalGrid {
  let width: Int
  let height: Int
  var rows: [[Screen.Cell]]
  /// The rows that scroll.
  var region: ClosedRange<Int>

  init(size: Size) {
    width = size.width.count
    height = size.height
    rows = Array(repeating: Array(repeating: .blank, count: width), count: height)
    region = 0...max(0, height - 1)
  }

  /// Up for a positive count: lines from below come up, blank ones follow.
  mutating func scroll(_ range: ClosedRange<Int>, by count: Int, blank: Screen.Cell) {
    let old = rows
    for y in range {
      rows[y] = range.contains(y + count) ? old[y + count] : Array(repeating: blank, count: width)
    }
  }

  mutating func erase(_ y: Int, _ columns: Range<Int>, blank: Screen.Cell) {
    for x in columns.clamped(to: 0..<width) { rows[y][x] = blank }
  }

  mutating func deleteCells(_ y: Int, at x: Int, count: Int, blank: Screen.Cell) {
    let count = min(count, width - x)
    rows[y].removeSubrange(x..<(x + count))
    rows[y] += Array(repeating: blank, count: count)
  }

  mutating func insertCells(_ y: Int, at x: Int, count: Int, blank: Screen.Cell) {
    let count = min(count, width - x)
    rows[y].insert(contentsOf: Array(repeating: blank, count: count), at: x)
    rows[y].removeLast(count)
  }

  /// Puts a character of one or two columns, which must fit.
  mutating func put(_ text: String, columns: Int, x: Int, y: Int, style: Style) {
    if rows[y][x].text.isEmpty, x > 0 { rows[y][x - 1].text = " " }
    let end = x + columns
    if end < width, rows[y][end].text.isEmpty { rows[y][end].text = " " }
    rows[y][x] = Screen.Cell(text: text, style: style)
    if columns == 2 { rows[y][x + 1] = Screen.Cell(text: "", style: style) }
  }

  /// Adds a combining mark to the character that ends before a column.
  mutating func combine(_ mark: Unicode.Scalar, before x: Int, _ y: Int) {
    guard x > 0 else { return }
    let isRightHalf = rows[y][x - 1].text.isEmpty && x > 1
    rows[y][isRightHalf ? x - 2 : x - 1].text.unicodeScalars.append(mark)
  }
}
