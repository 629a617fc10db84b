import Display
import NewsLibrary

/// The saved searches, led by the search that is on.
struct SavedSearchesPage: Page {
  static let kind = PageKind.savedSearches
  var cursor = ListCursor()
  private var list: SavedSearchList
  /// Whether the searches have not come yet.
  private(set) var isWaiting = true
  /// The search that is to be selected when it comes.
  private var returning: String?

  /// - Parameter current: the search that is on; nil if there is none.
  init(current: String?) { list = SavedSearchList(current: current) }

  func title(_ state: State) -> String { "Saved searches: \(Count.text(list.searches.count))" }
  var hint: String { "{open} runs · {remove} deletes · {back} back" }
  func rowCount(_ state: State) -> Int { list.entries.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    list.entries[shown].map { SavedSearchText.line($0, list.counts) }
  }

  var emptyWords: String { SavedSearchText.none }

  private var selected: SavedSearchList.Entry? { list.entries.element(at: cursor.index) }

  func exports(_ state: State) -> [ExportSubject] { selected.map { [.search($0.query, isTyping: true)] } ?? [] }

  /// Runs the search of a row, or asks for a name for the one that is on.
  mutating func open(_ state: State) -> [PageIntent] {
    switch selected {
    case nil: []
    case .save(let query): [.prompt(.name(ofSearch: query), text: "")]
    case .search(let search): [.search(search.query)]
    }
  }

  /// The row that saves a search has nothing to take away.
  mutating func perform(_ action: Action, _ state: State) -> [PageIntent]? {
    guard action == .remove, let name = selected?.name else { return nil }
    return [.ask(.forgetSearch(named: name))]
  }

  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    switch report {
    case .savedSearches(let searches): return take(searches)
    case .searchCounts(let counts): list.counts.merge(counts) { $1 }
    case .undone(.forgetting(let search)):
      returning = search.name
      return [.ask(.loadSavedSearches)]
    case .searchForgotten, .undone(.search): return [.ask(.loadSavedSearches)]
    default: break
    }
    return []
  }

  private mutating func take(_ searches: [SavedSearch]) -> [PageIntent] {
    (list.searches, isWaiting) = (searches, false)
    let row = list.entries.firstIndex { $0.name != nil && $0.name == returning }
    if let row { cursor.select(row, of: list.entries.count) }
    returning = nil
    return searches.isEmpty ? [] : [.ask(.countSearches(searches.map(\.query)))]
  }
}

extension State {
  mutating func showSavedSearches() -> [Effect] {
    show(SavedSearchesPage(current: listing.search?.text)) + [.loadSavedSearches]
  }
}
