import NewsLibrary

/// The article list: all of the library, or what a search found.
package struct Listing: Sendable, Equatable {
  /// All articles, newest first.
  private(set) var all: [ArticleSummary] = []
  /// What the search found; nil where there is none.
  private(set) var results: SearchResults?
  private var resultRows: [ArticleSummary] = []
  var cursor = ListCursor()
  /// The cursor in the whole list, while a search hides it.
  private var cursorBefore: ListCursor?

  var rows: [ArticleSummary] { results == nil ? all : resultRows }
  var isSearch: Bool { results != nil }
  var selected: ArticleSummary? { rows.indices.contains(cursor.index) ? rows[cursor.index] : nil }

  /// Takes a new list and keeps the selection on the article it was on.
  mutating func replaceAll(_ articles: [ArticleSummary]) {
    let held =
      results == nil ? selected?.id : cursorBefore.flatMap { all.indices.contains($0.index) ? all[$0.index].id : nil }
    all = articles
    guard let held else { return }
    var kept = cursorBefore ?? cursor
    let offset = kept.index - kept.top
    kept.select(articles.firstIndex { $0.id == held } ?? kept.index, of: articles.count)
    kept.top = max(0, kept.index - offset)
    if results == nil { cursor = kept } else { cursorBefore = kept }
  }

  /// Shows what a search found instead of the whole list.
  mutating func show(_ found: SearchResults) {
    if cursorBefore == nil { cursorBefore = cursor }
    results = found
    resultRows = found.hits.map(\.article)
    cursor = ListCursor()
  }

  /// Brings back the list as it was before the search.
  mutating func endSearch() {
    results = nil
    resultRows = []
    if let before = cursorBefore { cursor = before }
    cursorBefore = nil
  }

  /// Puts the selection on an article; false where the rows don't hold it.
  mutating func select(_ id: ArticleID) -> Bool {
    guard let index = rows.firstIndex(where: { $0.id == id }) else { return false }
    cursor.select(index, of: rows.count)
    return true
  }
}
