extension State {
  /// Brings what is derived up to date after any change: the lines with the width, the first rows
  /// shown with the selections. Answers with the rows that are to be loaded.
  mutating func settle() -> [Effect] {
    let effects = showOutput()
    let arrangement = arrangement
    reading.dropDeadCursor()
    reading.lay(measure: arrangement.measure, height: readerHeight)
    listing.reveal(lines: arrangement.height(of: .list), rowsPerArticle: rowsPerArticle)
    if open != nil {
      let count = reading.sidebarRows.count
      reading.sidebar.cursor.select(reading.sidebar.cursor.index, of: count)
      reading.sidebar.cursor.reveal(of: count, height: arrangement.height(of: .sidebar))
      reading.scroll(by: 0, in: readerHeight)
    }
    let renewing = pages.renewTop(self)
    pages.settle(height: pageHeight, self)
    return renewing + effects + missingRows()
  }

  private mutating func missingRows() -> [Effect] {
    let articles = listing.missingRows(height: listHeight)
    return
      (articles.isEmpty
      ? [] : [.library(.loadRows(articles, of: listing.results?.query, matching: listing.results?.parsed.query))])
      + pages.missing(height: pageHeight, self)
  }
}
