/// Searches that the user made and keeps.
extension Library {
  /// Keeps a search by name, in the place of another one of that name; it is on the disk when this returns.
  ///
  /// - Throws: `LibraryError.noPlaceForCorrections` where it can't be kept; nothing has changed then.
  package func save(search query: String, named name: String) throws {
    try keeping { try journal.append(SavedSearch(name: name, query: query)) }
  }

  /// All saved searches, by name.
  package func savedSearches() -> [SavedSearch] {
    // what can't be read now is as it was
    try? journal.catchUp()
    let last = Dictionary(journal.searches.map { ($0.search.name, $0.search) }, uniquingKeysWith: { $1 })
    return last.values.sorted { $0.name < $1.name }
  }

  /// Forgets a saved search, with those that it took the place of, until that is undone; false where there is
  /// none of that name.
  ///
  /// - Throws: `LibraryError.noPlaceForCorrections` where that can't be kept; nothing has changed then.
  @discardableResult
  package func forget(searchNamed name: String) throws -> Bool {
    try keeping {
      try journal.catchUp()
      let lines = journal.searches.filter { $0.search.name == name }
      try journal.withdraw(lines.map(\.id))
      return !lines.isEmpty
    }
  }

  /// Remembers that a query was made; where that can't be written, it is forgotten without a word.
  package func remember(query: String) {
    history.append(query)
  }

  /// The queries that were made, newest first, each once.
  package func queryHistory() -> [String] { history.queries }
}
