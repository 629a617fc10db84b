import NewsLibrary
import QueryLanguage

/// The articles of some paths that match a query, found by the index of these paths.
struct MatchingArticles: Sendable {
  private var numbers: [String: Set<Int>] = [:]
  /// The files that they are in, each once, as arguments that open them.
  private(set) var files: [String] = []

  /// Brings the index up to date first; what is wrong with the query is told.
  init(_ query: String, in paths: [String], readAs format: FormatName?) throws {
    try MissingPaths.refuse(among: paths)
    let library = try Failure.telling { try Library.opened(paths, readAs: format) }
    let search = UpToDateSearch(library: library, queries: [query], isAsIs: false)
    _ = try Failure.telling(search.begin)
    Wording.tellFaults(of: query)
    let (rows, files) = try Failure.telling {
      try search.answer(to: query, rows: 0) { results in
        (try library.rows(of: results.articles, matching: nil), try library.files(of: results.articles))
      }.value
    }
    for row in rows { numbers[row.article.path, default: []].insert(row.article.articleNumber) }
    self.files = Array(Set(files.map(\.argument)))
  }

  /// Whether an article of a file is one of them.
  func hold(_ number: Int, of file: String) -> Bool { numbers[file]?.contains(number) ?? false }
}
