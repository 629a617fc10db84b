import Extraction
import GRDB
import Linguistics
import Newswire
import QueryLanguage

/// Lists in other orders, and parts of them: all of it may be called from any thread.
extension Library {
  /// The articles of a list that is no search.
  package func articles(in arrangement: ListArrangement) throws -> [ArticleID] {
    guard !arrangement.isPlain else { return try articles() }
    return try index.read { db in
      let newest = try SummaryReader(roots: roots).all(db)
      let limited = try limit(newest, to: arrangement.limit, db)
      return try ArticleOrdering(db: db, order: arrangement.order, keys: sortKeys).ordered(limited)
    }
  }

  private func limit(_ articles: [ArticleID], to limit: String?, _ db: Database) throws -> [ArticleID] {
    guard let limit, ParsedQuery(limit).query != nil else { return articles }
    let found = Set(try searchRun(db).all(of: limit))
    return articles.filter(found.contains)
  }
}

/// What articles say by day; any thread may call this.
extension Library {
  /// How many articles mention each period; those of a list, or all if it is nil.
  ///
  /// A date counts where all days that it can mean are of one period: `in March 2020` for months and years.
  package func tellings(by unit: Period.Unit, in articles: [ArticleID]?) throws -> [Period: Int] {
    let wanted = articles.map { Set($0.map(\.rawValue)) }
    return try index.read { db in
      var counts: [Period: Int] = [:]
      var last: [Int64: Period] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: "SELECT first, last, article FROM dated CROSS JOIN finding ON finding.id = dated.finding ORDER BY first")
      while let row = try rows.next() {
        let article: Int64 = row[2]
        guard wanted?.contains(article) ?? true, let start = CalendarDate(dayNumber: row[0]),
          let end = CalendarDate(dayNumber: row[1]), let period = KnownDays(start, end).period(by: unit)
        else { continue }
        // days come in order, so an article's other days of the same period come one after another
        if last.updateValue(period, forKey: article) != period { counts[period, default: 0] += 1 }
      }
      return counts
    }
  }

  /// The facts of some days and no others in the articles of a list, or in all if it is nil, in order; of so many
  /// at most.
  package func facts(
    of days: ClosedRange<CalendarDate>, in articles: [ArticleID]?, most: Int
  ) throws -> [DatedFact] {
    let wanted = articles.map { Set($0.map(\.rawValue)) }
    return try index.read { db in
      let telling = try Int64.fetchAll(
        db,
        sql: """
          SELECT DISTINCT article FROM dated CROSS JOIN finding ON finding.id = dated.finding
          WHERE first BETWEEN ? AND ? AND last <= ? ORDER BY first, article
          """, arguments: [days.lowerBound.dayNumber, days.upperBound.dayNumber, days.upperBound.dayNumber])
      var facts: [DatedFact] = []
      for id in telling where wanted?.contains(id) ?? true {
        guard facts.count < most else { break }
        facts += try article(ArticleID(rawValue: id), db).map { FactsOfDays(days).facts(of: $0) } ?? []
      }
      return facts.prefix(most).sorted {
        ($0.days, $0.article.id.rawValue, $0.span) < ($1.days, $1.article.id.rawValue, $1.span)
      }
    }
  }
}

/// The facts of an article that mention some days.
package struct FactsOfDays {
  private let days: ClosedRange<CalendarDate>

  package init(_ days: ClosedRange<CalendarDate>) { self.days = days }

  package func facts(of indexed: IndexedArticle) -> [DatedFact] {
    (indexed.findings?.facts ?? []).compactMap { fact in
      guard let told = fact.days, told.isWithin(days) else { return nil }
      return DatedFact(
        days: told, article: indexed.summary, span: fact.span,
        words: indexed.article.text.reflowed(around(fact.span, in: indexed.article)))
    }
  }

  /// From the words of the fact to the end of its paragraph, with some words before it.
  private func around(_ span: TextSpan, in article: Article) -> TextSpan {
    guard let block = article.blocks.first(where: { $0.span.contains(span) })?.span else { return span }
    let bytes = article.text.bytes
    var start = max(block.start, span.start - Self.before)
    while start > block.start, start < span.start, bytes[start - 1] != 0x20 { start += 1 }
    var end = min(block.end, span.end + Self.behind)
    while end < block.end, end > span.end, bytes[end] != 0x20 { end -= 1 }
    return TextSpan(start, end)
  }

  /// Bytes before and after a fact that are shown with it.
  private static let before = 60
  private static let behind = 140
}
