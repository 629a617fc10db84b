import NewsLibrary
import Newswire
import QueryLanguage

/// The article list and its search: all of the library, or what a search found. It knows which articles; their rows
/// are loaded once they are seen.
package struct Listing: Sendable, Equatable {
  /// A search of the library, as typed and as it was understood.
  struct Search: Sendable, Equatable {
    var text: String
    /// Whether its last word may go on.
    var isTyping: Bool
    var query: Query

    /// nil while there is nothing to search for.
    init?(_ text: String, isTyping: Bool) {
      guard let query = ParsedQuery(text, isTyping: isTyping).query else { return nil }
      (self.text, self.isTyping, self.query) = (text, isTyping, query)
    }
  }

  /// The search that the list shows the result of, or waits for; nil for none.
  private(set) var search: Search?
  /// Whether the user asked for the search and has not gone elsewhere since: it opens its first result. One that is
  /// run again because the library changed does not.
  var opensFirst = false
  /// The order that the list is to have, and what it is to be limited to.
  var wanted = ListArrangement()
  /// All articles, or those that the list is limited to, in its order.
  private(set) var all: [ArticleID] = []
  /// How many there are: more than `all` knows until the whole list is there.
  private(set) var allCount = 0
  /// The order of all, and what they are limited to.
  private(set) var allArrangement = ListArrangement()
  /// What the search found; nil if none.
  private(set) var results: SearchResults?
  var cursor = ListCursor()
  /// The cursor in the whole list, while a search hides it.
  private var cursorBefore: ListCursor?
  private var allRows = LoadedRows<ArticleID, ArticleRow>()
  private var foundRows = LoadedRows<ArticleID, ArticleRow>()

  var articles: [ArticleID] { results?.articles ?? all }
  /// What the articles are limited to, and their order.
  var arrangement: ListArrangement { results?.arrangement ?? allArrangement }
  /// How many articles there are in the list.
  var count: Int { results?.articles.count ?? allCount }
  var isSearch: Bool { results != nil }
  var selected: ArticleID? { articles.indices.contains(cursor.index) ? articles[cursor.index] : nil }

  /// The row at a position; nil while it is on its way.
  func row(at index: Int) -> ArticleRow? { (isSearch ? foundRows : allRows)[articles[index]] }

  /// Takes a new list and keeps the selection on the article it was on.
  mutating func replaceAll(
    _ articles: [ArticleID], count: Int? = nil, in arrangement: ListArrangement = ListArrangement()
  ) {
    let held =
      results == nil ? selected : cursorBefore.flatMap { all.indices.contains($0.index) ? all[$0.index] : nil }
    all = articles
    allCount = count ?? articles.count
    allArrangement = arrangement
    guard let held else { return }
    let kept = (cursorBefore ?? cursor).keeping(on: held, in: articles)
    if results == nil { cursor = kept } else { cursorBefore = kept }
  }

  /// Shows what a search found instead of the whole list. Where it is more of the same search, the
  /// selection stays on its article.
  mutating func show(_ found: SearchResults) {
    if cursorBefore == nil { cursorBefore = cursor }
    let isSame = results?.query == found.query
    // what comes first may change until all is ranked, unless the user has chosen already
    let held = isSame && (cursor.index > 0 || results?.isComplete == true) ? selected : nil
    if results?.isOfSameSearch(as: found) != true { foundRows.forget() }
    results = found
    foundRows.take(found.rows.map { ($0.id, $0) })
    cursor = held.map { cursor.keeping(on: $0, in: found.articles) } ?? ListCursor()
  }

  /// Whether all that this search found when it ran before is shown.
  func hasAll(of found: SearchResults) -> Bool {
    results?.isOfSameSearch(as: found) == true && results?.arrangement == found.arrangement
      && results?.isComplete == true
  }

  mutating func begin(_ search: Search) { self.search = search }

  /// Brings back the list as it was before the search.
  mutating func endSearch() {
    search = nil
    results = nil
    foundRows.forget()
    if let before = cursorBefore { cursor = before }
    cursorBefore = nil
  }

  /// Puts the selection on an article; false if the list doesn't hold it.
  mutating func select(_ id: ArticleID) -> Bool {
    guard let index = articles.firstIndex(of: id) else { return false }
    cursor.select(index, of: articles.count)
    return true
  }

  /// The query of all that the list holds: of the search within the limit; nil if it holds all articles.
  var query: String? {
    let parts = [search?.text, wanted.limit].compactMap(\.self)
    return parts.count > 1 ? parts.map { "(\($0))" }.joined(separator: " ") : parts.first
  }

  /// The query of what the list holds that was published in a period.
  func query(in period: Period) -> String { Self.query(query, in: period) }

  /// What limits the list to a period, within the limit that it has.
  func limit(to period: Period) -> String { Self.query(wanted.limit, in: period) }

  /// What limits the list to what another query finds, within the limit that it has.
  func limit(to query: String) -> String { (wanted.limit.map { "(\($0)) " } ?? "") + query }

  private static func query(_ query: String?, in period: Period) -> String {
    (query.map { "(\($0)) " } ?? "") + "on:" + period.text
  }

  /// Whether all articles of the library are in it.
  var isAll: Bool { !isSearch && arrangement.limit == nil }

  /// Moves the selection; false at either end.
  mutating func step(by step: Int) -> Bool {
    let before = cursor.index
    cursor.move(by: step, of: articles.count)
    return cursor.index != before
  }

  // MARK: Rows

  /// Articles whose rows are to be loaded so that so many can be shown.
  mutating func missingRows(height: Int) -> [ArticleID] {
    let range = cursor.top..<(cursor.top + height)
    return isSearch ? foundRows.missing(of: articles, showing: range) : allRows.missing(of: articles, showing: range)
  }

  /// Takes rows of the whole list, or of the search of a query.
  mutating func take(_ rows: [ArticleRow], of query: String?) {
    let loaded = rows.map { ($0.id, $0) }
    if let query {
      if results?.query == query { foundRows.take(loaded) }
    } else {
      allRows.take(loaded)
    }
  }

  /// Has the rows loaded again, since a file may have moved.
  mutating func renewRows() { allRows.renew() }
}

extension ListCursor {
  fileprivate func keeping(on article: ArticleID, in articles: [ArticleID]) -> ListCursor {
    kept(at: articles.firstIndex(of: article), of: articles.count)
  }
}
