import Display
import NewsLibrary

/// Two articles that tell of one event, beside each other: each in a reader at the words that tell of it, with the tolls
/// that it gives on top. Keys act on one of them.
struct ComparePage: Page {
  static let kind = PageKind.compare
  /// There are no rows to select from.
  var cursor = ListCursor()
  private var event: EventPageContent
  /// Left and right.
  private var sides: [ComparedAccount]
  /// The side that keys act on.
  private var focus = 0

  /// The account of an article and the next one; the last one has the one before it on its left.
  ///
  /// It makes no page if fewer than two articles tell of the event.
  init?(_ event: EventPageContent, from article: ArticleID) {
    guard event.accounts.count > 1 else { return nil }
    let place = event.accounts.firstIndex { $0.article.id == article } ?? 0
    let left = min(place, event.accounts.count - 2)
    self.event = event
    sides = [left, left + 1].map { ComparedAccount(event.accounts[$0], of: event) }
    focus = place - left
  }

  func title(_ state: State) -> String { event.summary.line }
  var hint: String {
    let turning = event.accounts.count > 2 ? "{next-hit} next article · " : ""
    return "{next-pane} other side · \(turning){open} opens · {back} back to the event"
  }
  func rowCount(_ state: State) -> Int { 0 }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { [] }
  var isWaiting: Bool { sides[focus].isWaiting }

  private var article: ArticleID { sides[focus].id }

  func subject(_ state: State) -> PageSubject? { sides[focus].quote.map(PageSubject.quote) ?? .article(article) }

  func exports(_ state: State) -> [ExportSubject] { [.articles([article]), .event(event.id)] }

  // MARK: What it shows

  private func arrangement(_ state: State) -> PairArrangement { PairArrangement(state, focus: focus) }

  func draw(_ state: State, on screen: inout Screen) -> Bool {
    let arrangement = arrangement(state)
    for side in sides.indices {
      guard let rect = arrangement.rect(of: side) else { continue }
      let account = sides[side]
      let number = event.accounts.firstIndex { $0.article.id == account.id }.map { $0 + 1 }
      AccountView(
        account: account, place: AccountView.Place(number: number, count: event.accounts.count, hasKeys: side == focus),
        annotations: state.annotated[account.id], arrangement
      ).draw(in: rect, on: &screen)
    }
    arrangement.drawBorder(on: &screen)
    return true
  }

  mutating func fit(_ state: State) {
    let arrangement = arrangement(state)
    for side in sides.indices { sides[side].lay(arrangement) }
  }

  // MARK: Keys

  mutating func perform(_ action: Action, _ state: State) -> [PageIntent]? {
    switch action {
    case .nextPane, .previousPane: focus = 1 - focus
    case .nextHit, .nextArticle: return turn(by: 1)
    case .previousHit, .previousArticle: return turn(by: -1)
    case .nextQuote: return step(by: 1, along: .quotes, state)
    case .previousQuote: return step(by: -1, along: .quotes, state)
    case .nextFact: return step(by: 1, along: .facts, state)
    case .previousFact: return step(by: -1, along: .facts, state)
    case .compare: return [.close]
    default:
      let height = arrangement(state).textHeight
      guard let lines = action.listStep(page: max(1, height - 2)) else { return nil }
      sides[focus].reading.scroll(by: lines, in: height)
    }
    return []
  }

  /// Another article in place of the one with the keys; the other side stays.
  private mutating func turn(by step: Int) -> [PageIntent] {
    let other = sides[1 - focus].id
    let open = event.accounts.filter { $0.article.id != other }
    guard open.count > 1 else { return [.say("Only these two articles tell of the event")] }
    let place = open.firstIndex { $0.article.id == article } ?? 0
    guard open.indices.contains(place + step) else {
      return [.say(step > 0 ? "The last article of the event" : "The first article of the event")]
    }
    sides[focus] = ComparedAccount(open[place + step], of: event)
    return [.ask(sides[focus].request)]
  }

  private mutating func step(by step: Int, along walk: Reading.Walk, _ state: State) -> [PageIntent] {
    let height = arrangement(state).textHeight
    guard let next = sides[focus].reading.next(along: walk, by: step, in: height) else {
      return [.say(state.keymap.naming(sides[focus].reading.endWords(of: walk, by: step)))]
    }
    sides[focus].reading.go(to: next, in: height)
    return []
  }

  mutating func open(_ state: State) -> [PageIntent] { [.goTo(article, .words(sides[focus].span))] }

  mutating func point(_ mouse: Mouse, _ state: State) -> [PageIntent]? {
    let arrangement = arrangement(state)
    guard let side = sides.indices.first(where: { arrangement.rect(of: $0)?.contains(x: mouse.x, y: mouse.y) ?? false })
    else { return [] }
    switch mouse.kind {
    case .wheelUp: sides[side].reading.scroll(by: -Self.wheelLines, in: arrangement.textHeight)
    case .wheelDown: sides[side].reading.scroll(by: Self.wheelLines, in: arrangement.textHeight)
    case .press where mouse.clicks > 1 && side == focus: return open(state)
    case .press: focus = side
    case .drag, .release: break
    }
    return []
  }

  private static let wheelLines = 3

  // MARK: What comes from the library

  var opening: [Effect] { sides.map(\.request) }

  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    switch report {
    case .library(.account(let id, let article), _):
      let arrangement = arrangement(state)
      for side in sides.indices where sides[side].id == id { sides[side].take(article, arrangement) }
    case .library(.event(event.id, let found?), _):
      event = found
      for side in sides.indices { sides[side].renew(from: found) }
    default: break
    }
    return []
  }

  mutating func renew(_ state: State) -> [Effect] { [.library(.loadEvent(event.id))] + opening }
}
