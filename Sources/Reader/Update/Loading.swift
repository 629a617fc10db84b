import Linguistics
import NewsLibrary

extension State {
  /// Asks for the selected article, unless it is open or on its way.
  mutating func openSelected() -> [Effect] {
    guard let selected = listing.selected, selected != (awaited?.id ?? open?.id) else { return [] }
    noteReading()
    leaveFacts()
    return request(selected, landing: searchText == nil ? .top : .firstHit)
  }

  /// Asks for an article; the answer to this request is the only one that will count.
  ///
  /// - Parameter before: what was known of it, where it may have changed since.
  mutating func request(_ id: ArticleID, landing: Landing, before: ArticleSummary? = nil) -> [Effect] {
    let request = ArticleRequest(
      id: id, landing: landing, query: landing == .stay ? markedQuery : searchQuery,
      before: open?.id == id ? open?.indexed.summary : before,
      measure: arrangement.measure, showsFurniture: showsFurniture)
    awaited = request
    awaitedStep = nil
    return [.load(request)]
  }

  /// Goes to an article and a place in it, by loading it where it isn't open.
  mutating func go(to id: ArticleID, landing: Landing) -> [Effect] {
    noteJump()
    opensFirstResult = false
    _ = listing.select(id)
    guard id == open?.id, awaited == nil else { return request(id, landing: landing) }
    land(landing)
    return []
  }

  /// Puts the reader where a landing says.
  mutating func land(_ landing: Landing) {
    switch landing {
    case .top: place = ReadingPlace()
    case .firstHit: land(onHit: hits.indices.first)
    case .lastHit: land(onHit: hits.indices.last)
    case .quote(let quote): go(to: .quote(quote))
    case .words(let span): goToWords(span)
    case .place(let earlier): restore(earlier)
    case .stay: break
    }
    place.top = min(max(0, place.top), lastTop)
    dropDeadCursor()
    if landing != .stay { arrival = place }
    laterLanding = open?.hasFindings == false ? LaterLanding(landing: landing, place: place) : nil
  }

  /// Puts the cursor on a hit, also where another pane has the reader's place: a search that is typed, or
  /// looked through in the list, stays in sight.
  private mutating func land(onHit hit: Int?) {
    place = ReadingPlace(cursor: hit.map(TextCursor.hit))
    if let cursor = place.cursor { reveal(cursor) }
  }

  /// Puts the cursor on the quote or fact of some words; where they are neither, they are brought into sight.
  private mutating func goToWords(_ span: TextSpan) {
    guard let open else { return }
    if let quote = open.findings.quotes.firstIndex(where: { $0.span == span }) { return go(to: .quote(quote)) }
    if let evidence = open.facts.evidence(at: span) { return go(to: .fact(evidence)) }
    place = ReadingPlace(top: max(0, open.layout.line(at: span.start) - readerHeight / 3))
  }

  /// An article that changed on disk may have lost what the cursor was on, and so may hits and facts that
  /// came anew.
  mutating func dropDeadCursor() {
    if let cursor = place.cursor, span(of: cursor) == nil { place.cursor = nil }
  }
}

/// A landing in an article whose facts have not come: what it is to be on may be among them.
struct LaterLanding: Sendable, Equatable {
  var landing: Landing
  /// Where the reader stands until then; whoever went on from there stays where he is.
  var place: ReadingPlace
}
