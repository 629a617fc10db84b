import Display
import NewsLibrary

extension State {
  mutating func startPrompt(_ purpose: Prompt.Purpose) -> [Effect] {
    if purpose == .find, open == nil { return [] }
    if purpose == .search, searchText == nil, let open {
      placeBeforeSearch = History.Stop(article: open.id, place: place)
    }
    prompt = Prompt(purpose: purpose)
    return []
  }

  mutating func pressInPrompt(_ key: Key) -> [Effect] {
    switch key {
    case .enter: return submit()
    case .escape, .control("c"), .control("g"): return abandonPrompt()
    case .backspace where prompt?.line.text.isEmpty == true: return abandonPrompt()
    case .down, .control("n"): return prompt?.purpose == .search ? stepArticle(by: 1) : []
    case .up, .control("p"): return prompt?.purpose == .search ? stepArticle(by: -1) : []
    default: return edit { _ = $0.edit(key) }
    }
  }

  /// Changes the prompt's text; a search follows each change.
  mutating func edit(_ change: (inout LineEditor) -> Void) -> [Effect] {
    guard var prompt = self.prompt else { return [] }
    let before = prompt.line.text
    change(&prompt.line)
    self.prompt = prompt
    let text = prompt.line.text
    guard text != before else { return [] }
    switch prompt.purpose {
    case .command: return []
    case .search: return search(for: text)
    case .find: return find(text)
    }
  }

  private mutating func search(for text: String) -> [Effect] {
    guard !text.allSatisfy(\.isWhitespace) else { return endSearch() }
    searchText = text
    searchQuery = ParsedQuery(text, isTyping: true).query
    return [.search(text)]
  }

  private mutating func find(_ text: String) -> [Effect] {
    guard let open else { return [] }
    markedQuery = ParsedQuery(text, isTyping: true).query
    guard let markedQuery else {
      hits = []
      return []
    }
    return [.find(markedQuery, in: open.id)]
  }

  private mutating func submit() -> [Effect] {
    guard let purpose = prompt?.purpose, let text = prompt?.line.text else { return [] }
    prompt = nil
    switch purpose {
    case .command: return run(command: text)
    case .find: return focus(on: .reader)
    case .search: return searchText == nil ? [] : focus(on: .reader) + openSelected()
    }
  }

  private mutating func abandonPrompt() -> [Effect] {
    let purpose = prompt?.purpose
    prompt = nil
    switch purpose {
    case .search: return endSearch()
    case .find: return endFind()
    default: return []
    }
  }

  /// Brings back the list and the article as they were before the search.
  mutating func endSearch() -> [Effect] {
    searchText = nil
    searchQuery = nil
    clearHits()
    listing.endSearch()
    defer { placeBeforeSearch = nil }
    guard let before = placeBeforeSearch else { return [.stopSearch] }
    if open?.id == before.article, awaited == nil {
      place = before.place
      return [.stopSearch]
    }
    return [.stopSearch] + request(before.article, landing: .place(before.place))
  }

  /// Leaves the words looked for in this article; those of the search, if there is one, come back.
  private mutating func endFind() -> [Effect] {
    clearHits()
    guard let open, let searchQuery else { return [] }
    return [.find(searchQuery, in: open.id)]
  }

  private mutating func clearHits() {
    hits = []
    markedQuery = nil
    if case .hit = place.cursor { place.cursor = nil }
  }

  /// Runs a command by its name or by a beginning that only one name has.
  private mutating func run(command text: String) -> [Effect] {
    let name = text.filter { !$0.isWhitespace }
    guard !name.isEmpty else { return [] }
    let candidates = Action.allCases.filter { $0.rawValue.hasPrefix(name) }
    guard let action = Action(rawValue: name) ?? (candidates.count == 1 ? candidates[0] : nil) else {
      message =
        candidates.isEmpty
        ? "No command \(name); ? for help" : "Which? " + candidates.map(\.rawValue).joined(separator: ", ")
      return []
    }
    return perform(action)
  }
}
