import Display
import NewsLibrary

extension State {
  /// Searches without a prompt.
  mutating func run(search query: String) -> [Effect] {
    leavePages()
    holdPlaceBeforeSearch()
    window.focus = .list
    return [.order(.rememberQuery(query))] + search(for: query)
  }

  /// Saves a search under the name typed; a blank one is none, and the prompt stays.
  mutating func save(search query: String, named name: String) -> [Effect] {
    let name = name.withoutOuterBlanks
    guard !name.isEmpty else { return [] }
    prompt = nil
    pages.clear()
    return [.change(.saveSearch(query, named: name))]
  }
}

extension String {
  fileprivate var withoutOuterBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
