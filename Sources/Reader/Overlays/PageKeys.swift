import Display
import NewsLibrary

/// What keys do while a page is open.
extension State {
  /// Does what an action means on the page on top.
  mutating func performOnPage(_ action: Action) -> [Effect] {
    if let effects = askTopPage({ page, state in page.perform(action, state) }) { return effects }
    if let rows = action.listStep(page: rowsOfPage) {
      pages.move(by: rows, self)
      return []
    }
    switch action.place {
    case .page: return action == .open ? openOnPage() : closePage()
    case .anywhere: return act(action)
    case .thing: return act(onSelected: action)
    case .panes:
      leavePages()
      return act(action)
    case .list:
      message = keymap.naming("This is for the list; {back} goes back")
      return []
    }
  }

  /// Acts on what the selected row shows, never on what lies behind the page.
  private mutating func act(onSelected action: Action) -> [Effect] {
    switch action {
    case .correct: return correctSelected()
    case .remove:
      message = keymap.naming("Nothing to remove here; {back} goes back")
      return []
    default: return act(action)
    }
  }

  /// A quote is corrected where it stands, so that it is seen.
  private mutating func correctSelected() -> [Effect] {
    switch pages.top?.subject(self) {
    case .quote(let quote):
      let loading = leavePages(for: quote.article, landing: .quote(quote.quote))
      guard !loading.isEmpty else { return act(.correct) }
      typeAhead.hold(.action(.correct))
      return loading
    case .name(let subject): return show(NameFaultsPage(subject: subject))
    case .article, nil:
      message = "Nothing to correct on this row"
      return []
    }
  }

  // MARK: Text that narrows

  /// Keys while a text that narrows is being typed: letters narrow, arrows move.
  mutating func pressWhileNarrowing(_ key: Key) -> [Effect] {
    guard var line = pages.top?.line else { return [] }
    if let effects = askTopPage({ page, state in page.press(key, state) }) { return effects }
    switch key {
    case .escape, .control("c"), .control("g"): return closePage()
    case .enter: return openOnPage()
    case .down, .control("n"), .tab: pages.move(by: 1, self)
    case .up, .control("p"), .backTab: pages.move(by: -1, self)
    case .pageDown: pages.move(by: rowsOfPage, self)
    case .pageUp: pages.move(by: -rowsOfPage, self)
    case .backspace where line.text.isEmpty: return closePage()
    default: return line.edit(key) ? narrow(to: line) : performWhileTyping(key)
    }
    return []
  }

  /// Keys that have nothing to do with the text that is being typed.
  mutating func performWhileTyping(_ key: Key) -> [Effect] {
    guard let action = keymap.action(for: key),
      [.redraw, .suspend].contains(action) || prompt == nil && action == .help
    else { return [] }
    return perform(action)
  }

  mutating func narrow(to line: LineEditor) -> [Effect] {
    askTopPage { page, state in
      let intents = page.narrow(to: line)
      if page.isNarrowedAtOnce { page.selectFirst(state) }
      return intents
    } ?? []
  }
}

extension Action {
  /// What an action is about while a page is open.
  enum Place {
    /// The page itself.
    case page
    /// Nothing on the screen: it does what it always does.
    case anywhere
    /// What the selected row shows.
    case thing
    /// The panes, which it goes back to.
    case panes
    /// All articles of the list, which the page hides.
    case list
  }

  var place: Place {
    switch self {
    case .open, .back, .cancel, .down, .up, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .first, .last: .page
    case .quit, .redraw, .suspend, .refresh, .command, .help, .mouse, .undo, .librarySpeakers, .timeline,
      .savedSearches, .notes, .tags, .corrections, .problems:
      .anywhere
    case .mark, .tag, .note, .toggleRead, .correct, .remove, .write, .copy, .pipe, .edit: .thing
    case .markAllRead: .list
    case .nextArticle, .previousArticle, .nextPane, .previousPane, .list, .reader, .sidebar, .zoom, .search, .nextHit,
      .previousHit, .find, .limit, .sort, .reverse, .unreadFirst, .groupByDay, .nextQuote, .previousQuote,
      .nextOfSpeaker, .previousOfSpeaker, .speakers, .nextTab, .previousTab, .nextFact, .previousFact, .nextMarked,
      .furniture, .jumpBack, .jumpForward:
      .panes
    }
  }
}
