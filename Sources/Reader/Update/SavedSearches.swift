import Display
import NewsLibrary

extension State {
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

  mutating func takeSearchSaved(_ name: String) {
    message =
      "Saved as \(short(name)) · \(keymap.name(of: .undo)) undoes · \(keymap.name(of: .savedSearches)) lists saved searches"
  }

  mutating func takeSearchForgotten(_ name: String) {
    message = "Deleted: \(short(name)) · \(keymap.name(of: .undo)) restores it"
  }

  /// Of a search that was saved, or one that was deleted.
  mutating func takeUndone(_ search: SavedSearch, isBack: Bool) {
    message = isBack ? "Restored: the saved search \(search.name)" : "Undone: the saved search \(search.name)"
  }

  /// A name with room for what the keys do behind it.
  private func short(_ name: String) -> String { Truncation.cut(name, to: max(8, size.width - 34)) }
}

extension String {
  fileprivate var withoutOuterBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
