import Linguistics
import NewsLibrary
import QueryLanguage
import Reader

extension Desk {
  /// Opens the search prompt with a text in it.
  mutating func search(for text: String) {
    press("/")
    type(text)
  }

  /// Where the first term of a query stands, letter by letter.
  func places(of query: Query, in article: IndexedArticle) -> [TextSpan] { places(of: query, in: article.article.text) }

  func places(of query: Query, in text: SourceText) -> [TextSpan] {
    let text = text.bytes
    let word = Array((query.positiveTerms.first?.term.text ?? "").utf8)
    guard !word.isEmpty, text.count >= word.count else { return [] }
    return (0...(text.count - word.count)).filter { Array(text[$0..<($0 + word.count)]) == word }
      .map { TextSpan($0, $0 + word.count) }
  }

  func search(_ query: String, isTyping: Bool = false) -> SearchResults {
    let parsed = ParsedQuery(query, isTyping: isTyping)
    let found = articles.filter { article in parsed.query.map { !places(of: $0, in: article).isEmpty } ?? false }
    return SearchResults(
      query: query, parsed: parsed, articles: found.map(\.id),
      rows: found.map { ArticleRow(article: $0.summary, snippet: Snippet([])) },
      suggestion: found.isEmpty ? suggestions[query] : nil)
  }

  /// Fields, and the names of the articles as values of any of them.
  func choices(for completion: QueryCompletion) -> [String] {
    switch completion {
    case .field(let beginning, _): return QueryField.fields(beginning: beginning).map(\.name)
    case .value(_, let beginning, _):
      let names = articles.flatMap { $0.findings?.entities ?? [] }.map(\.name)
      return Set(names).filter { $0.lowercased().hasPrefix(beginning.lowercased()) }.sorted()
    }
  }
}
