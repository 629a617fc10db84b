/// A search that the user gave a name, for all libraries.
package struct SavedSearch: Hashable, Sendable {
  package var name: String
  package var query: String

  package init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}

/// What an undo took back.
package enum UndoneChange: Hashable, Sendable {
  case correction(CorrectionRecord)
  /// Those that were made at once.
  case annotations([AnnotationRecord])
  /// With the articles of this library that it is of.
  case reading(ReadingRecord, of: [ArticleID])
  case search(SavedSearch)
  /// The search is there again.
  case forgetting(SavedSearch)
  /// The correction stands again.
  case withdrawal(of: CorrectionRecord)
}
