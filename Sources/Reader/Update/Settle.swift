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
    settleOverlay()
    return renewing + effects + missingRows()
  }

  private mutating func revealInList(_ arrangement: Arrangement) {
    listing.reveal(lines: arrangement.height(of: .list), rowsPerArticle: rowsPerArticle)
  }

  /// The page on top may show what has changed by now.
  private mutating func renewTopPage() -> [Effect] { pages.takeStale()?.page.renew(&self) ?? [] }

  /// What is on the pages may have changed, also on those that `q` comes back to.
  mutating func markPagesStale() {
    pages.markStale()
    trail.markStale()
  }

  private mutating func missingRows() -> [Effect] {
    let articles = listing.missingRows(height: listHeight)
    let effects: [Effect] = articles.isEmpty ? [] : [.loadRows(articles, of: listing.results?.query)]
    guard let top = pages.top else { return effects }
    return effects + top.page.missing(top.cursor.top..<(top.cursor.top + overlayHeight), &self)
  }
}
