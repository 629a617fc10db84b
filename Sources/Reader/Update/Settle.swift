import Display

extension State {
  var body: Rect { arrangement.body }

  /// Brings what is derived back in step after any change: the lines with the width, the first rows
  /// shown with the selections. Answers with the rows that are to be loaded.
  mutating func settle() -> [Effect] {
    let effects = showOutput()
    let arrangement = arrangement
    dropDeadCursor()
    relay(for: arrangement)
    revealInList(arrangement)
    if open != nil {
      let count = sidebarRows.count
      sidebar.cursor.select(sidebar.cursor.index, of: count)
      sidebar.cursor.reveal(of: count, height: arrangement.height(of: .sidebar))
      place.top = min(max(0, place.top), lastTop)
    }
    let renewing = renewTopPage()
    settlePage()
    return renewing + effects + missingRows()
  }

  /// Headings of days take lines beside those of the articles.
  private mutating func revealInList(_ arrangement: Arrangement) {
    let count = listing.articles.count
    guard listing.arrangement.order.isByDay else { return listing.cursor.reveal(of: count, height: listHeight) }
    let state = self
    let height = listLinesBelowHeading(in: arrangement.height(of: .list))
    listing.cursor.reveal(of: count, height: height, lines: state.listLines)
  }

  private mutating func missingRows() -> [Effect] {
    var effects: [Effect] = []
    let articles = listing.missingRows(height: listHeight)
    if !articles.isEmpty { effects.append(.loadRows(articles, of: listing.results?.query)) }
    return effects + missingOnPage()
  }

  /// Number of articles that the list shows at once.
  var listHeight: Int { max(1, arrangement.height(of: .list) / rowsPerArticle) }

  /// Rows that an article takes in the list: those of a search show the words around the hits too.
  var rowsPerArticle: Int { (arrangement.isListNarrow ? 2 : 1) + (listing.isSearch ? 1 : 0) }

  /// Rows of text that the reader shows, or would show where another pane has its place.
  var readerHeight: Int { max(1, arrangement.body.height - 1) }

  /// The greatest first line: the end of the article is then at the bottom.
  var lastTop: Int { max(0, (open?.layout.lines.count ?? 0) - readerHeight) }

  /// Breaks the article's lines anew where the width or what is shown changed; the words at the top
  /// stay at the top, and what the cursor is on stays in sight.
  private mutating func relay(for arrangement: Arrangement) {
    guard var article = open, (article.measure, article.showsFurniture) != (arrangement.measure, showsFurniture) else {
      return
    }
    let lines = article.layout.lines
    let topOffset = lines.indices.contains(place.top) ? lines[place.top].span.start : 0
    let keepsTop = place.top > 0
    let wasVisible = isCursorVisible
    article.lay(measure: arrangement.measure, showsFurniture: showsFurniture)
    open = article
    place.top = keepsTop ? article.layout.line(at: topOffset) : 0
    if wasVisible, let cursor = place.cursor { reveal(cursor) }
  }
}
