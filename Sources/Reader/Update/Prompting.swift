import Display
import NewsLibrary

/// The prompt at the bottom of the screen: it opens, takes keys, and is accepted or left.
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

  mutating func pressInPrompt(_ key: Key) -> [Effect] {
    let (tags, offer) = (annotated.tags.map(\.tag), offeredQuery)
    return askPrompt { $0.press(key, tags: tags, offer: offer) } ?? performWhileTyping(key)
  }

  /// Has the prompt change itself, and does what it wants; nil without a prompt, or if it has no use for the key.
  mutating func askPrompt(_ change: (inout Prompt) -> [Prompt.Intent]?) -> [Effect]? {
    guard var asked = prompt else { return nil }
    let intents = change(&asked)
    prompt = asked
    return intents?.flatMap { fulfil($0) }
  }

  private mutating func fulfil(_ intent: Prompt.Intent) -> [Effect] {
    switch intent {
    case .ask(let completion): return [.library(.complete(completion))]
    case .follow(let text): return follow(text)
    case .submit: return submit()
    case .abandon: return abandonPrompt()
    case .write(let subject, let text):
      prompt = nil
      return [.editor(.writeNote(subject, text: text))]
    case .step(let step): return stepArticle(by: step)
    case .say(let words): return say(words)
    }
  }

  /// A search follows each change of its text.
  private mutating func follow(_ text: String) -> [Effect] {
    switch prompt?.purpose {
    case .search: search(for: text, isTyping: true)
    case .find: find(text, isTyping: true)
    case .name, .tags, .head, .note, .file, .shell, .limit, nil: []
    }
  }

  private mutating func submit() -> [Effect] {
    guard let purpose = prompt?.purpose, let text = prompt?.line.text else { return [] }
    switch purpose {
    case .find:
      prompt = nil
      return findWhole(text) + focus(on: .reader)
    case .search: return submitSearch(text)
    case .limit: return limit(to: text)
    case .name(let query): return save(search: query, named: text)
    case .tags(let id): return keep(annotated.changes(byTags: text, of: id), in: id)
    case .head(let subject): return correct(subject, typed: text)
    case .note(let subject): return keep(subject.annotations(writing: text), in: subject.article)
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
    return (isBlank ? [] : [.order(.rememberQuery(text))]) + focus(on: .reader) + (finishSearch() ?? openSelected())
  }

  /// What was looked for while it was typed, its last word whole.
  private mutating func findWhole(_ text: String) -> [Effect] {
    reading.sought = text
    return find(text)
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
    case .limit, .name, .tags, .head, .note, .file, .shell, nil: return []
    }
  }
}
