import FoundationEssentials
import GRDB
import Linguistics

/// One query against the index, within one read of the database.
struct SearchRun {
  let db: Database
  let reader: SummaryReader
  let limit: Int

  /// Characters of a text in which words for the snippet are looked for.
  private static let snippetReach = 64 << 10

  func results(of text: String) throws -> SearchResults {
    let query = try SearchQuery(text, db)
    var results = SearchResults(query: text)
    guard !query.terms.isEmpty else {
      if text.contains(where: { !$0.isWhitespace }) { results.hint = "Signs alone can't be searched for: type a word" }
      return results
    }
    if query.isCut { results.hint = "The query is long: only its first words count" }
    for source in Source.candidates(for: query.terms) where results.total == 0 {
      results.total = try Int.fetchOne(db, sql: source.count, arguments: source.arguments) ?? 0
      if results.total > 0 { results.hits = try hits(source, try HitFinder(query, db)) }
    }
    return results
  }

  private func hits(_ source: Source, _ finder: HitFinder) throws -> [SearchHit] {
    let sql = """
      WITH found (id, score) AS (\(source.found) LIMIT :limit)
      SELECT \(SummaryReader.columns), CAST(substr(story.text, 1, \(Self.snippetReach)) AS BLOB)
      FROM found JOIN article ON article.id = found.id JOIN file ON file.id = article.file
        JOIN story ON story.id = found.id
      ORDER BY found.score, found.id DESC
      """
    let rows = try Row.fetchCursor(db, sql: sql, arguments: source.arguments + ["limit": max(0, limit)])
    var hits: [SearchHit] = []
    while let row = try rows.next() {
      let bytes = [UInt8](row[5] as Data)
      let snippet = SnippetMaker.snippet(of: bytes, hits: finder.hits(in: bytes[...]))
      hits.append(SearchHit(article: reader.summary(row), snippet: snippet))
    }
    return hits
  }
}

extension SearchRun {
  /// A way to find articles: rows of `id` and `score`, least score best.
  fileprivate struct Source {
    var found: String
    var count: String
    var arguments: StatementArguments

    /// Ways to find what the terms ask for, to be tried until one finds something.
    static func candidates(for terms: [SearchQuery.Term]) -> [Source] {
      guard let last = terms.last, last.isShortPrefix else { return [ranked(terms)] }
      if terms.count == 1, last.words.count == 1 { return [begun(last)] }
      // a word hardly begun narrows little and costs much: it counts where it is a word already
      let others = terms.dropLast()
      return [ranked(others + [last.completed]), ranked(others + (last.withoutLastWord.map { [$0] } ?? []))]
    }

    /// Best first: bm25, a word in the title weighing as much as five in the text.
    private static func ranked(_ terms: [SearchQuery.Term]) -> Source {
      Source(
        found: """
          SELECT rowid, bm25(search, 5.0, 1.0) AS rank_ FROM search WHERE search MATCH :match
          ORDER BY rank_, rowid DESC
          """,
        count: "SELECT count(*) FROM search WHERE search MATCH :match",
        arguments: ["match": terms.expression])
    }

    /// Titles with a word that begins so, and texts with the word itself; newest first.
    private static func begun(_ term: SearchQuery.Term) -> Source {
      let ids = """
        SELECT rowid FROM title_search WHERE title_search MATCH :prefix
        UNION SELECT rowid FROM search WHERE search MATCH :word
        """
      // a single letter is in every text, and nobody looks for it there
      let word = term.words[0].unicodeScalars.count == 1 ? "title : " : ""
      return Source(
        found: "SELECT rowid, 0 FROM (\(ids)) ORDER BY rowid DESC",
        count: "SELECT count(*) FROM (\(ids))",
        arguments: ["prefix": term.expression, "word": word + term.completed.expression])
    }
  }
}
