import Display
import NewsLibrary

extension State {
  /// Runs the search of a row, or asks for a name for the one that is on.
  mutating func open(_ entry: SavedSearchList.Entry) -> [Effect] {
    switch entry {
    case .save(let query): return startPrompt(.name(ofSearch: query))
    case .search(let search): return run(search: search.query)
    }
  }

  /// Searches without a prompt.
  mutating func run(search query: String) -> [Effect] {
    leavePages()
    holdPlaceBeforeSearch()
    window.focus = .list
    return [.rememberQuery(query)] + search(for: query)
  }

  /// Saves a search under the name typed; a blank one is none, and the prompt stays.
  mutating func save(search query: String, named name: String) -> [Effect] {
    let name = name.withoutOuterBlanks
    guard !name.isEmpty else { return [] }
    prompt = nil
    pages.clear()
    return [.saveSearch(query, named: name)]
  }

  // MARK: Answers

  mutating func takeSavedSearches(_ searches: [SavedSearch]) -> [Effect] {
    let returning = topPage(SavedSearchesPage.self)?.returning
    guard
      changeTopPage(
        SavedSearchesPage.self, { ($0.list.searches, $0.isWaiting, $0.returning) = (searches, false, nil) })
    else { return [] }
    let rows = topPage(SavedSearchesPage.self)?.list.entries ?? []
    if let row = rows.firstIndex(where: { $0.name != nil && $0.name == returning }) { selectInOverlay(row) }
    return searches.isEmpty ? [] : [.countSearches(searches.map(\.query))]
  }

  mutating func takeSearchCounts(_ counts: [String: Int]) {
    changeTopPage(SavedSearchesPage.self) { $0.list.counts.merge(counts) { $1 } }
  }

  mutating func takeSearchSaved(_ name: String) {
    message =
      "Saved as \(short(name)) · \(keymap.name(of: .undo)) undoes · \(keymap.name(of: .savedSearches)) lists saved searches"
  }

  mutating func takeSearchForgotten(_ name: String) -> [Effect] {
    message = "Forgotten: \(short(name)) · \(keymap.name(of: .undo)) brings it back"
    return reloadSavedSearches()
  }

  /// Of a search that was saved, or one that was forgotten.
  mutating func takeUndone(_ search: SavedSearch, isBack: Bool) -> [Effect] {
    message = isBack ? "Back again: the saved search \(search.name)" : "Undone: the saved search \(search.name)"
    if isBack { changeTopPage(SavedSearchesPage.self) { $0.returning = search.name } }
    return reloadSavedSearches()
  }

  private func reloadSavedSearches() -> [Effect] {
    topPage(SavedSearchesPage.self) == nil ? [] : [.loadSavedSearches]
  }

  /// A name with room for what the keys do behind it.
  private func short(_ name: String) -> String { Truncation.cut(name, to: max(8, size.width - 34)) }
}

extension String {
  fileprivate var withoutOuterBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
