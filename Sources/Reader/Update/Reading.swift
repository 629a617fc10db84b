import Extraction
import Linguistics
import NewsLibrary

extension State {
  /// The words that the cursor is on; nil where they are not in this article.
  func span(of cursor: TextCursor) -> TextSpan? {
    guard let open else { return nil }
    switch cursor {
    case .quote(let quote): return open.findings.quotes.indices.contains(quote) ? open.findings.quotes[quote].span : nil
    case .hit(let hit): return hits.indices.contains(hit) ? hits[hit] : nil
    case .fact(let evidence):
      guard open.facts.facts.indices.contains(evidence.fact),
        open.facts.facts[evidence.fact].evidence.indices.contains(evidence.mention)
      else { return nil }
      return open.facts.span(of: evidence)
    }
  }

  /// Puts the cursor on something and brings it into sight.
  mutating func go(to cursor: TextCursor) {
    place.cursor = cursor
    showReader()
    reveal(cursor)
  }

  /// Brings the reader into sight where another pane has its place.
  private mutating func showReader() {
    guard arrangement.frames[.reader] == nil else { return }
    if focus != .reader, !isVisitingFacts { levels.append(Level(focus: focus, isZoomed: isZoomed, search: searchText)) }
    focus = .reader
  }

  /// Scrolls so that all of what the cursor is on is seen, or its start where it is longer.
  mutating func reveal(_ cursor: TextCursor) {
    guard let open, let span = span(of: cursor) else { return }
    let first = open.layout.line(at: span.start)
    let last = open.layout.line(at: max(span.start, span.end - 1))
    if first < place.top || last >= place.top + readerHeight { place.top = max(0, first - readerHeight / 3) }
  }

  /// What the cursor is on if the reader is on the screen; nil if another pane has its place.
  var cursorOnScreen: TextCursor? { arrangement.frames[.reader] == nil ? nil : place.cursor }

  /// Scrolls to what a key is about to act on.
  mutating func showCursor() {
    if let cursor = cursorOnScreen, !isCursorVisible { reveal(cursor) }
  }

  var isCursorVisible: Bool {
    guard let open, let cursor = place.cursor, let span = span(of: cursor) else { return false }
    let line = open.layout.line(at: span.start)
    return line >= place.top && line < place.top + readerHeight
  }

  // MARK: Steps

  mutating func stepQuote(by step: Int) -> [Effect] {
    guard let open else { return [] }
    let quotes = open.markedQuotes
    guard let next = neighbour(in: quotes.map { open.findings.quotes[$0].span }, step: step) else {
      message =
        quotes.isEmpty
        ? "No quotes in this article"
        : step > 0 ? "The last quote; \(keymap.name(of: .nextArticle)) for the next article" : "The first quote"
      return []
    }
    noteJumpFromText()
    go(to: .quote(quotes[next]))
    return []
  }

  mutating func stepFact(by step: Int) -> [Effect] {
    guard let open else { return [] }
    let walk = open.facts.walk
    guard let next = neighbour(in: walk.map(open.facts.span(of:)), step: step) else {
      message = walk.isEmpty ? "No facts in this article" : step > 0 ? "The last fact" : "The first fact"
      return []
    }
    noteJumpFromText()
    go(to: .fact(walk[next]))
    selectInSidebar(walk[next].fact)
    return []
  }

  mutating func stepHit(by step: Int) -> [Effect] {
    if let next = neighbour(in: hits, step: step) {
      noteJumpFromText()
      go(to: .hit(next))
      return []
    }
    guard listing.isSearch else {
      message =
        hits.isEmpty
        ? keymap.naming("No search yet; {search} searches the library, {find} this article")
        : step > 0 ? "The last hit" : "The first hit"
      return []
    }
    guard !listing.articles.isEmpty else {
      message = "Nothing found"
      return []
    }
    let before = listing.cursor.index
    listing.cursor.move(by: step, of: listing.articles.count)
    guard listing.cursor.index != before, let selected = listing.selected else {
      message = step > 0 ? "The last hit of the search" : "The first hit of the search"
      return []
    }
    noteJump()
    showReader()
    return request(selected, landing: step > 0 ? .firstHit : .lastHit)
  }

  /// The span after (before) the cursor, or where the cursor is out of sight, after (before) the top
  /// of the page; spans are in order of text.
  private func neighbour(in spans: [TextSpan], step: Int) -> Int? {
    let here = readingSpan
    if step > 0 {
      return spans.firstIndex { here.isCursor ? $0 > here.span : $0.start >= here.span.start }
    }
    return spans.lastIndex { $0 < here.span }
  }

  private var readingSpan: (span: TextSpan, isCursor: Bool) {
    if let cursor = place.cursor, isCursorVisible, let span = span(of: cursor) { return (span, true) }
    guard let lines = open?.layout.lines, lines.indices.contains(place.top) else { return (TextSpan(0, 0), false) }
    let start = place.top == 0 ? 0 : lines[place.top].span.start
    return (TextSpan(start, start), false)
  }

  // MARK: Following

  mutating func followInSidebar() -> [Effect] {
    guard let open, sidebarRows.indices.contains(sidebar.cursor.index) else { return [] }
    switch sidebarRows[sidebar.cursor.index] {
    case .heading(let group, _):
      toggleFold(group)
      return []
    case .fact(let fact): return followInSidebar(fact, of: open)
    case .days: return []
    }
  }

  mutating func followInSidebar(_ fact: Int, of open: OpenArticle) -> [Effect] {
    if sidebar.tab == .speakers, open.facts.facts[fact].entity != nil {
      return askForSpeakerPage(open.facts.facts[fact].label)
    }
    return followToWords(fact)
  }

  mutating func followToWords(_ fact: Int) -> [Effect] {
    noteVisitToFacts()
    noteJump()
    follow(fact)
    return []
  }

  /// In the reader, Enter on a fact goes on to the next place that proves it.
  mutating func followInReader() -> [Effect] {
    switch place.cursor {
    case .fact(let evidence): follow(evidence.fact)
    case .quote: return stepOfSpeaker(by: 1)
    case .hit: return stepHit(by: 1)
    case nil: message = keymap.naming("Nothing to follow here; {next-quote} goes to a quote, {next-fact} to a fact")
    }
    return []
  }

  /// Goes to the first place that proves a fact, or from there to the next, and round again.
  private mutating func follow(_ fact: Int) {
    guard let places = open?.facts.cursors(of: fact), !places.isEmpty else { return }
    let next = places.firstIndex { $0 == place.cursor }.map { ($0 + 1) % places.count } ?? 0
    go(to: places[next])
  }

  mutating func selectInSidebar(_ fact: Int) {
    if let row = sidebarRow(of: fact) { sidebar.cursor.select(row, of: sidebarRows.count) }
  }

  /// The row of a fact, or the heading of its group where that is folded.
  func sidebarRow(of fact: Int) -> Int? {
    guard let group = open?.facts.facts[fact].group else { return nil }
    return sidebarRows.firstIndex(of: .fact(fact)) ?? sidebarRow(ofHeading: group)
  }

  func sidebarRow(ofHeading group: Fact.Group) -> Int? {
    sidebarRows.firstIndex { if case .heading(group, _) = $0 { true } else { false } }
  }
}
