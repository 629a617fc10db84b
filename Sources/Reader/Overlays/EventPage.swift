import Display
import Extraction
import NewsLibrary

/// One event: the tolls that are given for it side by side, in order of publication, then the articles that tell of it.
struct EventPage: Page {
  static let kind = PageKind.event
  var cursor = ListCursor()
  private var event: EventPageContent

  init(_ event: EventPageContent) { self.event = event }

  private enum Row: Equatable {
    case heading(String)
    case toll(EventToll)
    case account(ToldAccount)
  }

  private var rows: [Row] {
    let tolls = event.tolls.isEmpty ? [] : [.heading("Tolls in order of publication")] + event.tolls.map(Row.toll)
    return tolls + [.heading(Count.articles(event.accounts.count))] + event.accounts.map(Row.account)
  }

  func title(_ state: State) -> String { event.summary.line }
  var hint: String {
    let comparing = event.accounts.count > 1 ? "{compare} compares two · " : ""
    return "{open} goes to the words · \(comparing){write} writes the event · {back} back to the events"
  }
  func rowCount(_ state: State) -> Int { rows.count }
  func canSelect(_ row: Int) -> Bool { if case .heading = rows[row] { false } else { true } }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    let width = state.body.width - 2
    let moment = MomentColumn(event.accounts.map(\.article), in: width)
    let columns = TollColumns(moment, width: width)
    return rows[shown].map { row in
      switch row {
      case .heading(let words): StyledLine([StyledLine.Run(words, Theme.style(.heading))])
      case .toll(let toll): columns.line(toll)
      case .account(let account): Self.line(account, moment)
      }
    }
  }

  private static func line(_ account: ToldAccount, _ moment: MomentColumn) -> StyledLine {
    let article = account.article
    return StyledLine([
      moment.cell(of: article),
      StyledLine.Run(article.title, Theme.style(.text)),
      StyledLine.Run("  \(article.agency ?? article.folder)", Theme.style(.faint)),
    ])
  }

  private func selected(_ state: State) -> Row? { rows.element(at: cursor.index) }

  func subject(_ state: State) -> PageSubject? {
    switch selected(state) {
    case .account(let account): .article(account.article.id)
    case .toll, .heading, nil: nil
    }
  }

  func exports(_ state: State) -> [ExportSubject] { [.event(event.id)] }

  mutating func open(_ state: State) -> [PageIntent] {
    switch selected(state) {
    case .toll(let toll): [.goTo(toll.article.id, .words(toll.told.figure.span))]
    case .account(let account): [.goTo(account.article.id, .words(account.span))]
    case .heading, nil: []
    }
  }

  mutating func perform(_ action: Action, _ state: State) -> [PageIntent]? {
    action == .compare ? [compare(state)] : nil
  }

  /// The article of the selected row beside another one.
  private func compare(_ state: State) -> PageIntent {
    let (width, least) = (state.body.width, PairArrangement.leastWidth)
    guard width >= least else {
      return .say("Two articles side by side need \(least.count) columns; this window has \(width.count)")
    }
    guard let article = selectedArticle(state), let page = ComparePage(event, from: article) else {
      return .say("Only one article tells of this event")
    }
    return .show(page, asking: [])
  }

  private func selectedArticle(_ state: State) -> ArticleID? {
    switch selected(state) {
    case .toll(let toll): toll.article.id
    case .account(let account): account.article.id
    case .heading, nil: event.accounts.first?.article.id
    }
  }

  // MARK: What comes from the library

  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    if case .library(.event(event.id, let found?), _) = report { event = found }
    return []
  }

  mutating func renew(_ state: State) -> [Effect] { [.library(.loadEvent(event.id))] }
}

/// The columns of the tolls of an event: day and time of publication, kind, number as written, who says so, agency.
struct TollColumns {
  private let moment: MomentColumn
  private let number: Columns
  private let source: Columns

  private static let kind: Columns = 10

  init(_ moment: MomentColumn, width: Columns) {
    self.moment = moment
    let left = max(2, width - moment.width - Self.kind)
    number = min(24, left * 2 / 5)
    source = min(40, (left - number) * 2 / 3)
  }

  func line(_ toll: EventToll) -> StyledLine {
    let figure = toll.told.figure
    return StyledLine([
      moment.cell(of: toll.article),
      StyledLine.Run(Self.cell(figure.counts.rawValue, Self.kind), Theme.style(.text)),
      StyledLine.Run(Self.cell(toll.told.number, number), Theme.style(.message)),
      StyledLine.Run(Self.cell(figure.source ?? "", source), Theme.style(.text)),
      StyledLine.Run(toll.article.agency ?? toll.article.folder, Theme.style(.faint)),
    ])
  }

  /// Cut so that a blank is left behind it.
  private static func cell(_ text: String, _ width: Columns) -> String {
    Truncation.cut(text, to: width - 1).padded(to: width)
  }
}

extension State {
  /// Opens the page that was asked for.
  mutating func takeEvent(_ event: EventPageContent?) -> [Effect] {
    event.map { show(EventPage($0)) } ?? say("This event is gone; {refresh} checks the files again")
  }
}
