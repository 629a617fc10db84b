import Linguistics
import NewsLibrary

/// Where the reader stands, told by words, so that it is found again in an article that was edited.
extension State {
  func held(in open: OpenArticle) -> HeldPlace {
    HeldPlace(
      top: place.top, lines: place.top > 0 ? heldLines(in: open) : [], cursor: heldCursor(in: open),
      isCursorVisible: isCursorVisible, sidebar: HeldSidebar(sidebar: sidebar, row: heldRow(in: open)))
  }

  /// Rows whose words tell of the top: where those at the top are gone, those below them say where it was.
  private static let tellingRows = [0, 1, 2, 4, 8, 16]

  private func heldLines(in open: OpenArticle) -> [HeldPlace.Line] {
    let lines = open.layout.lines
    return Self.tellingRows.filter { lines.indices.contains(place.top + $0) }.map {
      HeldPlace.Line(row: $0, words: HeldWords(lines[place.top + $0].span, in: open.text))
    }
  }

  private func heldCursor(in open: OpenArticle) -> HeldCursor? {
    guard let cursor = place.cursor, let span = span(of: cursor) else { return nil }
    let words = HeldWords(span, in: open.text)
    switch cursor {
    case .quote: return HeldCursor(kind: .quote, words: words)
    case .hit: return HeldCursor(kind: .hit, words: words)
    case .fact(let evidence):
      return HeldCursor(kind: .fact(HeldFact(open.facts.facts[evidence.fact])), words: words)
    }
  }

  private func heldRow(in open: OpenArticle) -> HeldSidebar.Row? {
    let rows = sidebarRows
    guard rows.indices.contains(sidebar.cursor.index) else { return nil }
    switch rows[sidebar.cursor.index] {
    case .heading(let group, _): return .heading(group)
    case .days(let days, _): return .days(days)
    case .fact(let index):
      let fact = open.facts.facts[index]
      return .fact(HeldFact(fact), HeldWords(fact.evidence[0], in: open.text))
    }
  }

  // MARK: Coming back

  /// The reader as it was, and the sidebar where the same tab is open. A cursor whose words are gone is on
  /// nothing.
  mutating func restore(_ held: HeldPlace) {
    guard let open else { return }
    var finder = WordFinder(open.text)
    let cursor = held.cursor.flatMap { self.cursor(for: $0, in: open, &finder) }
    place = ReadingPlace(top: top(for: held, in: open, &finder), cursor: cursor)
    if held.isCursorVisible, !isCursorVisible, let cursor { reveal(cursor) }
    restore(held.sidebar, in: open, &finder)
  }

  /// As near as can be told.
  private func top(for held: HeldPlace, in open: OpenArticle, _ finder: inout WordFinder) -> Int {
    let lines = open.layout.lines
    for line in held.lines {
      guard let start = finder.span(of: line.words)?.start else { continue }
      let before = held.top + line.row
      // several lines without words may begin there
      if lines.indices.contains(before), lines[before].span.start == start { return held.top }
      return max(0, open.layout.line(at: start) - line.row)
    }
    return held.lines.first.map { open.layout.line(at: $0.words.span.start) } ?? 0
  }

  private func cursor(for held: HeldCursor, in open: OpenArticle, _ finder: inout WordFinder) -> TextCursor? {
    guard let span = finder.span(of: held.words) else { return nil }
    switch held.kind {
    case .quote: return open.findings.quotes.map(\.span).index(of: held.words, at: span).map(TextCursor.quote)
    case .hit: return hits.index(of: held.words, at: span).map(TextCursor.hit)
    case .fact(let fact): return open.facts.evidence(of: fact, at: span).map(TextCursor.fact)
    }
  }

  /// The selected row, in the same row of the screen where it is not the head that is shown.
  private mutating func restore(_ held: HeldSidebar, in open: OpenArticle, _ finder: inout WordFinder) {
    guard held.sidebar.tab == sidebar.tab, let heldRow = held.row else { return }
    sidebar.cursor = held.sidebar.cursor
    guard let row = row(for: heldRow, in: open, &finder) else { return }
    if sidebar.cursor.top > 0 { sidebar.cursor.top = max(0, sidebar.cursor.top + row - sidebar.cursor.index) }
    sidebar.cursor.index = row
  }

  private func row(for held: HeldSidebar.Row, in open: OpenArticle, _ finder: inout WordFinder) -> Int? {
    switch held {
    case .heading(let group): return sidebarRow(ofHeading: group)
    case .days(let days): return sidebarRows.firstIndex { if case .days(days, _) = $0 { true } else { false } }
    case .fact(let fact, let words):
      return open.facts.index(of: fact, at: finder.span(of: words)).flatMap(sidebarRow)
    }
  }
}

extension [TextSpan] {
  /// The one of held words that stand at a span by now. Very long words are found by their beginning.
  fileprivate func index(of held: HeldWords, at span: TextSpan) -> Int? {
    indices.filter { self[$0].start == span.start }
      .min { abs(self[$0].length - held.span.length) < abs(self[$1].length - held.span.length) }
  }
}
