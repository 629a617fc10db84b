import NewsLibrary

/// Days of the list, where it is told day by day: a heading stands above each day, and above what is seen of a
/// day that begins further up.
extension State {
  func hasHeading(at index: Int) -> Bool {
    listing.arrangement.order.isByDay && (index == listing.cursor.top || beginsDay(at: index))
  }

  /// Whether an article is of another day than the one before it.
  private func beginsDay(at index: Int) -> Bool {
    let articles = listing.articles
    return index > 0 && index < articles.count && articles[index - 1].day != articles[index].day
  }

  /// Lines of the list below the heading that is always there.
  func listLinesBelowHeading(in height: Int) -> Int { max(1, height - 1) }

  /// Lines that an article takes in the list, with the heading of the day that begins behind it.
  func listLines(of index: Int) -> Int { rowsPerArticle + (beginsDay(at: index + 1) ? 1 : 0) }

  /// The article that a row of the list shows; nil for the heading of a day.
  func articleInList(at row: Int) -> Int? {
    guard listing.arrangement.order.isByDay else { return listing.cursor.top + row / rowsPerArticle }
    var (index, left) = (listing.cursor.top, row - 1)
    while index < listing.articles.count, left >= listLines(of: index) {
      left -= listLines(of: index)
      index += 1
    }
    return (0..<rowsPerArticle).contains(left) ? index : nil
  }

  /// Articles of the day that one of the list is of; all of a day stand together.
  func countOfDay(at index: Int) -> Int { edgeOfDay(from: index, by: 1) - edgeOfDay(from: index, by: -1) + 1 }

  /// The last place of a day in a direction, found in steps that double and then halve: a day may be long.
  private func edgeOfDay(from index: Int, by direction: Int) -> Int {
    let articles = listing.articles
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
