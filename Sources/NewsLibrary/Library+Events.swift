/// The events of many articles: all of it may be called from any thread.
extension Library {
  /// Those that any of some articles tell of, or all, newest first; no article is read.
  package func events(in articles: [ArticleID]?) throws -> [EventID] {
    try index.read { try EventRows(db: $0).events(in: articles) }
  }

  /// What a list shows of some of them; those that are gone are left out.
  package func eventSummaries(_ events: [EventID]) throws -> [EventID: EventSummary] {
    try index.read { db in
      let rows = EventRows(db: db)
      return Dictionary(
        uniqueKeysWithValues: try Set(events).compactMap { id in
          try EventSummary(rows.accounts(of: id)).map { (id, $0) }
        })
    }
  }

  /// All that is known of an event; nil if it is gone.
  package func event(_ id: EventID) throws -> EventPageContent? {
    try index.read { db in
      let accounts = try EventRows(db: db).accounts(of: id)
      guard let summary = EventSummary(accounts) else { return nil }
      let told = try accounts.compactMap { account in
        try article(account.key.article, db).map { ($0, account.key.number) }
      }
      let inOrder = told.sorted { $0.0.summary.isPublished(before: $1.0.summary) }
      return EventPageContent(id, summary, inOrder)
    }
  }
}

extension ArticleSummary {
  /// Articles without a day come last.
  fileprivate func isPublished(before other: ArticleSummary) -> Bool {
    guard let published, let other = other.published else { return published != nil && other.published == nil }
    return published.isBefore(other)
  }
}
