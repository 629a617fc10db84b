import Display
import Extraction
import NewsLibrary

/// The figures of the list, or of all articles: how many, of whom, where and when, and who says so.
struct FiguresPage: Page {
  static let kind = PageKind.figures
  var cursor = ListCursor()
  /// The articles of the list; nil for all.
  private var scope: [ArticleID]?
  private var tab = FigureTab.killed
  /// The words that figures have to hold, as typed.
  private var filter = LineEditor()
  private var isTyping = false
  /// nil while they are on their way.
  private var loaded: [FigureReference]?
  /// What `loaded` is the answer to.
  private var loadedChoice: FigureChoice?
  private var told = LoadedRows<FigureReference, ToldFigure>()

  /// - Parameter scope: the articles of the list; nil for all.
  init(scope: [ArticleID]?) { self.scope = scope }

  private var choice: FigureChoice { FigureChoice(tab.kinds, in: scope, with: filter.text) }
  private var figures: [FigureReference] { loaded ?? [] }

  func title(_ state: State) -> String {
    let count = loaded.map { "\(Count.text($0.count)) " } ?? ""
    let title = "Figures: \(count)\(tab.words)"
    return isTyping ? "\(title), with: " : filter.text.isEmpty ? title : "\(title), with \(filter.text)"
  }

  var hint: String {
    if isTyping { return "Enter keeps · Esc shows all" }
    let narrowing = filter.text.isEmpty ? "{search} narrows" : "{search} changes · {cancel} shows all"
    return "{open} goes to the words · {next-pane} \(tab.next.rawValue) · \(narrowing) · {write} writes · {back} back"
  }

  func head(_ state: State) -> [StyledLine] { figures.isEmpty ? [] : columns(state).heading.map { [$0] } ?? [] }
  func rowCount(_ state: State) -> Int { figures.count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { shown.flatMap { lines(of: $0, state) } }
  var hasTallRows: Bool { true }
  func lines(of row: Int, _ state: State) -> [StyledLine] { columns(state).lines(of: told[figures[row]]) }

  private func columns(_ state: State) -> FigureColumns {
    FigureColumns(width: state.body.width - 2, hasKind: tab == .all)
  }

  var isWaiting: Bool { loadedChoice != choice || selected.map { told[$0] == nil } ?? false }
  var emptyWords: String {
    filter.text.isEmpty
      ? "No figure of this kind in the list; {next-pane} shows \(tab.next.rawValue)" : "No figure with these words"
  }
  var line: LineEditor? { isTyping ? filter : nil }

  private var selected: FigureReference? { figures.element(at: cursor.index) }

  func subject(_ state: State) -> PageSubject? { selected.map { .article($0.article) } }
  func exports(_ state: State) -> [ExportSubject] { figures.isEmpty ? [] : [.figures(choice)] }

  // MARK: Keys

  mutating func open(_ state: State) -> [PageIntent] {
    guard let selected, let figure = told[selected]?.figure else { return [] }
    return [.goTo(selected.article, .words(figure.span))]
  }

  mutating func press(_ key: Key, _ state: State) -> [PageIntent]? {
    guard isTyping else { return nil }
    switch key {
    case .enter:
      isTyping = false
      return []
    case .escape, .control("c"), .control("g"): return showAll()
    case .backspace where filter.text.isEmpty: return showAll()
    default: return nil
    }
  }

  mutating func perform(_ action: Action, _ state: State) -> [PageIntent]? {
    switch action {
    case .search: isTyping = true
    case .nextPane: return turn(to: tab.next)
    case .previousPane: return turn(to: tab.previous)
    case .cancel where !filter.text.isEmpty: return showAll()
    default: return nil
    }
    return []
  }

  private mutating func turn(to tab: FigureTab) -> [PageIntent] {
    self.tab = tab
    return [.ask(request)]
  }

  mutating func narrow(to line: LineEditor) -> [PageIntent] {
    let isOther = line.text != filter.text
    filter = line
    return isOther ? [.ask(request)] : []
  }

  private mutating func showAll() -> [PageIntent] {
    let narrows = !filter.text.isEmpty
    (isTyping, filter) = (false, LineEditor())
    return narrows ? [.ask(request)] : []
  }

  // MARK: What comes from the library

  private var request: Effect { .library(.loadFigures(choice)) }
  var opening: [Effect] { [request] }

  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    switch report {
    case .library(.figures(choice, let figures), _): take(figures)
    case .library(.toldFigures(let told), _): self.told.takeAwaited(told)
    default: break
    }
    return []
  }

  /// The selection stays on its figure if the library has changed, and goes to the top of another list.
  private mutating func take(_ figures: [FigureReference]) {
    let wanted = loadedChoice == choice ? selected : nil
    (loaded, loadedChoice) = (figures, choice)
    guard let wanted else { return cursor = ListCursor() }
    keepSelection(on: figures.firstIndex(of: wanted))
  }

  mutating func renew(_ state: State) -> [Effect] {
    scope = state.listScope
    return [request]
  }

  mutating func renewRows() { told.renew() }

  mutating func missing(_ shown: Range<Int>, _ state: State) -> [Effect] { told.loading(of: figures, showing: shown) }
}

/// The parts of the page of figures, in the order in which Tab goes through them.
enum FigureTab: String, Sendable, CaseIterable {
  case killed, wounded, displaced, detained, all

  /// Empty for all kinds.
  var kinds: [FigureKind] {
    switch self {
    case .killed: [.killed]
    case .wounded: [.wounded]
    case .displaced: [.displaced]
    case .detained: [.detained]
    case .all: []
    }
  }

  /// Behind their number.
  var words: String { self == .all ? "of all kinds" : rawValue }

  var next: FigureTab { tab(by: 1) }
  var previous: FigureTab { tab(by: -1) }

  private func tab(by step: Int) -> FigureTab {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + step + all.count) % all.count]
  }
}

extension LoadedRows<FigureReference, ToldFigure> {
  /// Figures before and after those in sight that may be loaded with them: each needs all of its article.
  private static var reach: Int { 20 }

  mutating func loading(of figures: [FigureReference], showing shown: Range<Int>) -> [Effect] {
    let start = min(max(0, shown.lowerBound - Self.reach), figures.count)
    let near = figures[start..<max(start, min(figures.count, shown.upperBound + Self.reach))]
    let wanted = missing(
      of: Array(near), showing: max(0, shown.lowerBound - start)..<max(0, shown.upperBound - start))
    return wanted.isEmpty ? [] : [.library(.loadToldFigures(wanted))]
  }
}

extension State {
  /// The articles that pages about the list are asked for; nil for all.
  var listScope: [ArticleID]? { listing.isAll ? nil : listing.articles }
}
