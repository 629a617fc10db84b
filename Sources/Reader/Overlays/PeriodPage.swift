import Display
import NewsLibrary
import Newswire

/// A period of the timeline: the articles published in it, and the facts that mention it.
struct PeriodPage: Page {
  static let kind = PageKind.period
  var cursor = ListCursor()
  let period: Period
  let days: ClosedRange<CalendarDate>
  /// Published in it, in order of the list.
  private(set) var articles: [ArticleID]
  /// Those that the facts are looked for in; nil for all of the library.
  private(set) var scope: [ArticleID]?
  /// In order of days; nil while they are on their way.
  private var facts: [DatedFact]?
  private var articleRows: LoadedRows<ArticleID, ArticleRow>

  /// - Parameter rows: those of articles that are known already.
  init(
    _ period: Period, _ days: ClosedRange<CalendarDate>, articles: [ArticleID], scope: [ArticleID]?,
    rows: LoadedRows<ArticleID, ArticleRow>
  ) {
    (self.period, self.days, self.articles, self.scope, articleRows) = (period, days, articles, scope, rows)
  }

  func title(_ state: State) -> String { period.text }
  var hint: String { "{open} opens · {limit} limits the list · {back} back to the timeline" }

  private enum Row: Equatable {
    case heading(String)
    case article(ArticleID)
    case fact(DatedFact)
  }

  private var factsHeading: Int { articles.count + 1 }

  func rowCount(_ state: State) -> Int { articles.count + 2 + (facts?.count ?? 0) }
  func canSelect(_ row: Int) -> Bool { row != 0 && row != factsHeading }

  private func row(_ index: Int) -> Row {
    if index == 0 { return .heading(Count.articles(articles.count)) }
    if index < factsHeading { return .article(articles[index - 1]) }
    guard let facts, index > factsHeading else { return .heading(factsWords) }
    return .fact(facts[index - factsHeading - 1])
  }

  private var factsWords: String {
    guard let facts else { return "Looking for mentions…" }
    return facts.isEmpty
      ? "No mentions" : facts.count == 1 ? "1 dated fact" : "\(Count.text(facts.count)) dated facts"
  }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { shown.map { line(row($0)) } }

  private func line(_ row: Row) -> StyledLine {
    switch row {
    case .heading(let words): StyledLine([StyledLine.Run(words, Theme.style(.heading))])
    case .article(let id):
      line(
        id.date?.description ?? "", articleRows[id]?.article.title ?? "…", behind: articleRows[id]?.article.agency)
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

  private func selected(_ state: State) -> Row? { cursor.index < rowCount(state) ? row(cursor.index) : nil }

  func subject(_ state: State) -> PageSubject? {
    switch selected(state) {
    case .article(let id): .article(id)
    case .fact(let fact): .article(fact.article.id)
    case .heading, nil: nil
    }
  }

  func exports(_ state: State) -> [ExportSubject] {
    let article = subject(state)?.article.map { ExportSubject.articles([$0]) }
    return [article, .search(state.listing.query(in: period))].compactMap(\.self)
  }

  // MARK: Keys

  mutating func open(_ state: State) -> [PageIntent] {
    switch selected(state) {
    case .article(let id): [.goTo(id, .top)]
    case .fact(let fact): [.goTo(fact.article.id, .words(fact.span))]
    case .heading, nil: []
    }
  }

  mutating func perform(_ action: Action, _ state: State) -> [PageIntent]? {
    action == .limit ? [.limit(state.listing.limit(to: period))] : nil
  }

  // MARK: What comes from the library

  var request: Effect { .library(.loadFacts(days, in: scope)) }

  /// Facts of other articles come too late.
  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    switch report {
    case .library(.datedFacts(days, scope, let facts), _): change(state) { $0.facts = facts }
    case .library(.periodRows(let rows), _): articleRows.takeAwaited(rows.map { ($0.id, $0) })
    default: break
    }
    return []
  }

  mutating func renew(_ state: State) -> [Effect] {
    guard let new = state.timeline.page(of: period) else { return [] }
    change(state) { ($0.articles, $0.scope) = (new.articles, new.scope) }
    return [request]
  }

  mutating func renewRows() { articleRows.renew() }

  mutating func missing(_ shown: Range<Int>, _ state: State) -> [Effect] {
    articleRows.missing(of: articles, seen: max(0, shown.lowerBound - 1)..<max(0, shown.upperBound))
  }

  /// The selection stays on its article or fact.
  private mutating func change(_ state: State, _ change: (inout Self) -> Void) {
    let selected = selected(state)
    change(&self)
    keepSelection(on: selected.flatMap { row in (0..<rowCount(state)).first { self.row($0) == row } })
    move(by: 0, state)
  }
}

extension LoadedRows<ArticleID, ArticleRow> {
  mutating func missing(of articles: [ArticleID], seen: Range<Int>) -> [Effect] {
    let wanted = missing(of: articles, showing: seen)
    return wanted.isEmpty ? [] : [.library(.loadPeriodRows(wanted))]
  }
}
