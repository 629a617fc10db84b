import Display
import Extraction
import NewsLibrary

/// The events of the list, or of all articles, newest first: what several articles tell of the same is one row.
struct EventsPage: Page {
  static let kind = PageKind.events
  var cursor = ListCursor()
  /// The articles of the list; nil for all.
  private var scope: [ArticleID]?
  private var events: [EventID] { loaded ?? [] }
  /// nil while they are on their way.
  private var loaded: [EventID]?
  private var summaries = LoadedRows<EventID, EventSummary>()

  /// - Parameter scope: the articles of the list; nil for all.
  init(scope: [ArticleID]?) { self.scope = scope }

  func title(_ state: State) -> String {
    loaded.map { $0.count == 1 ? "1 event" : "\(Count.text($0.count)) events" } ?? "Events"
  }
  var hint: String { "{open} shows tolls and articles · {write} writes · {back} back" }
  func head(_ state: State) -> [StyledLine] { events.isEmpty ? [] : columns(state).heading.map { [$0] } ?? [] }
  func rowCount(_ state: State) -> Int { events.count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { shown.flatMap { lines(of: $0, state) } }
  var hasTallRows: Bool { true }
  func lines(of row: Int, _ state: State) -> [StyledLine] { columns(state).lines(of: summaries[events[row]]) }

  private func columns(_ state: State) -> EventColumns { EventColumns(width: state.body.width - 2) }

  var isWaiting: Bool { loaded == nil || selected.map { summaries[$0] == nil } ?? false }
  var emptyWords: String { "No event in the list: no article tells what happened on a day that is known" }

  private var selected: EventID? { events.element(at: cursor.index) }

  func exports(_ state: State) -> [ExportSubject] { events.isEmpty ? [] : [.events(in: scope)] }

  mutating func open(_ state: State) -> [PageIntent] {
    selected.map { [.ask(.library(.loadEvent($0, for: .opening)))] } ?? []
  }

  // MARK: What comes from the library

  private var request: Effect { .library(.loadEvents(in: scope)) }
  var opening: [Effect] { [request] }

  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    switch report {
    case .library(.events(scope, let events), _): take(events)
    case .library(.eventSummaries(let summaries), _): self.summaries.takeAwaited(summaries)
    default: break
    }
    return []
  }

  /// The selection stays on its event.
  private mutating func take(_ events: [EventID]) {
    let wanted = selected
    loaded = events
    if let wanted { keepSelection(on: events.firstIndex(of: wanted)) }
  }

  mutating func renew(_ state: State) -> [Effect] {
    scope = state.listScope
    return [request]
  }

  mutating func renewRows() { summaries.renew() }

  mutating func missing(_ shown: Range<Int>, _ state: State) -> [Effect] {
    let wanted = summaries.missing(of: events, showing: shown)
    return wanted.isEmpty ? [] : [.library(.loadEventSummaries(wanted))]
  }
}

/// The columns of a table of events: day, place, type, parties, toll, articles. Where they have no room beside one
/// another the parties stand in a line below.
struct EventColumns {
  private let place: Columns
  private let type: Columns
  /// 0 if they stand below.
  private let parties: Columns

  private static let day: Columns = 12
  private static let toll: Columns = 11
  /// Of a toll with its word: `12–14 killed`.
  private static let wordedToll: Columns = 13
  private static let articles: Columns = 9
  /// Columns from which all stand beside one another.
  private static let leastWide: Columns = 70
  /// Before what stands below.
  private static let indent = "  "

  init(width: Columns) {
    let isWide = width >= Self.leastWide
    let left = max(2, width - Self.day - (isWide ? Self.toll + Self.articles : Self.wordedToll))
    type = isWide ? 15 : 0
    place = isWide ? min(28, (left - type) / 2) : left
    parties = isWide ? left - type - place : 0
  }

  /// What the columns are; nil where rows have a second line.
  var heading: StyledLine? {
    guard parties > 0 else { return nil }
    let names = [
      ("day", Self.day), ("place", place), ("type", type), ("who, whom", parties), ("killed", Self.toll),
    ]
    let cells = names.map { Self.cell($0.0, $0.1) }.joined() + "articles"
    return StyledLine([StyledLine.Run(cells, Theme.style(.heading))])
  }

  /// - Parameter event: nil while it is on its way.
  func lines(of event: EventSummary?) -> [StyledLine] {
    guard let event else {
      let waiting = StyledLine([StyledLine.Run("…", Theme.style(.faint))])
      return parties > 0 ? [waiting] : [waiting, StyledLine([])]
    }
    let name = event.isAttempt ? "tried \(event.type.rawValue)" : event.type.rawValue
    var first = StyledLine([
      StyledLine.Run(Self.cell(event.days?.text ?? "", Self.day), Theme.style(.faint)),
      StyledLine.Run(Self.cell(event.place ?? "?", place), Theme.style(.message)),
    ])
    let people = Self.parties(of: event)
    if parties > 0 {
      first.append(Self.cell(name, type), Theme.style(.text))
      first.append(Self.cell(people, parties), Theme.style(.text))
      first.append(Self.cell(event.tollText ?? "", Self.toll), Theme.style(.message))
      first.append(Count.text(event.articles.count), Theme.style(.faint))
      return [first]
    }
    first.append(event.tollText.map { "\($0) killed" } ?? "", Theme.style(.message))
    let count = event.articles.count > 1 ? Count.articles(event.articles.count) : ""
    let tail = [name, count, people].filter { !$0.isEmpty }.joined(separator: " · ")
    return [first, StyledLine([StyledLine.Run(Self.indent + tail, Theme.style(.faint))])]
  }

  /// `Vella Front → riverside market`
  private static func parties(of event: EventSummary) -> String {
    let (who, whom) = (event.perpetrators.joined(separator: ", "), event.targets.joined(separator: ", "))
    return [who, whom.isEmpty ? "" : "→ \(whom)"].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Cut so that a blank is left behind it.
  private static func cell(_ text: String, _ width: Columns) -> String {
    width > 0 ? Truncation.cut(text, to: width - 1).padded(to: width) : ""
  }
}
