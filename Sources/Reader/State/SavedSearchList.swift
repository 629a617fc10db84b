import NewsLibrary

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

  /// The search that is on; nil where there is none.
  var current: String?
  var searches: [SavedSearch] = []
  /// Numbers of articles by query, as far as they are known.
  var counts: [String: Int] = [:]

  var entries: [Entry] { (current.map { [.save($0)] } ?? []) + searches.map(Entry.search) }
}
