import Display
import NewsLibrary

/// What keys mean on a speaker's page alone.
extension SpeakerPage {
  func press(_ key: Key, _ state: inout State) -> [Effect]? {
    guard isTyping else { return nil }
    switch key {
    case .enter: return state.keepFilter()
    case .escape, .control("c"), .control("g"): return state.clearFilter()
    case .backspace where filter.text.isEmpty: return state.clearFilter()
    default: return nil
    }
  }

  func perform(_ action: Action, on row: Int, _ state: inout State) -> [Effect]? {
    switch action {
    case .search: return state.startFilter()
    case .nextPane, .previousPane: return state.turnSpeakerPage()
    case .nextQuote, .nextOfSpeaker: return state.moveInOverlay(by: 1)
    case .previousQuote, .previousOfSpeaker: return state.moveInOverlay(by: -1)
    case .cancel where list == .company: return state.turnSpeakerPage()
    case .cancel where said != nil: return state.clearFilter()
    default: return nil
    }
  }
}

extension State {
  fileprivate mutating func startFilter() -> [Effect] {
    if topPage(SpeakerPage.self)?.list == .company { _ = turnSpeakerPage() }
    changeTopPage(SpeakerPage.self) { $0.isTyping = true }
    return []
  }

  /// Leaves the filter as it is; one that narrows nothing is none.
  fileprivate mutating func keepFilter() -> [Effect] {
    guard let page = topPage(SpeakerPage.self) else { return [] }
    guard page.said != nil || !page.filter.text.allSatisfy(\.isWhitespace) else { return clearFilter() }
    changeTopPage(SpeakerPage.self) { $0.isTyping = false }
    return []
  }

  fileprivate mutating func clearFilter() -> [Effect] {
    guard let page = topPage(SpeakerPage.self) else { return [] }
    changeTopPage(SpeakerPage.self) { ($0.isTyping, $0.filter) = (false, LineEditor()) }
    return page.filter.text.isEmpty && page.said == nil ? [] : [.filterQuotes(of: page.name, saying: "")]
  }

  /// Shows the other list, with the selection it had.
  fileprivate mutating func turnSpeakerPage() -> [Effect] {
    guard let cursor = overlays.last?.cursor, let page = topPage(SpeakerPage.self) else { return [] }
    changeTopPage(SpeakerPage.self) {
      ($0.list, $0.otherCursor) = (page.list == .quotes ? .company : .quotes, cursor)
    }
    pages.cursor = page.otherCursor
    return []
  }
}

/// What comes of effects.
extension State {
  /// Asks for the page of a speaker, to be shown when it comes.
  mutating func askForSpeakerPage(_ name: String) -> [Effect] {
    awaitedPage = .speaker(name)
    return [.loadSpeakerPage(of: name)]
  }

  /// Opens the page that was asked for, or brings the one that is open into step.
  mutating func takeSpeakerPage(of name: String, _ profile: SpeakerProfile?, _ quotes: [QuoteReference]) -> [Effect] {
    if awaitedPage == .speaker(name) {
      awaitedPage = nil
      guard let profile else {
        message = "No quote of \(name) is in the index yet"
        return []
      }
      return show(SpeakerPage(name: name, profile: profile, quotes: quotes))
    }
    guard let page = topPage(SpeakerPage.self), page.name == name else { return [] }
    takeProfile(profile ?? SpeakerProfile(name: page.profile.name))
    if !page.filter.text.isEmpty { return [.filterQuotes(of: name, saying: page.filter.text)] }
    showOnPage(quotes)
    return []
  }

  /// The selection stays on its speaker among those quoted beside.
  private mutating func takeProfile(_ profile: SpeakerProfile) {
    guard let page = topPage(SpeakerPage.self), let cursor = overlays.last?.cursor else { return }
    changeTopPage(SpeakerPage.self) { $0.profile = profile }
    guard page.list == .company, page.profile.company.indices.contains(cursor.index) else { return }
    let name = page.profile.company[cursor.index].name
    pages.keepSelection(on: profile.company.firstIndex { $0.name == name })
  }

  mutating func takeSaidQuotes(of name: String, _ said: SaidQuotes) {
    guard let page = topPage(SpeakerPage.self), page.name == name, page.filter.text == said.text else { return }
    changeTopPage(SpeakerPage.self) { ($0.said, $0.filteredBy) = (said.isAll ? nil : said, said.text) }
    showOnPage(said.quotes)
  }

  /// Puts other quotes on the page, with the selection where it was if that quote is among them.
  private mutating func showOnPage(_ quotes: [QuoteReference]) {
    guard let page = topPage(SpeakerPage.self), let cursor = overlays.last?.cursor else { return }
    let before = page.list == .quotes ? cursor : page.otherCursor
    let selected = page.quotes.indices.contains(before.index) ? page.quotes[before.index] : nil
    let index = selected.flatMap { quote in quotes.firstIndex { $0.isSame(as: quote) } } ?? 0
    let moved = ListCursor(index: index, top: max(0, index - (before.index - before.top)))
    changeTopPage(SpeakerPage.self) {
      $0.quotes = quotes
      if page.list == .company { $0.otherCursor = moved }
    }
    if page.list == .quotes { pages.cursor = moved }
  }
}

extension QuoteReference {
  fileprivate func isSame(as other: QuoteReference) -> Bool { article == other.article && quote == other.quote }
}
