import Display
import NewsLibrary
import Newswire

/// A period of the timeline: the articles published in it, and what articles tell of it.
struct PeriodPage: OverlayPage {
  let period: Period
  let days: ClosedRange<CalendarDate>
  /// Published in it, in order of the list.
  private(set) var articles: [ArticleID]
  /// Those that the facts are looked for in; nil for all of the library.
  private(set) var scope: [ArticleID]?
  /// In order of days; nil while they are on their way.
  var facts: [DatedFact]?

  func title(_ state: State) -> String { period.text }
  var hint: String { "{open} opens · {limit} limits the list · {back} back to the timeline" }

  fileprivate enum Row: Equatable {
    case heading(String)
    case article(ArticleID)
    case fact(DatedFact)
  }

  private var factsHeading: Int { articles.count + 1 }

  func rowCount(_ state: State) -> Int { articles.count + 2 + (facts?.count ?? 0) }
  func canSelect(_ row: Int) -> Bool { row != 0 && row != factsHeading }

  fileprivate func row(_ index: Int) -> Row {
    if index == 0 { return .heading(Count.articles(articles.count)) }
    if index < factsHeading { return .article(articles[index - 1]) }
    guard let facts, index > factsHeading else { return .heading(factsWords) }
    return .fact(facts[index - factsHeading - 1])
  }

  private var factsWords: String {
    guard let facts else { return "Looking for what is told of it…" }
    return facts.isEmpty
      ? "Nothing is told of it" : facts.count == 1 ? "1 dated fact" : "\(Count.text(facts.count)) dated facts"
  }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { shown.map { line(row($0), state) } }

  private func line(_ row: Row, _ state: State) -> StyledLine {
    switch row {
    case .heading(let words): StyledLine([StyledLine.Run(words, Theme.style(.heading))])
    case .article(let id):
      line(
        id.date?.description ?? "", state.pages.periodRows[id]?.article.title ?? "…",
        behind: state.pages.periodRows[id]?.article.agency)
    case .fact(let fact): line(fact.days.text, "“\(fact.words)”", behind: fact.article.title)
    }
  }

  private func line(_ days: String, _ words: String, behind source: String?) -> StyledLine {
    var line = StyledLine([
      StyledLine.Run(days + "  ", Theme.style(.faint)), StyledLine.Run(words, Theme.style(.text)),
    ])
    if let source { line.append("  " + source, Theme.style(.faint)) }
    return line
  }

  func open(_ row: Int, _ state: inout State) -> [Effect] {
    guard canSelect(row), row < rowCount(state) else { return [] }
    switch self.row(row) {
    case .heading: return []
    case .article(let id): return state.leavePages(for: id, landing: .top)
    case .fact(let fact): return state.leavePages(for: fact.article.id, landing: .words(fact.span))
    }
  }

  func perform(_ action: Action, on row: Int, _ state: inout State) -> [Effect]? {
    action == .limit ? state.limit(toPeriod: period) : nil
  }

  /// The row that another page of the same period has there; nil where it is gone.
  fileprivate func index(of row: Row, _ state: State) -> Int? {
    (0..<rowCount(state)).first { self.row($0) == row }
  }

  func renew(_ state: inout State) -> [Effect] {
    guard let new = state.timeline.page(of: period) else { return [] }
    state.changePeriod { ($0.articles, $0.scope) = (new.articles, new.scope) }
    return [.loadFacts(days, in: new.scope)]
  }

  func missing(_ shown: Range<Int>, _ state: inout State) -> [Effect] {
    let wanted = state.pages.periodRows.missing(
      of: articles, showing: max(0, shown.lowerBound - 1)..<max(0, shown.upperBound))
    return wanted.isEmpty ? [] : [.loadPeriodRows(wanted)]
  }
}

extension State {
  mutating func show(_ period: Period, of timeline: TimelinePage) -> [Effect] {
    guard let page = timeline.page(of: period) else { return [] }
    return show(page) + [.loadFacts(page.days, in: timeline.scope)]
  }

  /// - Parameter scope: the articles that they were looked for in: those of an earlier page come too late.
  mutating func takeFacts(of days: ClosedRange<CalendarDate>, in scope: [ArticleID]?, _ facts: [DatedFact]) {
    guard let page = topPage(PeriodPage.self), page.days == days, page.scope == scope else { return }
    changePeriod { $0.facts = facts }
  }

  /// The selection stays on its article or fact.
  fileprivate mutating func changePeriod(_ change: (inout PeriodPage) -> Void) {
    guard let page = topPage(PeriodPage.self), let row = overlays.last?.cursor.index else { return }
    let selected = row < page.rowCount(self) ? page.row(row) : nil
    changeTopPage(PeriodPage.self, change)
    pages.keepSelection(on: selected.flatMap { topPage(PeriodPage.self)?.index(of: $0, self) })
    _ = moveInOverlay(by: 0)
  }
}
