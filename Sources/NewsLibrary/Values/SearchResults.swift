/// What a query found.
package struct SearchResults: Sendable, Equatable {
  /// The query as typed.
  package var query: String
  /// Best first; at most as many as were asked for.
  package var hits: [SearchHit]
  /// Number of articles that match, also those beyond the limit.
  package var total: Int
  /// Why nothing could be searched for, in one line; nil where all is well.
  package var hint: String?

  package init(query: String, hits: [SearchHit] = [], total: Int = 0, hint: String? = nil) {
    self.query = query
    self.hits = hits
    self.total = total
    self.hint = hint
  }
}

/// An article that matches a query.
package struct SearchHit: Sendable, Equatable {
  package var article: ArticleSummary
  package var snippet: Snippet

  package init(article: ArticleSummary, snippet: Snippet) {
    self.article = article
    self.snippet = snippet
  }
}

/// A few words around the hits of a query, cut into pieces that are hits and pieces that are not.
package struct Snippet: Sendable, Equatable {
  package struct Piece: Sendable, Equatable {
    package var text: String
    package var isHit: Bool
    package init(_ text: String, isHit: Bool = false) {
      self.text = text
      self.isHit = isHit
    }
  }
  package var pieces: [Piece]
  package init(_ pieces: [Piece]) { self.pieces = pieces }
}
