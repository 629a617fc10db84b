import CNcurses
import Display

/// Sends ncurses what changed since the last screen.
struct Painter {
  private var pens: Pens
  /// What the terminal shows; nil if unknown.
  private(set) var painted: Screen?

  init(theme: ColourTheme) { pens = Pens(theme: theme) }

  /// Makes the next screen be painted whole: ncurses' window no longer has what was painted.
  mutating func forget() {
    painted = nil
    werase(cn_window())
  }

  /// Drops what lies outside ncurses' window.
  mutating func paint(_ screen: Screen) {
    if painted?.size != screen.size { forget() }
    for y in 0..<min(screen.size.height, Int(getmaxy(cn_window()))) {
      for run in changes(in: screen, y) { paint(screen.row(y)[run], at: run, y, of: screen) }
    }
    showCursor(of: screen)
    wrefresh(cn_window())
    painted = screen
  }

  /// Where a row differs from what is painted, whole characters only: ranges of indices into `row(y)`.
  private func changes(in screen: Screen, _ y: Int) -> [Range<Int>] {
    let new = screen.row(y)
    guard let old = painted?.row(y) else { return [new.indices] }
    guard new != old else { return [] }
    var runs: [Range<Int>] = []
    for index in new.indices where new[index] != old[index] {
      let start = new[index].text.isEmpty && index > new.startIndex ? index - 1 : index
      // the right half of another wide character is the same as that of the one before
      let isLeftHalf = index + 1 < new.endIndex && new[index + 1].text.isEmpty
      let end = index + (isLeftHalf ? 2 : 1)
      if let last = runs.last, last.upperBound >= start {
        runs[runs.count - 1] = last.lowerBound..<end
      } else {
        runs.append(start..<end)
      }
    }
    return runs
  }

  private mutating func paint(_ cells: ArraySlice<Screen.Cell>, at run: Range<Int>, _ y: Int, of screen: Screen) {
    let x = run.lowerBound - y * screen.size.width.count
    var drawn: [cchar_t] = []
    drawn.reserveCapacity(cells.count)
    for index in cells.indices where !cells[index].text.isEmpty {
      let isWide = index + 1 < cells.endIndex && cells[index + 1].text.isEmpty
      draw(cells[index], columns: isWide ? 2 : 1, into: &drawn)
    }
    mvwadd_wchnstr(cn_window(), CInt(y), CInt(x), drawn, CInt(drawn.count))
  }

  private mutating func draw(_ cell: Screen.Cell, columns: Int, into drawn: inout [cchar_t]) {
    let pen = pens.pen(cell.style)
    // Another C library may count otherwise, and then the rest of the row would stand wrong.
    let agrees = cell.text.unicodeScalars.first.map { CLibrary.columns(of: $0) == columns } ?? false
    var text = agrees ? cell.text.unicodeScalars.map { wchar_t($0.value) } : [wchar_t(UInt8(ascii: "?"))]
    text.append(0)
    var character = cchar_t()
    cn_set_cell(&character, text, pen.attributes, pen.pair)
    drawn.append(contentsOf: repeatElement(character, count: agrees ? 1 : columns))
  }

  private func showCursor(of screen: Screen) {
    guard let cursor = screen.cursor else {
      curs_set(0)
      return
    }
    wmove(cn_window(), CInt(cursor.y), CInt(cursor.x.count))
    curs_set(1)
  }
}

/// The C library as ncurses uses it: characters and their widths.
package enum CLibrary {
  /// Sets the locale of the process: that of the environment if its encoding is UTF-8, else `C.UTF-8`; false if
  /// there is neither.
  package static func useUTF8() -> Bool { cn_use_utf8() }

  /// The columns that ncurses moves on for a scalar: 0, 1 or 2; nil if not printable.
  package static func columns(of scalar: Unicode.Scalar) -> Int? {
    let columns = wcwidth(wchar_t(scalar.value))
    return columns < 0 ? nil : Int(columns)
  }
}
