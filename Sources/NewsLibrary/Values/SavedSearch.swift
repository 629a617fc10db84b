/// A query that the user keeps under a name.
package struct SavedSearch: Hashable, Sendable {
  package var name: String
  /// As typed.
  package var query: String

  package init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}
