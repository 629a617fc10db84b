import Display

extension State {
  /// Takes what the user did; answers at once with the effects to run.
  package mutating func receive(_ input: Input) -> [Effect] {
    send(act(on: input)) + send(settle()) + send(countAsRead())
  }

  /// The one way out: what leaves the state is noted before it does.
  mutating func send(_ effects: [Effect]) -> [Effect] {
    requests.send(effects)
    return effects
  }

  private mutating func act(on input: Input) -> [Effect] {
    switch input {
    case .resize(let size): return resize(to: size)
    case .paste(let text): return paste(text)
    case .mouse(let mouse):
      // keys that wait were meant for another place
      if mouse.kind == .press, requests.opening != .prompt { _ = typeAhead.release() }
      return point(mouse)
    case .key(let key): return press(key)
    }
  }

  /// What the cursor is on stays in sight.
  private mutating func resize(to size: Size) -> [Effect] {
    let cursor = reading.isCursorVisible(in: readerHeight) ? reading.place.cursor : nil
    window.size = size
    let effects = settle()
    if let cursor { reading.reveal(cursor, in: readerHeight) }
    return effects
  }

  mutating func press(_ key: Key) -> [Effect] {
    message = nil
    hasActed = true
    if outside.running != nil, !isTextTyped, key == .escape || key == .control("c") { return [.endCommand] }
    if let effects = hold(key) { return effects }
    let asked = keyPlace.isTextTyped ? nil : keymap.action(for: key)
    if firstSteps?.take(asked) == false { firstSteps = nil }
    if prompt != nil { return pressInPrompt(key) }
    if pages.top?.line != nil { return pressWhileNarrowing(key) }
    if let effects = askTopPage({ page, state in page.press(key, state) }) { return effects }
    guard let action = keymap.action(for: key) else {
      message = "No key \(KeyName.of(key)) here; \(keymap.name(of: .help)) for help"
      return []
    }
    return perform(action)
  }

  private mutating func paste(_ text: String) -> [Effect] {
    if holdsAll {
      typeAhead.hold(.paste(text))
      return []
    }
    if prompt != nil { return askPrompt { prompt in prompt.edit { $0.insert(text) } } ?? [] }
    guard var line = pages.top?.line else { return [] }
    line.insert(text)
    return narrow(to: line)
  }

  /// Does what an action asks for; on a page, what it means there.
  package mutating func perform(_ action: Action) -> [Effect] {
    overlays.isEmpty ? act(action) : performOnPage(action)
  }

  /// Does what an action means on the panes, or anywhere.
  mutating func act(_ action: Action) -> [Effect] {
    switch action {
    case .down, .up, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .first, .last: return move(action)
    case .nextArticle: return stepArticle(by: 1)
    case .previousArticle: return stepArticle(by: -1)
    case .open: return openInPane()
    case .back: return goBackOneLevel()
    case .cancel: return cancelInnermost()
    case .quit: return [.terminal(.quit)]
    case .nextPane: return focus(on: window.pane(by: 1))
    case .previousPane: return focus(on: window.pane(by: -1))
    case .list: return focus(on: .list)
    case .reader: return focus(on: .reader)
    case .sidebar: return focus(on: .sidebar)
    case .zoom: return toggleZoom()
    case .search: return startPrompt(.search)
    case .find: return startPrompt(.find)
    case .command: return showCommands()
    case .savedSearches: return show(SavedSearchesPage(current: listing.search?.text))
    case .limit: return startPrompt(.limit)
    case .sort: return rearrange(.nextField)
    case .reverse: return rearrange(.reverse)
    case .unreadFirst: return rearrange(.unreadFirst)
    case .groupByDay: return rearrange(.byDay)
    case .timeline: return showTimeline()
    case .map: return show(map)
    case .nextHit: return step(by: 1, along: .hits)
    case .previousHit: return step(by: -1, along: .hits)
    case .nextQuote: return step(by: 1, along: .quotes)
    case .previousQuote: return step(by: -1, along: .quotes)
    case .nextOfSpeaker: return stepOfSpeaker(by: 1)
    case .previousOfSpeaker: return stepOfSpeaker(by: -1)
    case .nextFact: return step(by: 1, along: .facts)
    case .previousFact: return step(by: -1, along: .facts)
    case .nextGroup: return stepGroup(by: 1)
    case .previousGroup: return stepGroup(by: -1)
    case .nextTab: reading.open(reading.sidebar.tab.tab(by: 1))
    case .previousTab: reading.open(reading.sidebar.tab.tab(by: -1))
    case .correct: return startCorrecting()
    case .correctArticle: return startCorrectingArticle()
    case .undo: return undo()
    case .remove: return say("Nothing to remove here; your things are in {notes}, {tags}, {corrections} and {searches}")
    case .corrections: return show(CorrectionsPage())
    case .write: return startWriting()
    case .copy: return copyWithCitation()
    case .pipe: return startPiping()
    case .edit: return editFile()
    case .furniture: return say(reading.toggleFurniture())
    case .copies: return showCopies()
    case .jumpBack: return jump(.back)
    case .jumpForward: return jump(.forward)
    case .speakers: return showArticleSpeakers()
    case .mark: return toggleMark()
    case .nextMarked: return goToNextMarked()
    case .tag: return startTagging()
    case .tags: return show(TagsPage(tags: annotated.tags))
    case .note: return startNote()
    case .notes: return show(NotesPage())
    case .toggleRead: return toggleRead()
    case .markAllRead: return markAllRead()
    case .librarySpeakers: return [LibrarySpeakersPage.request()]
    case .openQuotes: return show(OpenQuotesPage(scope: listScope))
    case .figures: return show(FiguresPage(scope: listScope))
    case .events: return show(EventsPage(scope: listScope))
    case .compare: return say("Articles are compared on the page of an event: {events} lists them")
    case .help: return showHelp()
    case .problems: return show(ProblemsPage())
    case .refresh:
      look.isAsked = true
      return [.order(.refresh(asked: true))]
    case .redraw: return [.terminal(.redraw)]
    case .suspend: return [.terminal(.suspend)]
    case .mouse: return toggleMouse()
    }
    return []
  }
}

extension Action {
  /// By how many rows the action moves a list whose page has `page` rows; nil if it moves none.
  func listStep(page: @autoclosure () -> Int) -> Int? {
    switch self {
    case .down: 1
    case .up: -1
    case .pageDown: page()
    case .pageUp: -page()
    case .halfPageDown: max(1, page() / 2)
    case .halfPageUp: -max(1, page() / 2)
    case .first: -Int.max / 2
    case .last: Int.max / 2
    default: nil
    }
  }
}
