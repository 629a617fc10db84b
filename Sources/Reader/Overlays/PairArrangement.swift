import Display

/// Where two articles stand beside each other; on a window that has become too narrow, one of them alone.
struct PairArrangement {
  /// Columns that two articles need: lines of 70 and more.
  static let leastWidth: Columns = 160
  /// Rows above the text of each: headline, origin, tolls.
  static let headHeight = 3

  /// All below the title of the page.
  private let body: Rect
  private let greatestMeasure: Columns
  /// The side that has the keys.
  private let focus: Int

  init(_ state: State, focus: Int) {
    body = state.body.split(atRow: 1).bottom
    greatestMeasure = state.preferences.measure
    self.focus = focus
  }

  private var isPair: Bool { body.width >= Self.leastWidth }

  /// The part of the screen that a side has; nil if the other one is shown alone.
  func rect(of side: Int) -> Rect? {
    guard isPair else { return side == focus ? body : nil }
    let (left, right) = body.split(atColumn: (body.width - 1) / 2)
    return side == 0 ? left : right.split(atColumn: 1).right
  }

  /// A line between the two; nothing beside one alone.
  func drawBorder(on screen: inout Screen) {
    guard isPair, let x = rect(of: 0)?.right else { return }
    for y in body.y..<body.bottom { screen.put("│", x: x, y: y, width: 1, style: Theme.style(.rule)) }
  }

  var textHeight: Int { max(1, body.height - Self.headHeight) }

  private var width: Columns { rect(of: focus)?.width ?? body.width }
  private var room: Columns { width - Arrangement.gutter - 1 }

  /// The width that text is broken to.
  var measure: Columns { max(1, min(greatestMeasure, room)) }
  /// Columns left of the gutter.
  var indent: Columns { max(0, (room - measure) / 2) }
}
