import Extraction
import GRDB
import Newswire

/// What stands between the quotation marks of an article, as it is searched.
struct SaidWords: Sendable {
  /// Words of the direct and mixed quotes, by their position in the findings.
  private var words: [(quote: Int, words: String)]

  init(_ findings: Findings, of article: Article) {
    words = findings.quotes.enumerated().compactMap { index, quote in
      quote.kind == .indirect ? nil : (index, article.text.reflowed(quote.span))
    }
  }

  func write(as finding: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO said (rowid, words) VALUES (?, ?)")
    for (quote, words) in words { try statement.execute(arguments: [finding + Int64(quote), words]) }
  }
}
