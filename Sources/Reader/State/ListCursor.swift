/// A selected row and the first row shown, of a list whose length and height are known where it is used.
package struct ListCursor: Sendable, Equatable {
  package var index = 0
  package var top = 0

  package init(index: Int = 0, top: Int = 0) {
    self.index = index
    self.top = top
  }

  /// Moves the selection, stopping at the ends; an empty list has index 0.
  mutating func move(by rows: Int, of count: Int) {
    select(index + rows, of: count)
  }

  /// Selects a row, or the nearest there is.
  mutating func select(_ row: Int, of count: Int) {
    index = min(max(0, row), max(0, count - 1))
  }

  /// The first row to show so that the selection is seen with a row or two of context.
  func top(of count: Int, height: Int) -> Int {
    guard height > 0 else { return index }
    let context = min(2, (height - 1) / 2)
    let least = index - height + 1 + (index + 1 < count ? context : 0)
    let most = max(0, index - context)
    return max(0, min(max(top, least), most, max(0, count - height)))
  }

  /// Keeps the first row shown in step with the selection.
  mutating func reveal(of count: Int, height: Int) {
    top = top(of: count, height: height)
  }

  /// The same for rows of several lines each: the selected one is seen whole, or its start where it is longer,
  /// and a line of those beside it.
  mutating func reveal(of count: Int, height: Int, lines: (Int) -> Int) {
    top = min(max(0, top), max(0, index - 1))
    top = max(top, index - height)
    while top < index, room(from: top, through: index, lines) + (index + 1 < count ? 1 : 0) > height { top += 1 }
    while top > 0, count - top < height, room(from: top - 1, through: count - 1, lines) <= height { top -= 1 }
  }

  private func room(from first: Int, through last: Int, _ lines: (Int) -> Int) -> Int {
    first > last ? 0 : (first...last).reduce(0) { $0 + lines($1) }
  }
}
