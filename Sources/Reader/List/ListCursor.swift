/// A selected row and the first row shown, of a list whose length and height its users know.
package struct ListCursor: Sendable, Equatable {
  package var index = 0
  package var top = 0
  /// Whether the rows shown were scrolled away from the selection, which stays out of sight until it is moved.
  private var isLoose = false

  package init(index: Int = 0, top: Int = 0) {
    self.index = index
    self.top = top
  }

  /// Moves the selection, stopping at the ends; an empty list has index 0.
  package mutating func move(by rows: Int, of count: Int) {
    select(index + rows, of: count)
  }

  /// Selects a row, or the nearest there is.
  mutating func select(_ row: Int, of count: Int) {
    index = min(max(0, row), max(0, count - 1))
    isLoose = false
  }

  /// Scrolls the rows shown and leaves the selection where it is.
  mutating func scrollAway(by rows: Int, of count: Int, height: Int) {
    top = max(0, min(top + rows, count - height))
    isLoose = true
  }

  /// On an article wherever it stands now, in the same row of the screen; if it is gone, at the same number.
  func kept(at newIndex: Int?, of count: Int) -> ListCursor {
    var kept = self
    kept.select(newIndex ?? index, of: count)
    kept.top = max(0, kept.index - (index - top))
    kept.isLoose = isLoose
    return kept
  }

  /// The first row to show so that the selection is seen with a row or two of context.
  func top(of count: Int, height: Int) -> Int {
    guard height > 0 else { return index }
    let context = min(2, (height - 1) / 2)
    let least = index - height + 1 + (index + 1 < count ? context : 0)
    let most = max(0, index - context)
    return max(0, min(max(top, least), most, max(0, count - height)))
  }

  /// Scrolls so that the selection is in sight.
  mutating func reveal(of count: Int, height: Int) {
    guard !isLoose else { return }
    top = top(of: count, height: height)
  }

  /// Moves the first row shown, and the selection no further than it must to stay in sight.
  mutating func scroll(by rows: Int, of count: Int, height: Int) {
    let context = min(2, max(0, height - 1) / 2)
    top = max(0, min(top + rows, count - height))
    let last = min(count - 1, top + height - 1)
    let first = top == 0 ? 0 : top + context
    select(min(max(index, first), last == count - 1 ? last : last - context), of: count)
  }

  /// The same for rows of several lines each: the selected one is seen whole, or its start if it is longer,
  /// and a line of the one behind it. No row is asked for that cannot be in sight.
  package mutating func reveal(of count: Int, height: Int, lines: (Int) -> Int) {
    guard count > 0, !isLoose else { return }
    let least = first(through: index, in: height - (index + 1 < count ? 1 : 0), lines)
    top = max(least, min(max(0, top), max(0, index - 1)))
    if count - top < height { top = min(top, first(through: count - 1, in: height, lines)) }
  }

  /// The first of the rows that are seen whole in so many lines that end with a row.
  private func first(through last: Int, in height: Int, _ lines: (Int) -> Int) -> Int {
    var (first, left) = (last, height - lines(last))
    while first > 0 {
      left -= lines(first - 1)
      if left < 0 { break }
      first -= 1
    }
    return first
  }
}

extension Array where Element: Equatable {
  /// Puts an element first, whether it was there or not; each is there once.
  mutating func putFirst(_ element: Element) {
    removeAll { $0 == element }
    insert(element, at: 0)
  }
}

extension Collection where Index == Int {
  /// The element at a position; nil if there is none.
  func element(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
