import GRDB
import Synchronization

/// Numbers of direct and mixed quotes, also those of nobody known; none of an article whose findings are not
/// made. All are kept until findings are made.
final class QuoteCounts: Sendable {
  private struct Known: Sendable {
    var state: IndexedQuotes
    var counts: [ArticleID: Int]
  }

  private let known = Mutex<Known?>(nil)

  /// So many articles are counted one by one sooner than all of a large library.
  private static let few = 1000

  /// At least those of some articles.
  func counts(of articles: [ArticleID], _ db: Database) throws -> [ArticleID: Int] {
    let state = try IndexedQuotes(db)
    if let known = known.withLock({ $0 }), known.state == state { return known.counts }
    if articles.count <= Self.few { return try Self.few(articles, db) }
    let counts = try Self.all(db)
    known.withLock { $0 = Known(state: state, counts: counts) }
    return counts
  }

  private static func few(_ articles: [ArticleID], _ db: Database) throws -> [ArticleID: Int] {
    let count = try db.cachedStatement(sql: "SELECT marks FROM finding WHERE article = ?")
    var counts: [ArticleID: Int] = [:]
    for article in articles { counts[article] = try Int.fetchOne(count, arguments: [article.rawValue]) }
    return counts
  }

  private static func all(_ db: Database) throws -> [ArticleID: Int] {
    var counts: [ArticleID: Int] = [:]
    let all = try Row.fetchCursor(db, sql: "SELECT article, marks FROM finding")
    while let row = try all.next() { counts[ArticleID(rawValue: row[0])] = row[1] }
    return counts
  }
}

/// What tells whether quotes are the same: which index it is, and the last number that one was given.
private struct IndexedQuotes: Equatable, Sendable {
  private let index: Int64?
  private let last: Int64?

  init(_ db: Database) throws {
    index = try Int64.fetchOne(db, sql: "SELECT first FROM numbering")
    last = try Int64.fetchOne(db, sql: "SELECT last FROM quote_counter")
  }
}
