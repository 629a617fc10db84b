import Display
import Linguistics
import NewsLibrary
import QueryLanguage

/// Searches of the library and in the open article, from the first letter to what they found.
extension State {
  mutating func startPrompt(_ purpose: Prompt.Purpose) -> [Effect] {
    if purpose == .find, open == nil { return [] }
    prompt = Prompt(purpose: purpose)
    if purpose == .search {
      trail.beforePrompt = listing.search == nil ? nil : level
      holdPlaceBeforeSearch()
    }
    guard prompt?.takesQuery == true else { return [] }
    return [.library(.loadQueryHistory)]
  }

  /// Notes where the reader stands, to be brought back when the search ends; not where one is on already.
  mutating func holdPlaceBeforeSearch() {
    if listing.search == nil, let here { trail.beforeSearch = here }
  }

  mutating func pressInPrompt(_ key: Key) -> [Effect] {
    guard let prompt else { return [] }
    let isSearch = prompt.takesQuery
    if isSearch, key == .tab || key == .backTab { return complete(by: key == .tab ? 1 : -1) }
    if case .tags = prompt.purpose, key == .tab || key == .backTab {
      let hasTag = self.prompt?.completeTag(by: key == .tab ? 1 : -1, among: annotated.tags.map(\.tag)) == true
      return hasTag ? [] : say("None of your tags begins like this")
    }
    if case .note = prompt.purpose, key == .control("e") { return writeNoteInEditor() }
    self.prompt?.completing = nil
    switch key {
    case .enter: return submit()
    case .escape, .control("c"), .control("g"): return abandonPrompt()
    case .backspace where prompt.line.text.isEmpty: return abandonPrompt()
    case .up, .down, .control("p"), .control("n"): return recall(with: key, prompt)
    default:
      var line = prompt.line
      return line.edit(key) ? edit { $0 = line } : performWhileTyping(key)
    }
  }

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
      guard listing.search != nil else { return [] }
      let before = trail.beforeSearch
      defer { trail.beforeSearch = before }
      return endSearch()
    }
    listing.begin(Listing.Search(text: text, query: query))
    return searchAgain()
  }

  private mutating func find(_ text: String) -> [Effect] {
    guard let open else { return [] }
    guard let query = ParsedQuery(text, isTyping: true).query else {
      reading.clearHits()
      return []
    }
    reading.markedQuery = query
    return [.library(.find(query, in: open.id))]
  }

  private mutating func submit() -> [Effect] {
    guard let purpose = prompt?.purpose, let text = prompt?.line.text else { return [] }
    switch purpose {
    case .find:
      prompt = nil
      if reading.markedQuery != nil, reading.hits.isEmpty { message = "Not in this article: \(text)" }
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
    if !isBlank, listing.search == nil {
      message = "Nothing to search for yet"
      return []
    }
    if !isBlank, let results = listing.results, results.query == text, results.articles.isEmpty {
      message = "Nothing found"
      return []
    }
    prompt = nil
    guard listing.search != nil else { return [] }
    trail.levels = []
    if let before = trail.beforeSearch { trail.history.leave(before) }
    return (isBlank ? [] : [.order(.rememberQuery(text))]) + focus(on: .reader) + openSelected()
  }

  private mutating func abandonPrompt() -> [Effect] {
    let purpose = prompt?.purpose
    prompt = nil
    switch purpose {
    case .search:
      // the search that was on before this one comes back, or else all of the list
      guard let before = trail.beforePrompt else { return endSearch() }
      return before.search == listing.search?.text ? [] : comeBack(to: before)
    case .find:
      // the words looked for here give way to those of the search
      reading.clearHits()
      guard let open, let query = listing.search?.query else { return [] }
      reading.markedQuery = query
      return [.library(.find(query, in: open.id))]
    case .limit, .name, .tags, .note, .file, .shell, nil: return []
    }
  }

  /// Brings back the list and the article as they were before the search.
  mutating func endSearch() -> [Effect] {
    reading.clearHits()
    listing.endSearch()
    defer { trail.beforeSearch = nil }
    guard let before = trail.beforeSearch else { return [.order(.stopSearch)] }
    return [.order(.stopSearch)] + land(on: before)
  }
}

/// What searches found, in the library and in the open article.
extension State {
  /// The search that is on, as the user asks for it.
  mutating func searchAgain() -> [Effect] {
    listing.opensFirst = true
    return sameSearch
  }

  /// The search that is on, run again: other articles may match by now.
  var sameSearch: [Effect] {
    listing.search.map { [.library(.search($0.text, rows: listHeight, in: listing.wanted))] } ?? []
  }

  mutating func takeFound(_ results: SearchResults) -> [Effect] {
    guard results.query == listing.search?.text, results.arrangement == listing.wanted else { return [] }
    guard listing.opensFirst || (open == nil && requests.article == nil) else {
      showAgain(results)
      return []
    }
    listing.show(results)
    markPagesStale()
    if results.isComplete { listing.opensFirst = false }
    guard let selected = listing.selected else { return [] }
    let shown = requests.article.map { ($0.id, $0.query) } ?? open.map { ($0.id, reading.markedQuery) }
    if let shown, shown == (selected, listing.search?.query) { return [] }
    return request(selected, landing: .firstHit)
  }

  /// Takes what a search found that is not to take the reader anywhere.
  private mutating func showAgain(_ results: SearchResults) {
    // the results shown serve until all are found and ranked again
    if !results.isComplete, listing.hasAll(of: results) { return }
    let before = listing.isSearch ? listing.selected : nil
    listing.show(results)
    markPagesStale()
    // what was selected is gone, or has come under a new number
    if listing.selected != before, let read = requests.article?.id ?? open?.id { _ = listing.select(read) }
  }

  mutating func takeHits(_ query: Query, _ id: ArticleID, _ found: [TextSpan]) {
    guard reading.take(found, of: query, in: id), prompt?.purpose == .find, !found.isEmpty else { return }
    reading.place.cursor = nil
    _ = stepHit(by: 1)
  }
}
