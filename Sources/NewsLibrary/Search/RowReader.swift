import FoundationEssentials
import GRDB
import LibraryFiles
import QueryLanguage

/// Reads the rows of a list that are seen, with the words around the hits of a query.
struct RowReader {
  let db: Database
  let roots: LibraryRoots
  let version: Int

  /// Bytes of a text in which words for the snippet are looked for.
  private static let snippetReach = 64 << 10

  /// In the order asked for; articles that are gone are left out.
  func rows(of articles: some Sequence<ArticleID>, matching query: Query?) throws -> [ArticleRow] {
    let finder = try query.map { try HitFinder($0) }
    let reader = SummaryReader(roots: roots)
    return try articles.compactMap { id in
      guard let summary = try reader.one(db, id: id.rawValue) else { return nil }
      return ArticleRow(article: summary, snippet: try finder.map { try snippet(of: id, $0) })
    }
  }

  private func snippet(of id: ArticleID, _ finder: HitFinder) throws -> Snippet {
    if finder.needsStructure, let stored = try StoredArticle.fetch(db, id: id.rawValue) {
      let bytes = stored.article.text.bytes
      let findings = try StoredArticle.findings(db, id: id.rawValue, version: version, textLength: bytes.count)
      return SnippetMaker.snippet(of: bytes, hits: finder.hits(in: stored.article, findings))
    }
    let bytes = try StoredArticle.text(db, id: id.rawValue) ?? []
    return SnippetMaker.snippet(of: bytes, hits: finder.hits(in: bytes.prefix(Self.snippetReach)))
  }
}
