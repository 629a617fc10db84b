import Display
import NewsLibrary

/// The saved searches, led by the search that is on.
struct SavedSearchesPage: OverlayPage {
  var list: SavedSearchList
  /// Whether the searches have not come yet.
  var isWaiting = true
  /// Whether the last key forgot a search, so that `u` again brings it back.
  private var hasForgotten = false
  /// The search that is to be selected when it comes.
  var returning: String?

  init(list: SavedSearchList) { self.list = list }

  func title(_ state: State) -> String { "Saved searches: \(Count.text(list.searches.count))" }
  var hint: String { "{open} runs · {undo} forgets · {back} back" }
  func rowCount(_ state: State) -> Int { list.entries.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    list.entries[shown].map { SavedSearchText.line($0, list.counts) }
  }

  var emptyWords: String { SavedSearchText.none }

  func open(_ row: Int, _ state: inout State) -> [Effect] {
    list.entries.indices.contains(row) ? state.open(list.entries[row]) : []
  }

  /// `u` forgets the search; the row that saves one has nothing to forget.
  func perform(_ action: Action, on row: Int, _ state: inout State) -> [Effect]? {
    let search = action == .undo && !hasForgotten ? list.search(at: row) : nil
    state.changeTopPage(Self.self) { $0.hasForgotten = search != nil }
    guard action == .undo else { return nil }
    return hasForgotten ? [.undo] : search.map { [.forgetSearch(named: $0.name)] } ?? []
  }
}

extension State {
  mutating func showSavedSearches() -> [Effect] {
    show(SavedSearchesPage(list: SavedSearchList(current: listing.search?.text))) + [.loadSavedSearches]
  }
}
