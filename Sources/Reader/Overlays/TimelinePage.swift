import Display
import NewsLibrary
import Newswire

/// The list in time: how many articles each day, month or year has, and how many mention it.
struct TimelinePage: Page {
  static let kind = PageKind.timeline
  var cursor = ListCursor()
  /// The articles of the list as it stood.
  let articles: [ArticleID]
  /// Whether these are all of the library.
  let isAll: Bool
  private(set) var unit = Period.Unit.month
  private(set) var rows: [TimelineRow] = []
  private var scale = TimelineScale([])
  private var tellings: [Period: Int] = [:]
  private let histogram: Histogram
  /// Articles of the periods that were selected.
  private var articleRows = LoadedRows<ArticleID, ArticleRow>()
  private let name: String

  init(_ articles: [ArticleID], isAll: Bool, named name: String) {
    (self.articles, self.isAll, self.name) = (articles, isAll, name)
    histogram = Histogram(of: articles)
    show([:], by: .month)
  }

  /// The articles of the list, as the library is asked about them: nil for all.
  var scope: [ArticleID]? { isAll ? nil : articles }

  /// - Parameter tellings: numbers of articles that mention periods of the unit.
  mutating func show(_ tellings: [Period: Int], by unit: Period.Unit) {
    (self.tellings, self.unit) = (tellings, unit)
    let counts = histogram.counts(by: unit).map { ($0.period, $0.count) }
    rows = TimelineRow.rows(Dictionary(uniqueKeysWithValues: counts), tellings, by: unit)
    scale = TimelineScale(rows)
  }

  func title(_ state: State) -> String {
    let undated = histogram.undated > 0 ? " · \(Count.text(histogram.undated)) undated" : ""
    return "Timeline of \(name) by \(unit.rawValue)\(undated)"
  }
  var hint: String { "{open} opens · d m y by day, month, year · {limit} limits the list · {back} back" }
  var emptyWords: String { "No article here has a date" }
  func rowCount(_ state: State) -> Int { rows.count }
  func canSelect(_ row: Int) -> Bool { rows.indices.contains(row) && rows[row].period != nil }

  func head(_ state: State) -> [StyledLine] {
    rows.isEmpty ? [] : [TimelineChart(scale, width: state.widthOfPage - 2).heading]
  }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    let chart = TimelineChart(scale, width: state.widthOfPage - 2)
    return rows[shown].map(chart.line)
  }

  var hasAside: Bool { !rows.isEmpty }

  /// The articles of the selected period.
  func aside(_ state: State, most count: Int) -> [StyledLine] {
    guard let page = selectedPage else { return [] }
    return page.rows(0..<min(page.articles.count + 1, count), state)
  }

  private var selected: Period? { rows.element(at: cursor.index)?.period }
  private var selectedPage: PeriodPage? { selected.flatMap(page) }

  func exports(_ state: State) -> [ExportSubject] {
    selected.map { [.search(state.listing.query(in: $0))] } ?? []
  }

  /// What Enter opens.
  func page(of period: Period) -> PeriodPage? {
    guard let days = period.days else { return nil }
    let range = days.lowerBound.dayNumber...days.upperBound.dayNumber
    let published = articles.filter { $0.day.map(range.contains) ?? false }
    return PeriodPage(period, days, articles: published, scope: scope, rows: articleRows)
  }

  // MARK: Keys

  mutating func press(_ key: Key, _ state: State) -> [PageIntent]? {
    let units: [Key: Period.Unit] = ["d": .day, "m": .month, "y": .year]
    return units[key].map { changeUnit(to: $0, state) }
  }

  mutating func perform(_ action: Action, _ state: State) -> [PageIntent]? {
    switch action {
    case .nextTab: changeUnit(by: 1, state)
    case .previousTab: changeUnit(by: -1, state)
    case .limit: selected.map { [.limit(state.listing.limit(to: $0))] } ?? []
    case .timeline: [.close]
    default: nil
    }
  }

  mutating func open(_ state: State) -> [PageIntent] {
    selectedPage.map { [.show($0, asking: [$0.request])] } ?? []
  }

  private mutating func changeUnit(by step: Int, _ state: State) -> [PageIntent] {
    let units = Period.Unit.allCases
    let place = (units.firstIndex(of: unit) ?? 0) + step + units.count
    return changeUnit(to: units[place % units.count], state)
  }

  /// The selection stays on the same days.
  private mutating func changeUnit(to unit: Period.Unit, _ state: State) -> [PageIntent] {
    guard unit != self.unit else { return [] }
    let day = selectedDay
    show([:], by: unit)
    select(day, state)
    return [.ask(request)]
  }

  // MARK: What comes from the library

  var request: Effect { .library(.loadTellings(unit, in: scope)) }

  /// Answers about another unit, or other articles, come too late.
  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    switch report {
    case .library(.tellings(unit, scope, let counts), _):
      let day = selectedDay
      show(counts, by: unit)
      keepSelection(on: day, state)
    case .library(.periodRows(let rows), _): articleRows.takeAwaited(rows.map { ($0.id, $0) })
    default: break
    }
    return []
  }

  /// Shows the list as it stands now; until the answer comes, the mentions are those of before.
  mutating func renew(_ state: State) -> [Effect] {
    let (old, day) = (self, selectedDay ?? state.open?.indexed.summary.date)
    self = state.timeline
    (cursor, articleRows) = (old.cursor, old.articleRows)
    show(old.tellings, by: old.unit)
    keepSelection(on: day, state)
    return [request]
  }

  mutating func renewRows() { articleRows.renew() }

  /// Rows of the articles beside the list, if there is room for them.
  mutating func missing(_ shown: Range<Int>, _ state: State) -> [Effect] {
    guard state.widthOfPage < state.body.width, let page = selectedPage else { return [] }
    return articleRows.missing(of: page.articles, seen: 0..<state.body.height)
  }

  // MARK: The selection

  /// The first day of the selected period; nil for a gap.
  private var selectedDay: CalendarDate? { selected?.days?.lowerBound }

  /// The row of the period that holds a day, or of the last one before it.
  private func row(of day: CalendarDate) -> Int {
    let wanted = Period(of: day, by: unit).number
    return rows.lastIndex { ($0.period?.number ?? .max) <= wanted } ?? 0
  }

  mutating func select(_ day: CalendarDate?, _ state: State) {
    guard let day else { return }
    cursor = ListCursor(index: row(of: day))
    move(by: 0, state)
  }

  /// The same if the list is the same with other numbers.
  private mutating func keepSelection(on day: CalendarDate?, _ state: State) {
    guard let day else { return }
    keepSelection(on: row(of: day))
    move(by: 0, state)
  }
}

extension State {
  mutating func showTimeline() -> [Effect] {
    var page = timeline
    page.select(open?.indexed.summary.date, self)
    return show(page) + [page.request]
  }

  /// Of the list as it stands.
  var timeline: TimelinePage {
    TimelinePage(
      listing.articles, isAll: listing.isAll,
      named: listing.isAll ? "the library" : listing.words(libraryName: libraryName))
  }
}
