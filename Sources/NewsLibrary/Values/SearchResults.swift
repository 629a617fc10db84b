import QueryLanguage

/// What a query found, so far.
package struct SearchResults: Sendable, Equatable {
  /// The query as typed.
  package var query: String
  /// What it was understood as.
  package var parsed: ParsedQuery
  /// What the articles are limited to, and their order.
  package var arrangement: ListArrangement
  /// All that match, in that order; while `isComplete` is false the newest of them, newest first.
  package var articles: [ArticleID]
  /// Whether these are all, in order of rank.
  package var isComplete: Bool
  /// The first rows.
  package var rows: [ArticleRow]
  /// Where nothing was found: the query with a word that the library has instead of one that it has not.
  package var suggestion: String?

  package init(
    query: String, parsed: ParsedQuery, arrangement: ListArrangement = ListArrangement(), articles: [ArticleID] = [],
    isComplete: Bool = true, rows: [ArticleRow] = [], suggestion: String? = nil
  ) {
    self.query = query
    self.parsed = parsed
    self.arrangement = arrangement
    self.articles = articles
    self.isComplete = isComplete
    self.rows = rows
    self.suggestion = suggestion
  }
}

extension SearchResults {
  /// Whether they are of the same search: the same words, understood alike.
  package func isOfSameSearch(as other: SearchResults) -> Bool {
    query == other.query && parsed.query == other.parsed.query
  }
}

/// An article as a list shows it.
package struct ArticleRow: Sendable, Equatable, Identifiable {
  package var article: ArticleSummary
  /// The words around the hits of a search; nil in a list that is no search.
  package var snippet: Snippet?
  /// How well it matches, more for better; nil in a list that is not ranked.
  package var score: Double?

  package var id: ArticleID { article.id }

  package init(article: ArticleSummary, snippet: Snippet? = nil) {
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
