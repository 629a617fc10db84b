import NewsLibrary

extension State {
  mutating func showSavedSearches() -> [Effect] {
    show(.savedSearches(SavedSearchList(current: searchText))) + [.loadSavedSearches]
  }

  /// Runs the search of a row, or asks for a name for the one that is on.
  mutating func open(_ entry: SavedSearchList.Entry) -> [Effect] {
    switch entry {
    case .save(let query): return startPrompt(.name(ofSearch: query))
    case .search(let search): return run(search)
    }
  }

  private mutating func run(_ saved: SavedSearch) -> [Effect] {
    overlays = []
    holdPlaceBeforeSearch()
    return [.rememberQuery(saved.query)] + focus(on: .list) + search(for: saved.query)
  }

  /// Saves a search under the name typed; a blank one is none, and the prompt stays.
  mutating func save(search query: String, named name: String) -> [Effect] {
    let name = name.withoutOuterBlanks
    guard !name.isEmpty else { return [] }
    prompt = nil
    overlays = []
    return [.saveSearch(query, named: name)]
  }

  /// Forgets the selected search; the row that saves one has nothing to forget.
  mutating func forgetSearch(in list: SavedSearchList, at row: Int) -> [Effect] {
    list.search(at: row).map { [.forgetSearch(named: $0.name)] } ?? []
  }

  // MARK: Answers

  mutating func takeSavedSearches(_ searches: [SavedSearch]) -> [Effect] {
    guard case .savedSearches(var list) = overlays.last?.overlay else { return [] }
    list.searches = searches
    overlays[overlays.count - 1].overlay = .savedSearches(list)
    return searches.isEmpty ? [] : [.countSearches(searches.map(\.query))]
  }

  mutating func takeSearchCounts(_ counts: [String: Int]) {
    guard case .savedSearches(var list) = overlays.last?.overlay else { return }
    list.counts.merge(counts) { $1 }
    overlays[overlays.count - 1].overlay = .savedSearches(list)
  }

  mutating func takeSearchForgotten(_ name: String) -> [Effect] {
    message = "Forgotten: \(name)"
    guard case .savedSearches = overlays.last?.overlay else { return [] }
    return [.loadSavedSearches]
  }
}

extension String {
  fileprivate var withoutOuterBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
