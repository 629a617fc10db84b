import ArgumentParser
import Dispatch
import LibraryFiles
import NewsLibrary
import QueryLanguage
import Reader
import Synchronization

/// `dateline search QUERY [PATH…]`: the articles that match, without the reader.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Prints the articles that match a query, best first.",
    discussion: "\(syntax)\n\n\(fields)")

  /// What a query may hold besides fields.
  static let syntax = """
    An article matches if it holds all terms: words, "phrases", prefix*, -not, OR, (brackets), a NEAR/5 b, \
    2014..2015, and fields with a value. dateline reports on standard error what it can't understand, and searches \
    for the rest. Exit status 1 if it finds nothing.
    """

  /// A line a field.
  private static var fields: String {
    let width = QueryField.allCases.map(\.name.count).max() ?? 0
    return QueryField.allCases.map { field in
      "  \(field.name):" + String(repeating: " ", count: width - field.name.count + 2) + field.subject
    }.joined(separator: "\n")
  }

  @Argument(help: "What to search for, as one argument: put it in quotation marks.")
  var query: TypedQuery?

  @Option(
    help: ArgumentHelp(
      "Answer each line of FILE instead of a query; - is standard input. JSON objects then hold their query.",
      valueName: "FILE"), completion: .file())
  var queries: String?

  @OptionGroup var choice: LibraryChoice

  @Flag(help: "Print one JSON object per hit.")
  var json = false

  @Flag(help: "Print only the paths of the files, each once.")
  var files = false

  @Flag(help: "Answer from the index as it is, without looking at the files.")
  var asIs = false

  @Option(help: ArgumentHelp("Print at most N hits; by default 50, with --files all.", valueName: "N"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    if json, files { throw ValidationError("Use --json or --files, not both: the JSON objects hold the paths.") }
    if query == nil, queries == nil { throw ValidationError("Nothing to search for: give a query, or --queries FILE.") }
  }

  func run() throws {
    guard let (paths, _) = try libraryChoice.openedTellingFaults() else {
      throw ValidationError("No folder to search: name one, or run this where ./articles is.")
    }
    let asked = try allQueries()
    let library = try Failure.telling { try Library.opened(paths, readAs: choice.reading.readAs, asItIs: asIs) }
    let search = UpToDateSearch(library: library, queries: asked, isAsIs: asIs)
    guard try Failure.telling(search.begin) else {
      StandardError.line("dateline: nothing is indexed here yet: run dateline index, or leave out --as-is")
      throw ExitCode(Failure.status)
    }
    Wording.tellFaults(among: try Failure.telling { try library.problems() })
    var hasFound = false
    for query in asked {
      let (results, output) = try Failure.telling {
        try search.answer(to: query, rows: files ? 0 : limit ?? 50) { try self.output(of: $0, library) }
      }
      show(results, output, of: query)
      hasFound = hasFound || !results.articles.isEmpty
    }
    if !hasFound { throw ExitCode(1) }
  }

  /// With a list of queries the first argument is a path.
  private var libraryChoice: LibraryChoice {
    var choice = choice
    if queries != nil, let query { choice.paths.insert(query.text, at: 0) }
    return choice
  }

  private func allQueries() throws -> [String] {
    guard let queries else { return [query?.text].compactMap(\.self) }
    return try ListedPaths.lines(of: queries)
  }

  /// What a query prints, complete before the first byte: it may turn out on the way that the index is damaged.
  private enum Output {
    case paths([RawPath])
    case rows([UInt8])
  }

  private func show(_ results: SearchResults, _ output: Output, of query: String) {
    Wording.tellFaults(of: query)
    if queries != nil, !json, !files { StandardOutput.line("\(query): \(Count.articles(results.articles.count))") }
    switch output {
    case .paths(let paths): paths.forEach(StandardOutput.line)
    case .rows(let rows): StandardOutput.write(rows)
    }
    if results.articles.isEmpty, let suggestion = results.suggestion {
      StandardError.line("dateline: nothing found; did you mean \(suggestion)?")
    }
  }

  private func output(of results: SearchResults, _ library: Library) throws -> Output {
    try files ? .paths(paths(of: results, library)) : .rows(rows(of: results, library))
  }

  private func rows(of results: SearchResults, _ library: Library) throws -> [UInt8] {
    let rows = try results.rows.flatMap { try json ? self.json($0, results, library) : HitText.plain($0) }
    let rest = results.articles.count - results.rows.count
    return rest > 0 && !json ? rows + Array("\(rest) more; --limit N shows them\n".utf8) : rows
  }

  private func json(_ hit: ArticleRow, _ results: SearchResults, _ library: Library) throws -> [UInt8] {
    let places = try library.hitPlaces(of: results.parsed.query, in: hit.id)
    return HitText.json(hit, places, of: queries == nil ? nil : results.query)
  }

  /// A file of several articles that match comes once, in the place of the best.
  private func paths(of results: SearchResults, _ library: Library) throws -> [RawPath] {
    let articles = Array(results.articles.prefix(limit ?? .max))
    var seen: Set<RawPath> = []
    return try library.files(of: articles).filter { seen.insert($0).inserted }
  }
}

