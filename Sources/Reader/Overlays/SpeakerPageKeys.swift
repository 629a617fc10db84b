import Display
import NewsLibrary

/// What keys mean on a speaker's page alone.
extension SpeakerPage {
  mutating func press(_ key: Key, _ state: State) -> [PageIntent]? {
    guard isTyping else {
      return key == Self.splitKey ? SpeakerNamesPage.splitting(profile.otherNames, from: profile.name) : nil
    }
    switch key {
    case .enter: return keepFilter()
    case .escape, .control("c"), .control("g"): return clearFilter()
    case .backspace where filter.text.isEmpty: return clearFilter()
    default: return nil
    }
  }

  /// Makes a speaker of its own of a name that is not this one's.
  static let splitKey: Key = "X"

  mutating func perform(_ action: Action, _ state: State) -> [PageIntent]? {
    switch action {
    case .search: (list, isTyping) = (.quotes, true)
    case .nextPane, .previousPane: list = list == .quotes ? .company : .quotes
    case .nextQuote, .nextOfSpeaker: move(by: 1, state)
    case .previousQuote, .previousOfSpeaker: move(by: -1, state)
    case .correct: return assignSelected()
    case .cancel where list == .company: list = .quotes
    case .cancel where said != nil: return clearFilter()
    default: return nil
    }
    return []
  }

  mutating func narrow(to line: LineEditor) -> [PageIntent] {
    let isOther = line.text != filter.text
    filter = line
    return isOther ? [filtered] : []
  }

  private var filtered: PageIntent {
    .ask(.library(.filterQuotes(of: name, saying: filter.text, isTyping: isTyping)))
  }

  /// Leaves the filter as it is; one that narrows nothing is none.
  private mutating func keepFilter() -> [PageIntent] {
    guard said != nil || !filter.text.allSatisfy(\.isWhitespace) else { return clearFilter() }
    isTyping = false
    return [filtered]
  }

  private mutating func clearFilter() -> [PageIntent] {
    let narrows = !filter.text.isEmpty || said != nil
    (isTyping, filter) = (false, LineEditor())
    return narrows ? [filtered] : []
  }
}

/// What comes from the library.
extension SpeakerPage {
  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    switch report {
    case .library(.speakerPage(name, let profile, let quotes), _):
      return take(profile ?? SpeakerProfile(name: self.profile.name), quotes)
    case .library(.saidQuotes(name, let said), _) where said.text == filter.text: take(said)
    case .library(.quoteTexts(let texts, let query), _):
      self.texts.takeAwaited(texts.lazy.map { (MarkedQuote(quote: $0.key, query: query), $0.value) })
    case .library(.undecidedTexts(let texts), _): undecidedTexts.takeAwaited(texts)
    case .changed(.annotated(let made, _, .some), _) where made.contains(where: \.isOfNotes): texts.renew()
    case .changed(.undone(.annotations(let records)), _) where records.contains(where: \.annotation.isOfNotes):
      texts.renew()
    default: break
    }
    return []
  }

  /// The selection stays on its speaker among those quoted alongside.
  private mutating func take(_ profile: SpeakerProfile, _ quotes: [QuoteReference]) -> [PageIntent] {
    let selected = list == .company ? self.profile.company.element(at: cursor.index)?.name : nil
    let place = placeInUndecided
    self.profile = profile
    if let selected { keepSelection(on: profile.company.firstIndex { $0.name == selected }) }
    if !filter.text.isEmpty { return [filtered] }
    show(quotes)
    if let place { select(place) }
    return []
  }

  private mutating func take(_ said: SaidQuotes) {
    (self.said, filteredBy) = (said.isAll ? nil : said, said.text)
    show(said.quotes)
  }

  /// Shows other quotes, with the selection where it was if that quote is among them.
  private mutating func show(_ quotes: [QuoteReference]) {
    let selected = self.quotes.element(at: quoteCursor.index)
    let index = selected.flatMap { quote in quotes.firstIndex { $0.isSame(as: quote) } } ?? 0
    quoteCursor = ListCursor(index: index, top: max(0, index - (quoteCursor.index - quoteCursor.top)))
    self.quotes = quotes
  }
}

extension QuoteReference {
  fileprivate func isSame(as other: QuoteReference) -> Bool { article == other.article && quote == other.quote }
}

extension State {
  /// Opens the page that was asked for.
  mutating func takeSpeakerPage(of name: String, _ profile: SpeakerProfile?, _ quotes: [QuoteReference]) -> [Effect] {
    guard let profile else {
      message = "No quote of \(name) is in the index yet"
      return []
    }
    return show(SpeakerPage(name: name, profile: profile, quotes: quotes))
  }
}
