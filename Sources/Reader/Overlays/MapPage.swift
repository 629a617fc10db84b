import Display
import NewsLibrary

/// The places of the list's articles, or of the open one, on a map, and below it a list of them.
struct MapPage: Page {
  static let kind = PageKind.map
  /// A place that is selected is brought into sight, wherever the map was moved before.
  var cursor = ListCursor() { didSet { if cursor.index != oldValue.index { isMoved = false } } }
  private let subjects: Subjects
  private var shown = Subject.list
  /// Those that most articles name first; nil while they are on their way.
  private var places: [MappedPlace]?
  /// Nil until it is moved: then it shows what fits the places.
  private var frame: MapFrame?
  private var isMoved = false

  /// What a map can be of.
  private enum Subject: Sendable { case list, article }

  /// The articles of each, with a name.
  private struct Subjects: Sendable {
    /// Nil for all of the library.
    var list: [ArticleID]?
    var listName: String
    var article: ArticleID?
  }

  init(_ articles: [ArticleID]?, named name: String, article: ArticleID?) {
    subjects = Subjects(list: articles, listName: name, article: article)
  }

  private var scope: [ArticleID]? {
    switch shown {
    case .list: subjects.list
    case .article: subjects.article.map { [$0] } ?? []
    }
  }

  func title(_ state: State) -> String {
    let name = shown == .list ? subjects.listName : "this article"
    guard let places else { return "Map of \(name)" }
    return "Map of \(name) · \(places.count == 1 ? "1 place" : "\(Count.text(places.count)) places")"
  }

  var hint: String {
    let other = shown == .list ? "this article" : "the list"
    return
      "{open} limits the list · hjkl moves · + - zooms · 0 fits · n next · {next-tab} \(other) · {write} writes · {back} back"
  }

  var isWaiting: Bool { places == nil }
  var emptyWords: String {
    "No place that the gazetteer knows is named here; {next-tab} shows the list or this article"
  }
  func rowCount(_ state: State) -> Int { places?.count ?? 0 }

  func exports(_ state: State) -> [ExportSubject] { rowCount(state) == 0 ? [] : [.places(in: scope)] }

  // MARK: What it shows

  /// Lines of the list below the map, from a fifth of the screen.
  private func listHeight(_ state: State) -> Int { min(max(2, state.body.height / 5), 8) }

  private func size(_ state: State) -> MapSize {
    MapSize(width: max(0, state.body.width.count - 2), height: max(1, state.body.height - 2 - listHeight(state)))
  }

  func head(_ state: State) -> [StyledLine] {
    let index = places?.indices.contains(cursor.index) == true ? cursor.index : nil
    return MapPicture(shownFrame(state), size(state), places: places ?? [], selected: index).lines
  }

  func headHeight(_ state: State) -> Int { size(state).height }

  private var selected: MappedPlace? { places?.element(at: cursor.index) }

  /// The frame as it was moved, on the selected place if that is out of sight.
  private func shownFrame(_ state: State) -> MapFrame {
    let size = size(state)
    let frame = frame ?? MapFrame(fitting: places ?? [], in: size)
    guard !isMoved, let point = selected?.point, !frame.holds(point, in: size) else { return frame }
    return frame.centred(on: point)
  }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    let places = places ?? []
    let width = Count.text(places.first?.articles ?? 0).count
    return places[shown.clamped(to: places.indices)].map { Self.line($0, numberWidth: width) }
  }

  private static func line(_ place: MappedPlace, numberWidth width: Int) -> StyledLine {
    let number = Count.text(place.articles)
    var line = StyledLine([
      StyledLine.Run(String(repeating: " ", count: max(0, width - number.count)) + number + "  ", Theme.style(.faint)),
      StyledLine.Run("\(MapPicture.sign(of: place)) \(place.name)", Theme.style(.text)),
    ])
    if let country = place.country { line.append("  \(country)", Theme.style(.faint)) }
    if place.kind == nil { line.append("  about there", Theme.style(.faint)) }
    return line
  }

  // MARK: Keys

  mutating func press(_ key: Key, _ state: State) -> [PageIntent]? {
    switch key {
    case "h", .left: pan(east: -1, south: 0, state)
    case "l", .right: pan(east: 1, south: 0, state)
    case "k", .up: pan(east: 0, south: -1, state)
    case "j", .down: pan(east: 0, south: 1, state)
    case "+", "=": zoom(by: 0.5, state)
    case "-": zoom(by: 2, state)
    case "0": (frame, isMoved) = (nil, false)
    case "n", .tab: move(by: 1, state)
    case "N", "p", .backTab: move(by: -1, state)
    default: return nil
    }
    return []
  }

  /// A fifth of what is shown.
  private mutating func pan(east: Int, south: Int, _ state: State) {
    let size = size(state)
    frame = shownFrame(state).panned(east: east * max(1, size.dotsAcross / 5), south: south * max(1, size.dotsDown / 5))
    isMoved = true
  }

  /// On the selected place, unless the map was moved away from it.
  private mutating func zoom(by factor: Double, _ state: State) {
    let old = shownFrame(state)
    let middle = isMoved ? nil : selected?.point
    frame = (middle.map(old.centred) ?? old).zoomed(by: factor)
  }

  mutating func perform(_ action: Action, _ state: State) -> [PageIntent]? {
    switch action {
    case .nextTab, .previousTab: toggle()
    case .limit: open(state)
    case .map: [.close]
    default: nil
    }
  }

  /// The list, limited to what names the selected place.
  mutating func open(_ state: State) -> [PageIntent] {
    selected.map { [.limit(state.listing.limit(to: $0.query))] } ?? []
  }

  private mutating func toggle() -> [PageIntent] {
    guard subjects.article != nil else { return [.say("No article is open")] }
    shown = shown == .list ? .article : .list
    (places, frame, isMoved, cursor) = (nil, nil, false, ListCursor())
    return [.ask(request)]
  }

  // MARK: What comes from the library

  var request: Effect { .library(.loadPlaces(in: scope)) }
  var opening: [Effect] { [request] }

  /// Places of other articles come too late; the selection stays on its place.
  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    guard case .library(.places(scope, let found), _) = report else { return [] }
    let before = selected
    places = found
    if let index = before.flatMap({ before in found.firstIndex { $0.point == before.point && $0.name == before.name } })
    {
      keepSelection(on: index)
    }
    move(by: 0, state)
    return []
  }

  mutating func renew(_ state: State) -> [Effect] {
    let old = self
    self = state.map
    (cursor, shown, places) = (old.cursor, old.shown, old.places)
    (frame, isMoved) = (old.frame, old.isMoved)
    return [request]
  }
}

extension State {
  /// Of the list as it stands.
  var map: MapPage {
    MapPage(
      listing.isAll ? nil : listing.articles,
      named: listing.isAll ? "the library" : listing.words(libraryName: libraryName), article: open?.id)
  }
}
