import NewsLibrary

/// Days of a list grouped by day: a heading stands above each day, and above what is seen of a
/// day that begins further up.
extension Listing {
  func hasHeading(at index: Int) -> Bool {
    arrangement.order.isByDay && (index == cursor.top || beginsDay(at: index))
  }

  /// Whether an article is of another day than the one before it.
  private func beginsDay(at index: Int) -> Bool {
    return index > 0 && index < articles.count && articles[index - 1].day != articles[index].day
  }

  /// Rows that an article takes: those of a search show the words around the hits too.
  func rowsPerArticle(isNarrow: Bool) -> Int { (isNarrow ? 2 : 1) + (isSearch ? 1 : 0) }

  /// Keeps the selection in sight; headings of days take lines beside those of the articles.
  ///
  /// - Parameter lines: lines that the list shows.
  mutating func reveal(lines: Int, rowsPerArticle: Int) {
    let count = articles.count
    guard arrangement.order.isByDay else {
      return cursor.reveal(of: count, height: max(1, lines / rowsPerArticle))
    }
    let days = self
    // the first heading is always there
    cursor.reveal(of: count, height: max(1, lines - 1)) { days.lines(of: $0, rowsPerArticle) }
  }

  /// Lines that an article takes, with the heading of the day that begins behind it.
  private func lines(of index: Int, _ rowsPerArticle: Int) -> Int {
    rowsPerArticle + (beginsDay(at: index + 1) ? 1 : 0)
  }

  /// The article that a row of the screen shows; nil for the heading of a day.
  func index(atRow row: Int, rowsPerArticle: Int) -> Int? {
    guard arrangement.order.isByDay else { return cursor.top + row / rowsPerArticle }
    var (index, left) = (cursor.top, row - 1)
    while index < articles.count, left >= lines(of: index, rowsPerArticle) {
      left -= lines(of: index, rowsPerArticle)
      index += 1
    }
    return (0..<rowsPerArticle).contains(left) ? index : nil
  }

  /// Articles of the day that one of the list is of; all of a day stand together.
  func countOfDay(at index: Int) -> Int { edgeOfDay(from: index, by: 1) - edgeOfDay(from: index, by: -1) + 1 }

  /// The last place of a day in a direction, found in steps that double and then halve: a day may be long.
  private func edgeOfDay(from index: Int, by direction: Int) -> Int {
    let day = articles[index].day
    func isOfDay(_ place: Int) -> Bool { articles.indices.contains(place) && articles[place].day == day }
    var (place, step) = (index, direction)
    while isOfDay(place + step) {
      place += step
      step *= 2
    }
    while step != 0 {
      if isOfDay(place + step) { place += step }
      step /= 2
    }
    return place
  }
}
