import GRDB
import LibraryFiles
import QueryLanguage

/// One query against the index, within one read of the database.
struct SearchRun {
  let db: Database
  let rows: RowReader
  let roots: LibraryRoots
  /// How many rows come with the results.
  let rowCount: Int
  /// What the results are limited to, and their order where it is not that of rank.
  var arrangement = ListArrangement()
  var sortKeys = SortKeys()

  /// So many articles are ranked before the first is shown; of more the newest are shown first.
  private static let soonRanked = 1000

  /// Hands over what was found: at once where it is ranked soon, else the newest first and then all; only all
  /// where the newest have no place of their own at the top.
  func results(of query: String, isTyping: Bool, deliver: (SearchResults) -> Void) throws {
    let parsed = ParsedQuery(query, isTyping: isTyping)
    var results = SearchResults(query: query, parsed: parsed, arrangement: arrangement)
    for candidate in try parsed.query?.candidates() ?? [] where results.articles.isEmpty {
      results = try self.results(of: candidate, results, deliver)
    }
    if results.articles.isEmpty, let meant = parsed.query {
      deliver(results)
      results.suggestion = try SpellingSuggestion(db: db).suggestion(for: meant, typed: query)
      guard results.suggestion != nil else { return }
    }
    deliver(results)
  }

  /// How many articles the results would hold, without the work of ranking them.
  func count(of query: String) throws -> Int {
    for candidate in try ParsedQuery(query).query?.candidates() ?? [] {
      let count = try source(of: candidate).map { try collapsed($0.newest(.max)).count } ?? 0
      if count > 0 { return count }
    }
    return 0
  }

  /// All that the results would hold, best first.
  func all(of query: String) throws -> [ArticleID] {
    for candidate in try ParsedQuery(query).query?.candidates() ?? [] {
      let found = try source(of: candidate)?.all() ?? []
      if !found.isEmpty { return try collapsed(found.map(\.id)) }
    }
    return []
  }

  /// A story that is there twice is found once.
  private func collapsed(_ articles: [ArticleID]) throws -> [ArticleID] {
    try DoubleGroups.collapsed(articles, { $0 }, db)
  }

  private func results(
    of query: Query, _ empty: SearchResults, _ deliver: (SearchResults) -> Void
  ) throws -> SearchResults {
    guard let source = try source(of: limited(query)) else { return empty }
    let ordering = ArticleOrdering(db: db, order: arrangement.order, keys: sortKeys)
    var results = empty
    if arrangement.order.beginsWithTheNewest {
      let newest = try source.newest(Self.soonRanked)
      results.articles = try ordering.ordered(collapsed(newest))
      results.isComplete = newest.count < Self.soonRanked
      if !results.isComplete {
        results.rows = try firstRows(of: results.articles, matching: empty.parsed.query)
        deliver(results)
      }
    }
    let isRanked = arrangement.order.field == .relevance
    let ranked = try isRanked ? source.all() : []
    results.articles = try ordering.ordered(collapsed(isRanked ? ranked.map(\.id) : source.newest(.max)))
    results.isComplete = true
    results.rows = try firstRows(of: results.articles, matching: empty.parsed.query)
    results.take(scores: ranked)
    return results
  }

  /// The query with what the list is limited to.
  private func limited(_ query: Query) -> Query {
    guard let limit = arrangement.limit.flatMap({ ParsedQuery($0).query }) else { return query }
    return Query.all(of: [query, limit]) ?? query
  }

  private struct Source {
    var newest: (Int) throws -> [ArticleID]
    var all: () throws -> [RankedArticle]
  }

  /// The rows that come with the results.
  /// - Throws: `LibraryError.brokenIndex` for an article that has none: within one read of the index none can be gone.
  private func firstRows(of articles: [ArticleID], matching query: Query?) throws -> [ArticleRow] {
    let first = articles.prefix(rowCount)
    let found = try rows.rows(of: first, matching: query)
    guard found.count == first.count else { throw LibraryError.brokenIndex }
    return found
  }

  /// nil if there is nothing to look for.
  private func source(of query: Query) throws -> Source? {
    if let words = try query.lonelyBeginning() {
      let titles = TitleBeginnings(words: words)
      return Source(
        newest: { try titles.newest($0, db) },
        all: { try titles.newest(.max, db).map { RankedArticle(id: $0, score: 0) } })
    }
    return try SearchPlan(query, db, roots: roots).map { plan in
      Source(newest: { try plan.newest($0, db) }, all: { try plan.ranked(db) })
    }
  }
}

extension SearchResults {
  /// Gives rows the scores of their articles.
  fileprivate mutating func take(scores: some Sequence<RankedArticle>) {
    let shown = Set(rows.map(\.id))
    let scores = Dictionary(
      scores.lazy.filter { shown.contains($0.id) }.map { ($0.id, $0.score) }, uniquingKeysWith: { first, _ in first })
    for row in rows.indices { rows[row].score = scores[rows[row].id] }
  }
}

/// Titles with a word that begins so, and texts with the word itself.
struct TitleBeginnings {
  let words: SearchWords

  /// Newest first, at most so many.
  func newest(_ limit: Int, _ db: Database) throws -> [ArticleID] {
    let titles = try ids("title_search", words.expression, limit, db)
    // a single letter is in every text, and nobody looks for it there
    let isLetter = words.words[0].unicodeScalars.count == 1
    var complete = words
    complete.isPrefix = false
    let texts = try ids("search", (isLetter ? "title : " : "") + complete.expression, limit, db)
    return Set(titles + texts).sorted(by: >).prefix(limit).map(ArticleID.init)
  }

  private func ids(_ table: String, _ match: String, _ limit: Int, _ db: Database) throws -> [Int64] {
    let sql = "SELECT rowid FROM \(table) WHERE \(table) MATCH ? ORDER BY rowid DESC LIMIT ?"
    return try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [match, limit])
  }
}
