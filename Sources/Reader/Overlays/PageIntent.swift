import NewsLibrary

/// What a page wants done outside itself.
enum PageIntent: Sendable {
  /// Asks for something; an answer comes to `Page.take`.
  case ask(Effect)
  case say(String)
  /// Closes the page.
  case close
  /// Leaves the pages for a place in an article; `q` brings them back.
  case goTo(ArticleID, Landing)
  /// Lays another page over this one.
  case show(any Page, asking: [Effect])
  /// Shows the page of the speaker of this name when it comes.
  case showSpeaker(String)
  /// Leaves the pages for what a query finds.
  case search(String)
  /// Leaves the pages for the list, limited to what a query finds.
  case limit(String)
  /// Asks for a line of text, beginning with this one.
  case prompt(Prompt.Purpose, text: String)
  case note(NoteSubject)
  /// Closes the page and runs a command on what lies below.
  case run(CommandEntry)
  /// Closes the page and does what an action means on what lies below.
  case perform(Action)
  /// Leaves the pages of a correction for good and makes it.
  case correct(Correction.Change, Correction.Scope? = nil, in: ArticleID)
}

extension State {
  mutating func fulfil(_ intents: [PageIntent]) -> [Effect] {
    var effects: [Effect] = []
    for intent in intents { effects += fulfil(intent) }
    return effects
  }

  private mutating func fulfil(_ intent: PageIntent) -> [Effect] {
    switch intent {
    case .ask(let effect): return [effect]
    case .say(let words):
      message = words
      return []
    case .close: return closePage()
    case .goTo(let article, let landing): return leavePages(for: article, landing: landing)
    case .show(let page, let effects): return show(page) + effects
    case .showSpeaker(let name): return [SpeakerPage.request(for: name)]
    case .search(let query): return run(search: query)
    case .limit(let query):
      pages.clear()
      return limit(to: query)
    case .prompt(let purpose, let text):
      let effects = startPrompt(purpose)
      prompt?.line = LineEditor(text)
      return effects
    case .note(let subject): return ask(subject)
    case .run(let entry): return closePage() + run(entry)
    case .perform(let action): return closePage() + performInTime(action)
    case .correct(let change, let scope, let article):
      pages.clear()
      return [.change(.correct(change, scope, in: article))]
    }
  }
}
