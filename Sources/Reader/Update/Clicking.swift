import Display
import Linguistics

/// What a click does in each pane, and in pages; the second of a double click does what Enter does.
extension State {
  mutating func pressInList(row: Int, clicks: Int) -> [Effect] {
    guard let index = articleInList(at: row), listing.articles.indices.contains(index) else { return [] }
    if clicks > 1, index == listing.cursor.index { return openInPane() }
    listing.cursor.select(index, of: listing.articles.count)
    return openSelected()
  }

  /// A fact is followed to its words, a heading folds or unfolds what is below it. A speaker's page takes
  /// the second click.
  mutating func pressInSidebar(row: Int, clicks: Int) -> [Effect] {
    let index = sidebar.cursor.top + row
    guard let open, sidebarRows.indices.contains(index) else { return [] }
    sidebar.cursor.select(index, of: sidebarRows.count)
    switch sidebarRows[index] {
    case .heading: return clicks == 1 ? followInSidebar() : []
    case .days: return []
    case .fact(let fact): return clicks == 1 ? followToWords(fact) : followInSidebar(fact, of: open)
    }
  }

  mutating func pressOnPage(_ mouse: Mouse) -> [Effect] {
    guard let page = topPage, let row = pageRow(at: mouse.y), page.canSelect(row) else { return [] }
    if mouse.clicks > 1, row == page.cursor.index { return openOnPage() }
    changeTopPage { page, _ in page.cursor.index = row }
    return []
  }

  /// The row of the page on top that a row of the screen shows.
  private func pageRow(at y: Int) -> Int? {
    guard let page = topPage else { return nil }
    let y = y - body.y - 1 - page.head(self).count
    return pageRows(of: page, in: pageHeight).first { $0.y..<($0.y + $0.lines.count) ~= y }?.row
  }

  // MARK: The reader

  /// Puts the cursor on the fact, hit or quote that is clicked; beside all of them it is taken away.
  mutating func pressInReader(row: Int, column: Columns, clicks: Int) -> [Effect] {
    guard let open, open.layout.lines.indices.contains(place.top + row) else { return [] }
    let line = open.layout.lines[place.top + row].span
    let x = column - arrangement.indent - Arrangement.gutter
    let target = x < 0 ? quote(on: line) : LineOffsets.offset(at: x, of: line, in: open.text).flatMap(target)
    if clicks > 1, target != nil, isOnSame(target) { return followInReader() }
    place.cursor = target
    if case .fact(let evidence) = target { selectInSidebar(evidence.fact) }
    return []
  }

  /// Enter may have led away from what the first click of the two was on.
  private func isOnSame(_ target: TextCursor?) -> Bool { target == place.cursor }

  /// The quote that the margin shows beside a line.
  private func quote(on line: TextSpan) -> TextCursor? {
    guard let quotes = open?.findings.quotes else { return nil }
    let here = quotes.indices.filter { quotes[$0].span.overlaps(line) }
    return (here.first { quotes[$0].kind != .indirect } ?? here.first).map(TextCursor.quote)
  }

  /// What the shortest words are that hold a byte: a fact in a quote comes before the quote.
  private func target(at offset: Int) -> TextCursor? {
    guard let open else { return nil }
    let facts = open.facts.walk.map(TextCursor.fact)
    let quotes = open.findings.quotes.indices.map(TextCursor.quote)
    let places = (hits.indices.map(TextCursor.hit) + facts + quotes).compactMap { cursor in
      span(of: cursor).map { (cursor, span: $0) }
    }
    return places.filter { $0.span.start <= offset && offset < $0.span.end }
      .min { $0.span.length < $1.span.length }?.0
  }
}
