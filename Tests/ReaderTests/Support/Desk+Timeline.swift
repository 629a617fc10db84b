import NewsLibrary
import Newswire
import Reader

extension Desk {
  func search(_ query: String, isTyping: Bool, in arrangement: ListArrangement) -> SearchResults {
    var results = search(query, isTyping: isTyping)
    results.arrangement = arrangement
    let limited = arranged(arrangement)
    results.articles =
      arrangement.order.field == .relevance
      ? results.articles.filter(limited.contains) : limited.filter(results.articles.contains)
    results.rows.removeAll { !limited.contains($0.id) }
    return results
  }

  /// By headline or agency, or newest first; what a query of a period or of words finds.
  func arranged(_ arrangement: ListArrangement) -> [ArticleID] {
    let found = arrangement.limit.map { limit in articles.filter { isFound($0, by: limit) } } ?? articles
    let order = arrangement.order
    let sorted =
      switch order.field {
      case .headline: found.sorted { $0.summary.title < $1.summary.title }
      case .agency: found.sorted { ($0.summary.agency ?? "~") < ($1.summary.agency ?? "~") }
      default: found
      }
    return (order.isReversed ? sorted.reversed() : sorted).map(\.id)
  }

  private func isFound(_ article: IndexedArticle, by limit: String) -> Bool {
    if limit.hasPrefix("on:") { return article.summary.date?.description.hasPrefix(limit.dropFirst(3)) ?? false }
    return search(limit).articles.contains(article.id)
  }

  func tellings(by unit: Period.Unit, in articles: [ArticleID]?) -> [Period: Int] {
    var counts: [Period: Int] = [:]
    for article in self.articles where articles?.contains(article.id) ?? true {
      let days = (article.findings?.facts ?? []).compactMap { $0.days }
      for period in Set(days.compactMap { $0.period(by: unit) }) { counts[period, default: 0] += 1 }
    }
    return counts
  }

  func facts(of days: ClosedRange<CalendarDate>, in articles: [ArticleID]?) -> [DatedFact] {
    self.articles.filter { articles?.contains($0.id) ?? true }.flatMap(FactsOfDays(days).facts)
  }
}
