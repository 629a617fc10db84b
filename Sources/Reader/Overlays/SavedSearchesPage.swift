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

  /// - Parameter current: the current search, if any.
  init(current: String?) { list = SavedSearchList(current: current) }

  func title(_ state: State) -> String { "Saved searches: \(Count.text(list.searches.count))" }
  var hint: String { "{open} runs · {remove} deletes · {back} back" }
  func rowCount(_ state: State) -> Int { list.entries.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    list.entries[shown].map { SavedSearchText.line($0, list.counts) }
  }

  var emptyWords: String { SavedSearchText.none }

  private var selected: SavedSearchList.Entry? { list.entries.element(at: cursor.index) }

  func exports(_ state: State) -> [ExportSubject] { selected.map { [.search($0.query)] } ?? [] }

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
    return [.ask(.change(.forgetSearch(named: name)))]
  }

  var opening: [Effect] { [.library(.loadSavedSearches)] }

  mutating func take(_ report: Report, _ state: State) -> [PageIntent] {
    switch report {
    case .library(.savedSearches(let searches), _): return take(searches)
    case .library(.searchCounts(let counts), _): list.counts.merge(counts) { $1 }
    case .changed(.undone(.forgetting(let search)), _):
      returning = search.name
      return [.ask(.library(.loadSavedSearches))]
    case .changed(.searchForgotten, _), .changed(.undone(.search), _): return [.ask(.library(.loadSavedSearches))]
    default: break
    }
    return []
  }

  private mutating func take(_ searches: [SavedSearch]) -> [PageIntent] {
    (list.searches, isWaiting) = (searches, false)
    let row = list.entries.firstIndex { $0.name != nil && $0.name == returning }
    if let row { cursor.select(row, of: list.entries.count) }
    returning = nil
    return searches.isEmpty ? [] : [.ask(.library(.countSearches(searches.map(\.query))))]
  }
}

/// The list of saved searches, led by the search that is on, which can be saved.
package struct SavedSearchList: Sendable, Equatable {
  package enum Entry: Sendable, Equatable {
    /// Saves this query.
    case save(String)
    case search(SavedSearch)

    var query: String {
      switch self {
      case .save(let query): query
      case .search(let search): search.query
      }
    }

    /// nil for the row that saves one.
    var name: String? { if case .search(let search) = self { search.name } else { nil } }
  }

  /// The search that is on; nil for none.
  var current: String?
  var searches: [SavedSearch] = []
  /// Numbers of articles by query, as far as they are known.
  var counts: [String: Int] = [:]

  var entries: [Entry] { (current.map { [.save($0)] } ?? []) + searches.map(Entry.search) }
}

/// The wording of the list of saved searches.
enum SavedSearchText {
  static let none = "No saved searches yet: search with {search}, then press {searches} to save the search"

  static func line(_ entry: SavedSearchList.Entry, _ counts: [String: Int]) -> StyledLine {
    switch entry {
    case .save(let query):
      StyledLine([StyledLine.Run("Save “\(Truncation.cut(query, to: 40))” under a name…", Theme.style(.message))])
    case .search(let search):
      StyledLine([
        StyledLine.Run(search.name, Theme.style(.text)),
        StyledLine.Run("  \(counts[search.query].map(Count.articles) ?? "…")", Theme.style(.message)),
        StyledLine.Run("  \(search.query)", Theme.style(.faint)),
      ])
    }
  }
}
