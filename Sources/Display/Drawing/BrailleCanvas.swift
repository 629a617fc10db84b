/// A picture of dots, two across and four down in each cell of the screen, drawn with the signs of Braille.
///
///     var canvas = BrailleCanvas(width: 10, height: 4)
///     canvas.draw(from: (0, 0), to: (19, 15))
///     canvas.rows                              // ["⠑⢄        ", …]
package struct BrailleCanvas: Sendable, Equatable {
  /// In cells.
  package let width: Int
  package let height: Int
  /// The dots of each cell, a bit each in Unicode's order; row by row.
  private var cells: [UInt8]

  package static let dotsAcross = 2
  package static let dotsDown = 4

  package init(width: Int, height: Int) {
    (self.width, self.height) = (max(0, width), max(0, height))
    cells = Array(repeating: 0, count: self.width * self.height)
  }

  /// By column, then from the top: the order in which Unicode numbers the dots of U+2800.
  private static let bits: [UInt8] = [0x01, 0x02, 0x04, 0x40, 0x08, 0x10, 0x20, 0x80]

  /// Sets a dot; one outside the picture is left out.
  package mutating func dot(_ x: Int, _ y: Int) {
    guard x >= 0, y >= 0, x < width * Self.dotsAcross, y < height * Self.dotsDown else { return }
    cells[y / Self.dotsDown * width + x / Self.dotsAcross] |= Self.bits[x % Self.dotsAcross * 4 + y % Self.dotsDown]
  }

  /// Draws a straight line between two dots; what lies outside the picture is left out.
  package mutating func draw(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
    guard let (start, end) = clipped(start, end) else { return }
    let steps = max(abs(end.x - start.x), abs(end.y - start.y)).rounded(.up)
    guard steps > 0 else { return dot(Int(start.x), Int(start.y)) }
    for step in 0...Int(steps) {
      let part = Double(step) / steps
      dot(Int(start.x + (end.x - start.x) * part), Int(start.y + (end.y - start.y) * part))
    }
  }

  /// The sign of a cell; nil for one without dots, or outside.
  package subscript(column: Int, row: Int) -> Character? {
    guard 0..<width ~= column, 0..<height ~= row, cells[row * width + column] != 0 else { return nil }
    return Character(Unicode.Scalar(UInt32(0x2800) + UInt32(cells[row * width + column]))!)
  }

  /// The picture as text, with a blank for a cell without dots.
  package var rows: [String] {
    (0..<height).map { row in String((0..<width).map { self[$0, row] ?? " " }) }
  }

  /// The part of a line inside the picture (Liang and Barsky 1984); nil if none is.
  private func clipped(
    _ start: (x: Double, y: Double), _ end: (x: Double, y: Double)
  ) -> (start: (x: Double, y: Double), end: (x: Double, y: Double))? {
    let (right, bottom) = (Double(width * Self.dotsAcross) - 1e-6, Double(height * Self.dotsDown) - 1e-6)
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    var (first, last) = (0.0, 1.0)
    for (step, room) in [(-dx, start.x), (dx, right - start.x), (-dy, start.y), (dy, bottom - start.y)] {
      if step == 0 {
        if room < 0 { return nil }
      } else if step < 0 {
        first = max(first, room / step)
      } else {
        last = min(last, room / step)
      }
    }
    guard first <= last else { return nil }
    return (
      (start.x + dx * first, start.y + dy * first), (start.x + dx * last, start.y + dy * last)
    )
  }
}
