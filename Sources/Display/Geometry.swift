/// Width and height of a screen or a part of it.
package struct Size: Hashable, Sendable {
  package var width: Columns
  /// In rows.
  package var height: Int

  package init(width: Columns, height: Int) {
    self.width = width
    self.height = height
  }
}

/// A part of a screen: left column and top row from 0, width in columns, height in rows.
package struct Rect: Hashable, Sendable {
  package var x: Columns
  package var y: Int
  package var width: Columns
  package var height: Int

  package init(x: Columns, y: Int, width: Columns, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// All of a screen.
  package init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  package var isEmpty: Bool { width == 0 || height == 0 }
  /// The first column right of it.
  package var right: Columns { x + width }
  /// The first row below it.
  package var bottom: Int { y + height }

  /// The part left of, and the part from `column` on, counted from this rectangle's left edge.
  package func split(atColumn column: Columns) -> (left: Rect, right: Rect) {
    let cut = min(max(0, column), width)
    return (
      Rect(x: x, y: y, width: cut, height: height), Rect(x: x + cut, y: y, width: width - cut, height: height)
    )
  }

  /// The part above, and the part from `row` on, counted from this rectangle's top edge.
  package func split(atRow row: Int) -> (top: Rect, bottom: Rect) {
    let cut = min(max(0, row), height)
    return (
      Rect(x: x, y: y, width: width, height: cut), Rect(x: x, y: y + cut, width: width, height: height - cut)
    )
  }

  package func contains(x column: Columns, y row: Int) -> Bool {
    x <= column && column < right && y <= row && row < bottom
  }
}
