import Display
import NewsLibrary
import Newswire

/// The list in time: how many articles each day, month or year has, and how many tell of it.
struct TimelinePage: OverlayPage {
  /// The articles of the list as it stood.
  let articles: [ArticleID]
  /// Whether these are all of the library.
  let isAll: Bool
  private(set) var unit = Period.Unit.month
  private(set) var rows: [TimelineRow] = []
  private var scale = TimelineScale([])
  private var tellings: [Period: Int] = [:]
  private let histogram: Histogram
  private let name: String

  init(_ articles: [ArticleID], isAll: Bool, named name: String) {
    (self.articles, self.isAll, self.name) = (articles, isAll, name)
    histogram = Histogram(of: articles)
    show([:], by: .month)
  }

  /// The articles of the list, as the library is asked about them: nil for all.
  var scope: [ArticleID]? { isAll ? nil : articles }

  /// - Parameter tellings: numbers of articles that tell of periods of the unit.
  mutating func show(_ tellings: [Period: Int], by unit: Period.Unit) {
    (self.tellings, self.unit) = (tellings, unit)
    let counts = histogram.counts(by: unit).map { ($0.period, $0.count) }
    rows = TimelineRow.rows(Dictionary(uniqueKeysWithValues: counts), tellings, by: unit)
    scale = TimelineScale(rows)
  }

  /// The same of another list; how many tell of its periods is known as it was.
  func of(_ other: TimelinePage) -> TimelinePage {
    var page = other
    page.show(tellings, by: unit)
    return page
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
    rows.isEmpty ? [] : [TimelineChart(scale, width: state.overlayWidth - 2).heading]
  }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    let chart = TimelineChart(scale, width: state.overlayWidth - 2)
    return rows[shown].map(chart.line)
  }

  var hasAside: Bool { !rows.isEmpty }

  /// The articles of the selected period.
  func aside(_ state: State, most count: Int) -> [StyledLine] {
    guard let page = selected(state) else { return [] }
    return page.rows(0..<min(page.articles.count + 1, count), state)
  }

  func renew(_ state: inout State) -> [Effect] { state.renewTimeline() }

  func missing(_ shown: Range<Int>, _ state: inout State) -> [Effect] {
    guard state.overlayWidth < state.body.width else { return [] }
    return selected(state)?.missing(0..<state.body.height, &state) ?? []
  }

  private func selected(_ state: State) -> PeriodPage? {
    guard let row = state.overlays.last?.cursor.index, rows.indices.contains(row) else { return nil }
    return rows[row].period.flatMap(page)
  }

  /// What Enter opens.
  func page(of period: Period) -> PeriodPage? {
    guard let days = period.days else { return nil }
    let range = days.lowerBound.dayNumber...days.upperBound.dayNumber
    let published = articles.filter { $0.day.map(range.contains) ?? false }
    return PeriodPage(period: period, days: days, articles: published, scope: scope)
  }

  func press(_ key: Key, _ state: inout State) -> [Effect]? {
    let units: [Key: Period.Unit] = ["d": .day, "m": .month, "y": .year]
    guard let unit = units[key], let row = state.overlays.last?.cursor.index else { return nil }
    return state.changeUnit(of: self, to: unit, on: row)
  }

  func perform(_ action: Action, on row: Int, _ state: inout State) -> [Effect]? {
    switch action {
    case .nextTab: return state.changeUnit(of: self, by: 1, on: row)
    case .previousTab: return state.changeUnit(of: self, by: -1, on: row)
    case .limit:
      guard rows.indices.contains(row), let period = rows[row].period else { return [] }
      return state.limit(toPeriod: period)
    case .timeline: return state.closeOverlay()
    default: return nil
    }
  }

  func open(_ row: Int, _ state: inout State) -> [Effect] {
    guard rows.indices.contains(row), let period = rows[row].period else { return [] }
    return state.show(period, of: self)
  }

  /// The first day of a row's period; nil for a gap.
  func day(of row: Int) -> CalendarDate? { rows.indices.contains(row) ? rows[row].period?.days?.lowerBound : nil }

  /// The row of the period that holds a day, or of the last one before it.
  func row(of day: CalendarDate) -> Int {
    let wanted = Period(of: day, by: unit).number
    return rows.lastIndex { ($0.period?.number ?? .max) <= wanted } ?? 0
  }
}

extension State {
  mutating func showTimeline() -> [Effect] {
    let page = timeline
    let effects = show(page)
    selectInTimeline(open?.indexed.summary.date)
    return effects + [.loadTellings(page.unit, in: page.scope)]
  }

  /// Of the list as it stands.
  var timeline: TimelinePage {
    TimelinePage(listing.articles, isAll: listing.isAll, named: listing.isAll ? "the library" : ListPane.what(self))
  }

  /// The selection stays on its period.
  fileprivate mutating func renewTimeline() -> [Effect] {
    guard let page = topPage(TimelinePage.self), let row = overlays.last?.cursor.index else { return [] }
    let renewed = page.of(timeline)
    pages.replaceTop(by: renewed)
    keepInTimeline(page.day(of: row) ?? open?.indexed.summary.date)
    return [.loadTellings(renewed.unit, in: renewed.scope)]
  }

  /// - Parameter scope: the articles that the library was asked about: those of an earlier page come too late.
  mutating func takeTellings(_ unit: Period.Unit, in scope: [ArticleID]?, _ counts: [Period: Int]) {
    guard let page = topPage(TimelinePage.self), page.unit == unit, page.scope == scope,
      let row = overlays.last?.cursor.index
    else { return }
    changeTopPage(TimelinePage.self) { $0.show(counts, by: unit) }
    keepInTimeline(page.day(of: row))
  }

  /// Another unit, with the selection on the same days.
  mutating func changeUnit(of page: TimelinePage, by step: Int, on row: Int) -> [Effect] {
    let units = Period.Unit.allCases
    let place = (units.firstIndex(of: page.unit) ?? 0) + step + units.count
    return changeUnit(of: page, to: units[place % units.count], on: row)
  }

  mutating func changeUnit(of page: TimelinePage, to unit: Period.Unit, on row: Int) -> [Effect] {
    guard unit != page.unit else { return [] }
    changeTopPage(TimelinePage.self) { $0.show([:], by: unit) }
    selectInTimeline(page.day(of: row))
    return [.loadTellings(unit, in: page.scope)]
  }

  private mutating func selectInTimeline(_ day: CalendarDate?) {
    guard let page = topPage(TimelinePage.self), let day else { return }
    pages.cursor = ListCursor(index: page.row(of: day))
    _ = moveInOverlay(by: 0)
  }

  /// The same where the list is the same with other numbers.
  private mutating func keepInTimeline(_ day: CalendarDate?) {
    guard let page = topPage(TimelinePage.self), let day else { return }
    pages.keepSelection(on: page.row(of: day))
    _ = moveInOverlay(by: 0)
  }

  mutating func limit(toPeriod period: Period) -> [Effect] {
    pages.clear()
    let others = listing.wanted.limit.map { "(\($0)) " } ?? ""
    return limit(to: others + "on:" + period.text)
  }
}
