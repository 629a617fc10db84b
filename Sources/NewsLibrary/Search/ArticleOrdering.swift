import GRDB

/// Puts articles into an order, within one read of the database.
struct ArticleOrdering {
  let db: Database
  let order: ListOrder
  let keys: SortKeys

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
      let ranks = try keys.words.ranks(of: .title, for: articles, db)
      return Self.sorted(articles, by: { ranks[$0] }, descending: order.isReversed)
    case .agency:
      let ranks = try keys.words.ranks(of: .agency, for: articles, db)
      return Self.sorted(articles, by: { ranks[$0] }, descending: order.isReversed)
    case .quotes:
      let counts = try keys.quotes.counts(of: articles, db)
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
  private func read() throws -> Set<ArticleID> {
    let sql = "SELECT article FROM annotation WHERE kind = ?"
    return Set(
      try Int64.fetchAll(db, sql: sql, arguments: [AnnotationMirror.Kind.read.rawValue]).map(ArticleID.init))
  }
}
