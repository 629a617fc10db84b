import Display
import NewsLibrary

/// What keys do while a page is open.
extension State {
  /// Does what an action means on the page on top.
  mutating func performOnPage(_ action: Action) -> [Effect] {
    if let effects = askTopPage({ page, state in page.perform(action, state) }) { return effects }
    switch action.place {
    case .rows:
      pages.move(by: action.listStep(page: rowsOfPage) ?? 0, self)
      return []
    case .row: return openOnPage()
    case .page: return closePage()
    case .anywhere, .thing: return act(action)
    case .quoteNameOrArticle: return correctSelected()
    case .article: return pages.top?.subject(self)?.article.map { correct($0) } ?? say("Nothing to correct on this row")
    case .ownThing: return say("Nothing to remove here; {back} goes back")
    case .panes:
      leavePages()
      return act(action)
    case .list: return say("This is for the list; {back} goes back")
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
    case .article(let id): return correct(id)
    case nil:
      message = "Nothing to correct on this row"
      return []
    }
  }

  /// An article is corrected where it is read, so that it is seen what is wrong.
  private mutating func correct(_ id: ArticleID) -> [Effect] {
    let loading = leavePages(for: id, landing: .top)
    guard !loading.isEmpty else { return act(.correctArticle) }
    typeAhead.hold(.action(.correctArticle))
    return loading
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
    /// The selection, which it moves.
    case rows
    /// The selected row, which it opens.
    case row
    /// The page, which it closes.
    case page
    /// Nothing on the screen: it does what it always does.
    case anywhere
    /// The article or quote that the selected row shows, which it asks the page for.
    case thing
    /// The quote, name or article that the selected row shows, which it corrects.
    case quoteNameOrArticle
    /// The article that the selected row shows, which it corrects.
    case article
    /// Something that the user made, which it takes out of the list, if the page is one of those lists.
    case ownThing
    /// The panes, which it goes back to.
    case panes
    /// All articles of the list, which the page hides.
    case list
  }

  var place: Place {
    switch self {
    case .down, .up, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .first, .last: .rows
    case .open: .row
    case .back, .cancel: .page
    case .compare, .quit, .redraw, .suspend, .refresh, .command, .help, .mouse, .undo, .librarySpeakers, .openQuotes,
      .figures,
      .events,
      .timeline, .map, .savedSearches, .notes, .tags, .corrections, .problems:
      .anywhere
    case .mark, .tag, .note, .toggleRead, .write, .copy, .pipe, .edit: .thing
    case .correct: .quoteNameOrArticle
    case .correctArticle: .article
    case .remove: .ownThing
    case .markAllRead: .list
    case .nextArticle, .previousArticle, .nextPane, .previousPane, .list, .reader, .sidebar, .zoom, .search, .nextHit,
      .previousHit, .find, .limit, .sort, .reverse, .unreadFirst, .groupByDay, .nextQuote, .previousQuote,
      .nextOfSpeaker, .previousOfSpeaker, .speakers, .nextTab, .previousTab, .nextFact, .previousFact, .nextMarked,
      .nextGroup, .previousGroup, .furniture, .copies, .jumpBack, .jumpForward:
      .panes
    }
  }
}
