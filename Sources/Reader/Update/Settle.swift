extension State {
  /// Brings what is derived up to date after any change: the lines with the width, the first rows
  /// shown with the selections. Answers with the rows that are to be loaded.
  mutating func settle() -> [Effect] {
    let effects = showOutput()
    let arrangement = arrangement
    reading.dropDeadCursor()
    reading.lay(measure: arrangement.measure, height: readerHeight)
    revealInList(arrangement)
    if open != nil {
      let count = reading.sidebarRows.count
      reading.sidebar.cursor.select(reading.sidebar.cursor.index, of: count)
      reading.sidebar.cursor.reveal(of: count, height: arrangement.height(of: .sidebar))
      reading.scroll(by: 0, in: readerHeight)
    }
    let renewing = renewTopPage()
    settlePage()
    return renewing + effects + missingRows()
  }

  private mutating func revealInList(_ arrangement: Arrangement) {
    listing.reveal(lines: arrangement.height(of: .list), rowsPerArticle: rowsPerArticle)
  }

  private mutating func missingRows() -> [Effect] {
    let articles = listing.missingRows(height: listHeight)
    return (articles.isEmpty ? [] : [.loadRows(articles, of: listing.results?.query)]) + missingOnPage()
  }
}
