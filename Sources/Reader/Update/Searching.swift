import Display
import NewsLibrary
import QueryLanguage

extension State {
  mutating func startPrompt(_ purpose: Prompt.Purpose) -> [Effect] {
    if purpose == .find, open == nil { return [] }
    prompt = Prompt(purpose: purpose)
    if purpose == .search {
      levelBeforePrompt = searchText == nil ? nil : level
      holdPlaceBeforeSearch()
    }
    guard prompt?.takesQuery == true else { return [] }
    return [.loadQueryHistory]
  }

  /// Notes where the reader stands, to be brought back when the search ends; not where one is on already.
  mutating func holdPlaceBeforeSearch() {
    if searchText == nil, let here { placeBeforeSearch = here }
  }

  mutating func pressInPrompt(_ key: Key) -> [Effect] {
    guard let prompt else { return [] }
    let isSearch = prompt.takesQuery
    if isSearch, key == .tab || key == .backTab { return complete(by: key == .tab ? 1 : -1) }
    if case .tags = prompt.purpose, key == .tab || key == .backTab { return completeTag(by: key == .tab ? 1 : -1) }
    if case .note = prompt.purpose, key == .control("e") { return writeNoteInEditor() }
    self.prompt?.completing = nil
    switch key {
    case .enter: return submit()
    case .escape, .control("c"), .control("g"): return abandonPrompt()
    case .backspace where prompt.line.text.isEmpty: return abandonPrompt()
    case .up, .down, .control("p"), .control("n"): return isSearch ? walk(key, prompt) : recallCommand(key, prompt)
    default:
      var line = prompt.line
      return line.edit(key) ? replaceText(with: line) : performWhileTyping(key)
    }
  }

  mutating func replaceText(with line: LineEditor) -> [Effect] { edit { $0 = line } }

  /// Changes the prompt's text; a search follows each change.
  mutating func edit(_ change: (inout LineEditor) -> Void) -> [Effect] {
    guard var prompt = self.prompt else { return [] }
    let before = prompt.line.text
    change(&prompt.line)
    prompt.completing = nil
    prompt.tagWalk = nil
    let text = prompt.line.text
    if text != before { prompt.recall.end() }
    self.prompt = prompt
    guard text != before else { return [] }
    switch prompt.purpose {
    case .name, .tags, .note, .file, .shell, .limit: return []
    case .search: return search(for: text)
    case .find: return find(text)
    }
  }

  /// While there is nothing to search for yet, as in `speaker:`, the list is that of the library.
  mutating func search(for text: String) -> [Effect] {
    guard let query = ParsedQuery(text, isTyping: true).query else {
      guard searchText != nil else { return [] }
      let before = placeBeforeSearch
      defer { placeBeforeSearch = before }
      return endSearch()
    }
    searchText = text
    searchQuery = query
    return searchAnew()
  }

  private mutating func find(_ text: String) -> [Effect] {
    guard let open else { return [] }
    guard let query = ParsedQuery(text, isTyping: true).query else {
      clearHits()
      return []
    }
    markedQuery = query
    return [.find(query, in: open.id)]
  }

  private mutating func submit() -> [Effect] {
    guard let purpose = prompt?.purpose, let text = prompt?.line.text else { return [] }
    switch purpose {
    case .find:
      prompt = nil
      if markedQuery != nil, hits.isEmpty { message = "Not in this article: \(text)" }
      return focus(on: .reader)
    case .search: return submitSearch(text)
    case .limit: return limit(to: text)
    case .name(let query): return save(search: query, named: text)
    case .tags(let id): return submitTags(text, id)
    case .note(let subject): return submitNote(text, subject)
    case .file(let subject, let format): return write(subject, format, to: text)
    case .shell(let subject): return runCommand(text, with: subject)
    }
  }

  /// Where it is known that nothing was found, the prompt stays for another try.
  private mutating func submitSearch(_ text: String) -> [Effect] {
    let isBlank = text.allSatisfy(\.isWhitespace)
    if !isBlank, searchText == nil {
      message = "Nothing to search for yet"
      return []
    }
    if !isBlank, let results = listing.results, results.query == text, results.articles.isEmpty {
      message = "Nothing found"
      return []
    }
    prompt = nil
    guard searchText != nil else { return [] }
    levels = []
    if let placeBeforeSearch { history.leave(placeBeforeSearch) }
    return (isBlank ? [] : [.rememberQuery(text)]) + focus(on: .reader) + openSelected()
  }

  private mutating func abandonPrompt() -> [Effect] {
    let purpose = prompt?.purpose
    prompt = nil
    switch purpose {
    case .search: return abandonSearch()
    case .find: return endFind()
    default: return []
    }
  }

  /// Brings back the search that was on before this one, or else all of the list.
  private mutating func abandonSearch() -> [Effect] {
    guard let before = levelBeforePrompt else { return endSearch() }
    return before.search == searchText ? [] : comeBack(to: before)
  }

  /// Brings back the list and the article as they were before the search.
  mutating func endSearch() -> [Effect] {
    searchText = nil
    searchQuery = nil
    clearHits()
    listing.endSearch()
    defer { placeBeforeSearch = nil }
    guard let before = placeBeforeSearch else { return [.stopSearch] }
    return [.stopSearch] + land(on: before)
  }

  /// Leaves the words looked for in this article; those of the search, if there is one, come back.
  private mutating func endFind() -> [Effect] {
    clearHits()
    guard let open, let searchQuery else { return [] }
    markedQuery = searchQuery
    return [.find(searchQuery, in: open.id)]
  }

  private mutating func clearHits() {
    hits = []
    (markedQuery, hitsHave) = (nil, nil)
    if case .hit = place.cursor { place.cursor = nil }
  }
}
