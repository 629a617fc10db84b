import Extraction
import NewsLibrary

/// Steps through the text: from quote to quote, fact to fact, hit to hit, and along what one speaker said.
extension State {
  /// On to the next quote, fact or hit; behind the last hit of the article the search goes on in the next one.
  mutating func step(by step: Int, along walk: Reading.Walk) -> [Effect] {
    guard let next = reading.next(along: walk, by: step, in: readerHeight) else {
      if walk == .hits, listing.isSearch { return stepToHitOfSearch(by: step) }
      return say(reading.endWords(of: walk, by: step))
    }
    noteJumpFromText()
    go(to: next)
    if case .fact(let evidence) = next { reading.selectInSidebar(evidence.fact) }
    return []
  }

  /// On to the next article that the search found.
  private mutating func stepToHitOfSearch(by step: Int) -> [Effect] {
    guard !listing.articles.isEmpty else {
      message = "Nothing found"
      return []
    }
    guard listing.step(by: step), let selected = listing.selected else {
      message = step > 0 ? "The last hit of the search" : "The first hit of the search"
      return []
    }
    noteJump()
    showReader()
    return request(selected, landing: step > 0 ? .firstHit : .lastHit)
  }

  // MARK: Following

  mutating func followInSidebar() -> [Effect] {
    switch reading.selectedRow {
    case .heading(let group, _):
      reading.toggleFold(group)
      return []
    case .more(let group, _):
      reading.showAll(of: group)
      return []
    case .fact(let fact): return followInSidebar(fact)
    case .days, nil: return []
    }
  }

  mutating func followInSidebar(_ fact: Int) -> [Effect] {
    guard let known = open?.facts.facts[fact], reading.sidebar.tab == .speakers, known.entity != nil else {
      return followToWords(fact)
    }
    return [SpeakerPage.request(for: known.label)]
  }

  mutating func followToWords(_ fact: Int) -> [Effect] {
    noteVisitToFacts()
    noteJump()
    if let next = reading.nextPlace(of: fact) { go(to: next) }
    return []
  }

  /// In the reader, Enter on a fact goes on to the next place that proves it.
  mutating func followInReader() -> [Effect] {
    switch reading.place.cursor {
    case .fact(let evidence): if let next = reading.nextPlace(of: evidence.fact) { go(to: next) }
    case .quote: return stepOfSpeaker(by: 1)
    case .hit: return step(by: 1, along: .hits)
    case nil: message = keymap.naming("Nothing to follow here; {next-quote} goes to a quote, {next-fact} to a fact")
    }
    return []
  }

  // MARK: Speakers

  /// The next quote of the speaker whose quote the cursor is on, in this article or another.
  mutating func stepOfSpeaker(by step: Int) -> [Effect] {
    guard let open, let quote = reading.quoteUnderCursor else {
      message = "The cursor is on no quote; \(keymap.name(of: .nextQuote)) goes to one"
      return []
    }
    let names = open.speakerNames(of: quote)
    guard let name = names.first(where: { $0 == reading.followed }) ?? names.first else {
      message = "The speaker of this quote is unknown"
      return []
    }
    reading.followed = name
    let others = open.markedQuotes.filter { open.speakerNames(of: $0).contains(name) }
    if let next = step > 0 ? others.first(where: { $0 > quote }) : others.last(where: { $0 < quote }) {
      go(to: .quote(next))
      return []
    }
    let walk = SpeakerWalk(speaker: name, step: step, article: open.id, quote: quote)
    return [.library(.loadQuotes(for: walk))]
  }

  /// Continues a walk that left its article, now that the library has sent all the speaker's quotes.
  mutating func goOn(_ walk: SpeakerWalk, among quotes: [QuoteReference]) -> [Effect] {
    guard open?.id == walk.article else {
      message = "Another article is open now; \(keymap.name(of: .nextQuote)) goes to a quote of it"
      return []
    }
    let marked = quotes.filter { $0.kind != .indirect }
    guard let here = marked.firstIndex(where: { $0.article == walk.article && $0.quote == walk.quote }) else {
      message = "This quote of \(walk.speaker) is not in the index yet"
      return []
    }
    guard marked.indices.contains(here + walk.step) else {
      // what is not read yet may have more
      message = look.isAllRead ? walk.end : "\(walk.end) so far: the library is still being read"
      return []
    }
    let next = marked[here + walk.step]
    return go(to: next.article, landing: .quote(next.quote))
  }
}
