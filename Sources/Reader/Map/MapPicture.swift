import Display
import Linguistics
import NewsLibrary

/// A map as lines of the screen: coasts and borders in dots, a sign for each place, and names with numbers of articles
/// where there is room.
struct MapPicture {
  private let frame: MapFrame
  private let size: MapSize
  private var cells: [Screen.Cell]
  /// Cells that hold a sign or a name.
  private var isTaken: [Bool]

  /// - Parameter places: those that most articles name first.
  init(_ frame: MapFrame, _ size: MapSize, places: [MappedPlace], selected: Int?) {
    (self.frame, self.size) = (frame, size)
    cells = Array(repeating: .blank, count: size.width * size.height)
    isTaken = Array(repeating: false, count: cells.count)
    drawOutline()
    draw(places, selected: selected)
  }

  var lines: [StyledLine] {
    (0..<size.height).map { row in
      cells[row * size.width..<(row + 1) * size.width].reduce(into: StyledLine()) { line, cell in
        if line.runs.last?.style == cell.style {
          line.runs[line.runs.count - 1].text += cell.text
        } else {
          line.append(cell.text, cell.style)
        }
      }
    }
  }

  // MARK: Coasts and borders

  private mutating func drawOutline() {
    var (all, coasts) = (canvas, canvas)
    // What lies beyond 180 degrees is drawn from the other side.
    for turn in [-360.0, 0, 360] {
      forEachSegment(turned: turn) { kind, start, end in
        all.draw(from: start, to: end)
        if kind == .coast { coasts.draw(from: start, to: end) }
      }
    }
    for row in 0..<size.height {
      for column in 0..<size.width {
        guard let sign = all[column, row] else { continue }
        let isCoast = coasts[column, row] != nil
        cells[row * size.width + column] = Screen.Cell(
          text: String(sign), style: Theme.style(isCoast ? .faint : .rule))
      }
    }
  }

  private var canvas: BrailleCanvas { BrailleCanvas(width: size.width, height: size.height) }

  private typealias Dot = (x: Double, y: Double)

  private func forEachSegment(turned turn: Double, _ receive: (WorldOutline.Kind, Dot, Dot) -> Void) {
    var (southWest, northEast) = frame.corners(in: size)
    southWest.longitude -= turn
    northEast.longitude -= turn
    WorldOutline.embedded.forEachLine(from: southWest, to: northEast) { kind, points in
      let dots = points.map { point in
        frame.dot(
          Coordinates(latitude: Double(point.latitude) / 100, longitude: Double(point.longitude) / 100 + turn), in: size
        )
      }
      for (start, end) in zip(dots, dots.dropFirst()) { receive(kind, start, end) }
    }
  }

  // MARK: Places

  /// The selected place first, then those that most articles name, so that their names find room.
  private mutating func draw(_ places: [MappedPlace], selected: Int?) {
    let order = [selected].compactMap(\.self) + places.indices.filter { $0 != selected }
    let shown = order.compactMap { index in cell(of: places[index]).map { (index, column: $0.column, row: $0.row) } }
    for (index, column, row) in shown where !isTaken[row * size.width + column] {
      put(Self.sign(of: places[index]), Self.style(isSelected: index == selected), column, row)
    }
    for (index, column, row) in shown {
      drawName(of: places[index], beside: column, row, Self.style(isSelected: index == selected))
    }
  }

  /// Filled for a point, open for what only lies about there.
  static func sign(of place: MappedPlace) -> String { place.kind?.isPoint == true ? "●" : "○" }

  private static func style(isSelected: Bool) -> Style { Theme.style(isSelected ? .selected : .text) }

  private func cell(of place: MappedPlace) -> (column: Int, row: Int)? {
    guard frame.holds(place.point, in: size) else { return nil }
    let (x, y) = frame.dot(place.point, in: size)
    return (Int(x) / BrailleCanvas.dotsAcross, Int(y) / BrailleCanvas.dotsDown)
  }

  /// Right of its sign or left of it, with a blank on either side; only a number above one where the name
  /// has no room, and nothing where that has none either.
  private mutating func drawName(of place: MappedPlace, beside column: Int, _ row: Int, _ style: Style) {
    let number = Count.text(place.articles)
    for words in ["\(place.name) \(number)"] + (place.articles > 1 ? [number] : []) {
      let width = TextWidth.columns(of: words).count
      for start in [column + 2, column - 1 - width] where isFree(start, width, row) {
        for side in [start - 1, start + width] { clear(side, row) }
        return put(words, style, start, row)
      }
    }
  }

  /// Takes a coast or border away that would run into a name.
  private mutating func clear(_ column: Int, _ row: Int) {
    guard 0..<size.width ~= column, !isTaken[row * size.width + column] else { return }
    cells[row * size.width + column] = .blank
  }

  private func isFree(_ start: Int, _ width: Int, _ row: Int) -> Bool {
    guard start >= 0, start + width <= size.width else { return false }
    let around = max(0, start - 1)..<min(size.width, start + width + 1)
    return !around.dropFirst().dropLast().contains { isTaken[row * size.width + $0] }
      && !(start + width..<around.upperBound).contains { isTaken[row * size.width + $0] }
  }

  /// Writes words into a row, a cluster a cell; a wide one takes two.
  private mutating func put(_ words: String, _ style: Style, _ column: Int, _ row: Int) {
    var place = row * size.width + column
    for cluster in Graphemes(words) {
      for offset in 0..<cluster.width.count {
        cells[place + offset] = Screen.Cell(text: offset == 0 ? cluster.text : "", style: style)
        isTaken[place + offset] = true
      }
      place += cluster.width.count
    }
  }
}