/// Searches of the text as it is in the files now, and of the findings if a query needs them; or of the index as it is.
struct UpToDateSearch {
  let library: Library
  let queries: [String]
  let isAsIs: Bool

  private var last: Library.Pass {
    queries.contains { ParsedQuery($0).query?.needsFindings == true } ? .findings : .text
  }

  /// Brings the index up to date, if that is wanted; false for an index that was never made.
  func begin() throws -> Bool {
    if isAsIs { return try library.count() > 0 }
    try library.bringUpToDate(through: last)
    return true
  }

  /// What a query finds, and what is made of it; rebuilds an index first that turns out to be damaged in either.
  func answer<Value>(
    to query: String, rows: Int, _ value: (SearchResults) throws -> Value
  ) throws -> (results: SearchResults, value: Value) {
    do {
      return try answerOnce(to: query, rows: rows, value)
    } catch LibraryError.brokenIndex {
      try library.bringUpToDate(through: last)
      return try answerOnce(to: query, rows: rows, value)
    }
  }

  private func answerOnce<Value>(
    to query: String, rows: Int, _ value: (SearchResults) throws -> Value
  ) throws -> (results: SearchResults, value: Value) {
    let results = try Self.results(of: query, in: library, rows: rows)
    return (results, try value(results))
  }

  /// Waits for the search: there is nothing else for this command to do.
  private static func results(of query: String, in library: Library, rows: Int) throws -> SearchResults {
    let done = DispatchSemaphore(value: 0)
    let answer = Mutex<Result<SearchResults, any Error>?>(nil)
    Task.detached {
      do {
        try await library.search(query, isTyping: false, rowCount: rows) { found in
          answer.withLock { $0 = .success(found) }
        }
      } catch {
        answer.withLock { $0 = .failure(error) }
      }
      done.signal()
    }
    done.wait()
    return try answer.withLock { $0 }?.get() ?? SearchResults(query: query, parsed: ParsedQuery(query))
  }
}

/// A hit of a search as text and as JSON.
enum HitText {
  /// Date, headline and file in one line, the words around the hits in the next. Control characters
  /// are made visible, since this may go to a terminal.
  static func plain(_ hit: ArticleRow) -> [UInt8] {
    let article = hit.article
    let more = article.copies > 0 ? ["(also in \(article.copies) more)"] : []
    let head = ([article.date?.description ?? "undated", article.title, article.path] + more).joined(separator: "  ")
    let snippet = (hit.snippet?.pieces ?? []).map { $0.isHit ? "[\($0.text)]" : $0.text }.joined()
    return Array("\(head.harmless(.name))\n    \(snippet.harmless(.name))\n".utf8)
  }

  /// - Parameter query: what was asked for, where several queries are answered; else nil.
  static func json(_ hit: ArticleRow, _ places: HitPlaces, of query: String?) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("schema", 1)
      if let query { json.member("query", query) }
      json.member("file", hit.article.path)
      json.member("article", hit.article.articleNumber)
      json.member("member", hit.article.member)
      json.member("headline", hit.article.title)
      json.member("published", hit.article.date?.description)
      json.member("publishedTime", Citation(hit.article).isoTime)
      json.member("agency", hit.article.agency)
      json.member("alsoIn")
      json.array(places.copies) { $0.string($1) }
      json.member("score", hit.score)
      json.member("hits")
      json.array(places.ranges) { json, range in
        json.array([range.lowerBound, range.upperBound]) { $0.number($1) }
      }
      json.member("speakers")
      json.array(places.speakers) { $0.string($1) }
      json.member("snippet")
      json.array(hit.snippet?.pieces ?? []) { json, piece in
        json.object { json in
          json.member("text", piece.text)
          json.member("hit")
          json.boolean(piece.isHit)
        }
      }
    }
    json.endLine()
    return json.take()
  }
}
