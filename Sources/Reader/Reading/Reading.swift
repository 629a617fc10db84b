import Display
import Linguistics
import NewsLibrary
import QueryLanguage

/// The article in the reader: where the reader stands in it, what is marked in it, and the sidebar beside it.
///
/// How many lines the reader shows is up to the screen: functions that need the height are given it.
struct Reading: Sendable {
  /// nil until the first article has come.
  var open: OpenArticle?
  var place = ReadingPlace()
  /// Where the reader stood when it came to the open article: whether it was read since.
  var arrival = ReadingPlace()
  /// Hits of `markedQuery` in the open article, in order.
  var hits: [TextSpan] = []
  /// What hits are marked of: a search of the library, or words looked for in this article.
  var markedQuery: Query?
  /// The words that were looked for in this article and whose hits are on their way; nil for none.
  var sought: String?
  var sidebar = Sidebar()
  /// Groups of facts that are folded, in every article.
  var folded: Set<Fact.Group> = []
  /// Whose quotes were last stepped along: who is meant on a quote of several.
  var followed: String?
  var showsFurniture = false
  /// Where the reader is to land once the facts of the open article have come.
  var laterLanding: LaterLanding?
}

/// A landing in an article whose facts have not come: what it is to be on may be among them.
struct LaterLanding: Sendable, Equatable {
  var landing: Landing
  /// Where the reader stands until then; whoever went on from there stays where he is.
  var place: ReadingPlace
}

/// The cursor, and what of the text is in sight.
extension Reading {
  /// The words that a cursor is on; nil if they are not in this article.
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

  /// The greatest first line: the end of the article is then at the bottom.
  func lastTop(in height: Int) -> Int { max(0, (open?.layout.lines.count ?? 0) - height) }

  mutating func scroll(by lines: Int, in height: Int) {
    place.top = max(0, min(lastTop(in: height), place.top + lines))
  }

  /// Puts the cursor on something and brings it into sight.
  mutating func go(to cursor: TextCursor, in height: Int) {
    place.cursor = cursor
    reveal(cursor, in: height)
  }

  /// Scrolls so that all of what a cursor is on is seen, or its start if it is longer.
  mutating func reveal(_ cursor: TextCursor, in height: Int) {
    guard let open, let span = span(of: cursor) else { return }
    let first = open.layout.line(at: span.start)
    let last = open.layout.line(at: max(span.start, span.end - 1))
    if first < place.top || last >= place.top + height { place.top = max(0, first - height / 3) }
  }

  func isCursorVisible(in height: Int) -> Bool {
    guard let open, let cursor = place.cursor, let span = span(of: cursor) else { return false }
    let line = open.layout.line(at: span.start)
    return line >= place.top && line < place.top + height
  }

  /// An article that changed on disk may have lost what the cursor was on, and so may hits and facts that are new.
  mutating func dropDeadCursor() {
    if let cursor = place.cursor, span(of: cursor) == nil { place.cursor = nil }
  }

  /// Shows or hides what a web page left behind; answers with words that say which.
  mutating func toggleFurniture() -> String {
    showsFurniture.toggle()
    guard open?.indexed.article.blocks.contains(where: { $0.kind == .furniture }) == true else {
      return "No page furniture here"
    }
    return showsFurniture ? "Page furniture shown" : "Page furniture hidden"
  }

  /// Breaks the article's lines again if the width or what is shown changed; the words at the top stay at the top,
  /// and what the cursor is on stays in sight.
  mutating func lay(measure: Columns, height: Int) {
    guard let article = open, (article.measure, article.showsFurniture) != (measure, showsFurniture) else { return }
    let lines = article.layout.lines
    let topOffset = lines.indices.contains(place.top) ? lines[place.top].span.start : 0
    let keepsTop = place.top > 0
    let wasVisible = isCursorVisible(in: height)
    open?.lay(measure: measure, showsFurniture: showsFurniture)
    place.top = keepsTop ? open?.layout.line(at: topOffset) ?? 0 : 0
    if wasVisible, let cursor = place.cursor { reveal(cursor, in: height) }
  }
}

/// Steps from quote to quote, fact to fact and hit to hit.
extension Reading {
  /// What can be stepped along.
  enum Walk {
    case quotes, facts, hits
  }

  /// The next of a walk in a direction; nil behind the last one.
  func next(along walk: Walk, by step: Int, in height: Int) -> TextCursor? {
    switch walk {
    case .quotes: nextQuote(by: step, in: height).map(TextCursor.quote)
    case .facts: nextFact(by: step, in: height).map(TextCursor.fact)
    case .hits: nextHit(by: step, in: height).map(TextCursor.hit)
    }
  }

  /// Words for the end of a walk, which may name keys by their actions: `{next-article}`.
  func endWords(of walk: Walk, by step: Int) -> String {
    switch walk {
    case .quotes where open?.markedQuotes.isEmpty != false: "No quotes in this article"
    case .quotes: step > 0 ? "The last quote; {next-article} for the next article" : "The first quote"
    case .facts where open?.facts.walk.isEmpty != false: "No facts in this article"
    case .facts: step > 0 ? "The last fact" : "The first fact"
    case .hits where hits.isEmpty: "No search yet; {search} searches the library, {find} this article"
    case .hits: step > 0 ? "The last hit" : "The first hit"
    }
  }

  /// The next quote (direct and mixed) in a direction; nil behind the last one.
  private func nextQuote(by step: Int, in height: Int) -> Int? {
    guard let open else { return nil }
    let quotes = open.markedQuotes
    return neighbour(in: quotes.map { open.findings.quotes[$0].span }, step: step, height: height).map { quotes[$0] }
  }

  private func nextFact(by step: Int, in height: Int) -> FactEvidence? {
    guard let open else { return nil }
    let walk = open.facts.walk
    return neighbour(in: walk.map(open.facts.span(of:)), step: step, height: height).map { walk[$0] }
  }

  private func nextHit(by step: Int, in height: Int) -> Int? { neighbour(in: hits, step: step, height: height) }

  /// The span after (before) the cursor, or if the cursor is out of sight, after (before) the top of the page; spans
  /// are in order of text.
  private func neighbour(in spans: [TextSpan], step: Int, height: Int) -> Int? {
    let here = readingSpan(in: height)
    if step > 0 {
      return spans.firstIndex { here.isCursor ? $0 > here.span : $0.start >= here.span.start }
    }
    return spans.lastIndex { $0 < here.span }
  }

  private func readingSpan(in height: Int) -> (span: TextSpan, isCursor: Bool) {
    if let cursor = place.cursor, isCursorVisible(in: height), let span = span(of: cursor) { return (span, true) }
    guard let lines = open?.layout.lines, lines.indices.contains(place.top) else { return (TextSpan(0, 0), false) }
    let start = place.top == 0 ? 0 : lines[place.top].span.start
    return (TextSpan(start, start), false)
  }

  /// The quote that the cursor is on; nil for none.
  var quoteUnderCursor: Int? {
    guard let open, case .quote(let quote) = place.cursor, open.findings.quotes.indices.contains(quote) else {
      return nil
    }
    return quote
  }

  /// The first place that proves a fact, or from there the next, and round again; nil if the article has none.
  func nextPlace(of fact: Int) -> TextCursor? {
    guard let places = open?.facts.cursors(of: fact), !places.isEmpty else { return nil }
    let next = places.firstIndex { $0 == place.cursor }.map { ($0 + 1) % places.count } ?? 0
    return places[next]
  }
}
