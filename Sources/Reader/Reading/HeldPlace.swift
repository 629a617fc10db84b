import Linguistics
import NewsLibrary
import Newswire

/// A place to come back to, which holds at any width of the lines, and also if the article
/// was edited since.
package struct HeldPlace: Sendable, Equatable {
  /// Index of the first line shown.
  var top: Int
  /// Lines that were shown, the first of them first, to tell the top by; empty at the head of the article.
  var lines: [Line]
  var cursor: HeldCursor?
  var isCursorVisible: Bool
  var sidebar: HeldSidebar

  /// Words of a line that was shown, so many rows below the first one.
  struct Line: Sendable, Equatable {
    var row: Int
    var words: HeldWords
  }
}

/// What a cursor was on, by its words.
struct HeldCursor: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case quote, hit
    case fact(HeldFact)
  }
  var kind: Kind
  var words: HeldWords
}

/// What a fact is known by when its article is loaded again.
struct HeldFact: Sendable, Equatable {
  var group: Fact.Group
  var label: String
  /// Of a note its name in the journal.
  var note: String?

  init(_ fact: Fact) { (group, label, note) = (fact.group, fact.label, fact.note) }

  /// A note may have got another text.
  func isSame(as fact: Fact) -> Bool {
    group == fact.group && (note == nil ? label == fact.label : note == fact.note)
  }
}

/// A tab of the sidebar and the row that was selected in it.
struct HeldSidebar: Sendable, Equatable {
  enum Row: Sendable, Equatable {
    case heading(Fact.Group)
    case more(Fact.Group)
    case days(KnownDays?)
    /// With the first words that prove it.
    case fact(HeldFact, HeldWords)
  }
  var sidebar: Sidebar
  var row: Row?
}

extension FactList {
  /// Where words prove a fact: the held one, or else the next of kin.
  func evidence(of held: HeldFact, at span: TextSpan) -> FactEvidence? {
    let there = walk.filter { self.span(of: $0) == span }
    return there.first { held.isSame(as: facts[$0.fact]) } ?? there.first { facts[$0.fact].group == held.group }
      ?? there.first
  }

  /// The held fact, or the one that has its words by now.
  func index(of held: HeldFact, at span: TextSpan?) -> Int? {
    let own = facts.indices.filter { facts[$0].group == held.group }
    let same = own.filter { held.isSame(as: facts[$0]) }
    let isThere = { (fact: Int) in span.map(facts[fact].evidence.contains) ?? false }
    return same.first(where: isThere) ?? same.first ?? own.first(where: isThere)
  }
}

/// Where the reader stands, in words, so that it can be found again in an edited article.
extension Reading {
  /// - Parameter height: lines that the reader shows.
  func held(in open: OpenArticle, height: Int) -> HeldPlace {
    HeldPlace(
      top: place.top, lines: place.top > 0 ? heldLines(in: open) : [], cursor: heldCursor(in: open),
      isCursorVisible: isCursorVisible(in: height), sidebar: HeldSidebar(sidebar: sidebar, row: heldRow(in: open)))
  }

  /// Rows whose words hold the top: if those at the top are gone, those below them show where it was.
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
    case .more(let group, _): return .more(group)
    case .days(let days, _): return .days(days)
    case .fact(let index):
      let fact = open.facts.facts[index]
      return .fact(HeldFact(fact), HeldWords(fact.evidence[0], in: open.text))
    }
  }

  // MARK: Coming back

  /// The reader as it was, and the sidebar where the same tab is open. A cursor whose words are gone is on
  /// nothing.
  mutating func restore(_ held: HeldPlace, height: Int) {
    guard let open else { return }
    var finder = WordFinder(open.text)
    let cursor = held.cursor.flatMap { self.cursor(for: $0, in: open, &finder) }
    place = ReadingPlace(top: top(for: held, in: open, &finder), cursor: cursor)
    if held.isCursorVisible, !isCursorVisible(in: height), let cursor { reveal(cursor, in: height) }
    restore(held.sidebar, in: open, &finder)
  }

  /// As near as possible.
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

  /// The selected row, in the same row of the screen unless the head is shown.
  private mutating func restore(_ held: HeldSidebar, in open: OpenArticle, _ finder: inout WordFinder) {
    guard held.sidebar.tab == sidebar.tab, let heldRow = held.row else { return }
    (sidebar.cursor, sidebar.whole) = (held.sidebar.cursor, held.sidebar.whole)
    guard let row = row(for: heldRow, in: open, &finder) else { return }
    if sidebar.cursor.top > 0 { sidebar.cursor.top = max(0, sidebar.cursor.top + row - sidebar.cursor.index) }
    sidebar.cursor.index = row
  }

  private func row(for held: HeldSidebar.Row, in open: OpenArticle, _ finder: inout WordFinder) -> Int? {
    switch held {
    case .heading(let group): return sidebarRow(ofHeading: group)
    case .more(let group): return sidebarRow(ofMore: group)
    case .days(let days): return sidebarRows.firstIndex { if case .days(days, _) = $0 { true } else { false } }
    case .fact(let fact, let words):
      return open.facts.index(of: fact, at: finder.span(of: words)).flatMap(sidebarRow(of:))
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
