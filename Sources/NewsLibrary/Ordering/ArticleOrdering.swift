import Extraction
import GRDB

/// Puts articles into an order, within one read of the database.
struct ArticleOrdering {
  let db: Database
  let order: ListOrder
  let ranks: SortRanks

  /// - Parameter articles: in the order that `relevance` stands for.
  func ordered(_ articles: [ArticleID]) throws -> [ArticleID] {
    var ordered = try byField(articles)
    if order.isUnreadFirst { ordered = unreadFirst(ordered, read: try read()) }
    return order.isByDay ? byDay(ordered) : ordered
  }

  private func byField(_ articles: [ArticleID]) throws -> [ArticleID] {
    switch order.field {
    case .relevance: return order.isReversed ? articles.reversed() : articles
    case .date: return Self.sorted(articles, by: { $0.day }, descending: !order.isReversed)
    case .headline:
      let keys = try ranks.ranks(of: .title, for: articles, db)
      return Self.sorted(articles, by: { keys[$0] }, descending: order.isReversed)
    case .agency:
      let keys = try ranks.ranks(of: .agency, for: articles, db)
      return Self.sorted(articles, by: { keys[$0] }, descending: order.isReversed)
    case .quotes:
      let counts = try quoteCounts(of: articles)
      return Self.sorted(articles, by: { counts[$0] }, descending: !order.isReversed)
    }
  }

  /// Equals newest first, and those without a key last.
  private static func sorted<Key: Comparable>(
    _ articles: [ArticleID], by key: (ArticleID) -> Key?, descending: Bool
  ) -> [ArticleID] {
    let keyed = articles.map { (id: $0, key: key($0)) }
    let sorted = keyed.sorted { one, other in
      switch (one.key, other.key) {
      case (let first?, let second?) where first != second: descending ? first > second : first < second
      case (.some, nil): true
      case (nil, .some): false
      default: one.id.rawValue > other.id.rawValue
      }
    }
    return sorted.map(\.id)
  }

  /// Days newest first, or oldest first where the order is that of dates turned; the undated last.
  private func byDay(_ articles: [ArticleID]) -> [ArticleID] {
    let isOldestFirst = order.isOldestDayFirst
    let days = Dictionary(grouping: articles, by: \.day)
    return days.sorted { one, other in
      switch (one.key, other.key) {
      case (let first?, let second?): isOldestFirst ? first < second : first > second
      default: one.key != nil && other.key == nil
      }
    }.flatMap(\.value)
  }

  private func unreadFirst(_ articles: [ArticleID], read: Set<ArticleID>) -> [ArticleID] {
    articles.filter { !read.contains($0) } + articles.filter(read.contains)
  }
}

// What the index knows.
extension ArticleOrdering {
  /// So many articles are counted one by one sooner than all of a large library.
  private static let few = 1000

  /// Direct and mixed quotes, also those of nobody known; none of an article whose findings are not made.
  private func quoteCounts(of articles: [ArticleID]) throws -> [ArticleID: Int] {
    guard articles.count <= Self.few else { return try allQuoteCounts() }
    let count = try db.cachedStatement(
      sql: """
        SELECT quotes - (SELECT count(*) FROM quote
          WHERE quote.id >= finding.id AND quote.id < finding.id + finding.quotes AND kind = ?)
        FROM finding WHERE article = ?
        """)
    var counts: [ArticleID: Int] = [:]
    for article in articles {
      counts[article] = try Int.fetchOne(count, arguments: [Quote.Kind.indirect.code, article.rawValue])
    }
    return counts
  }

  private func allQuoteCounts() throws -> [ArticleID: Int] {
    var counts: [ArticleID: Int] = [:]
    let all = try Row.fetchCursor(db, sql: "SELECT article, quotes FROM finding")
    while let row = try all.next() { counts[ArticleID(rawValue: row[0])] = row[1] }
    let reported = try Row.fetchCursor(
      db, sql: "SELECT article, indirect FROM speech WHERE indirect > 0")
    while let row = try reported.next() { counts[ArticleID(rawValue: row[0])]? -= row[1] }
    return counts
  }

  private func read() throws -> Set<ArticleID> {
    let sql = "SELECT article FROM annotation WHERE kind = ?"
    return Set(
      try Int64.fetchAll(db, sql: sql, arguments: [AnnotationMirror.Kind.read.rawValue]).map(ArticleID.init))
  }
}
