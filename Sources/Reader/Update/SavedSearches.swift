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
    focus = .list
    return [.rememberQuery(query)] + search(for: query)
  }

  /// Saves a search under the name typed; a blank one is none, and the prompt stays.
  mutating func save(search query: String, named name: String) -> [Effect] {
    let name = name.withoutOuterBlanks
    guard !name.isEmpty else { return [] }
    prompt = nil
    overlays = []
    return [.saveSearch(query, named: name)]
  }

  // MARK: Answers

  mutating func takeSavedSearches(_ searches: [SavedSearch]) -> [Effect] {
    guard changeTopPage(SavedSearchesPage.self, { ($0.list.searches, $0.isWaiting) = (searches, false) }) else {
      return []
    }
    return searches.isEmpty ? [] : [.countSearches(searches.map(\.query))]
  }

  mutating func takeSearchCounts(_ counts: [String: Int]) {
    changeTopPage(SavedSearchesPage.self) { $0.list.counts.merge(counts) { $1 } }
  }

  mutating func takeSearchForgotten(_ name: String) -> [Effect] {
    message = "Forgotten: \(name)"
    return topPage(SavedSearchesPage.self) == nil ? [] : [.loadSavedSearches]
  }
}

extension String {
  fileprivate var withoutOuterBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
