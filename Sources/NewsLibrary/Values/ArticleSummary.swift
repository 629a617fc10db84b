import Extraction
import Linguistics
import Newswire

/// Which article of the index; stays the same while the file does.
package struct ArticleID: Hashable, Sendable, RawRepresentable {
  package let rawValue: Int64
  package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// What the list shows of an article.
package struct ArticleSummary: Hashable, Sendable, Identifiable {
  package var id: ArticleID
  /// The headline, or the first words of an article without one; reflowed, never empty.
  package var title: String
  /// The day of publication; nil if the article gives none.
  package var date: CalendarDate?
  /// The time of that day; nil if the article gives none.
  package var time: PublicationTime?
  package var agency: String?
  /// The file's path as given or as found in a folder.
  package var path: String
  /// 1 for the first article of a file.
  package var articleNumber: Int
  /// The path within the archive that the file is; nil in any other file.
  package var member: String?
  /// How many other articles tell the same story.
  package var copies: Int

  package init(
    id: ArticleID, title: String, date: CalendarDate?, time: PublicationTime? = nil, agency: String?, path: String,
    articleNumber: Int = 1, member: String? = nil, copies: Int = 0
  ) {
    self.id = id
    self.title = title
    (self.date, self.time) = (date, time)
    self.agency = agency
    self.path = path
    self.articleNumber = articleNumber
    self.member = member
    self.copies = copies
  }

  /// nil if the article gives no day.
  package var published: PublicationMoment? { date.map { PublicationMoment($0, time) } }

  /// Name of the file without its folders.
  package var fileName: String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Name of the folder the file lies in: what the list shows where no agency is known.
  package var folder: String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    return parts.count > 1 ? String(parts[parts.count - 2]) : "."
  }
}

/// An article with what it says, as the reader shows it.
package struct IndexedArticle: Sendable, Equatable {
  package var summary: ArticleSummary
  package var article: Article
  /// nil while the second pass has not reached it.
  package var findings: Findings?
  /// Seconds since 1970 of the file's last change; only ever shown.
  package var modified: Int64

  package init(summary: ArticleSummary, article: Article, findings: Findings?, modified: Int64) {
    self.summary = summary
    self.article = article
    self.findings = findings
    self.modified = modified
  }
}

/// A fact of known days in an article.
package struct DatedFact: Hashable, Sendable {
  package var days: KnownDays
  package var article: ArticleSummary
  /// The words that prove it.
  package var span: TextSpan
  /// The words around them, reflowed.
  package var words: String

  package init(days: KnownDays, article: ArticleSummary, span: TextSpan, words: String) {
    self.days = days
    self.article = article
    self.span = span
    self.words = words
  }
}
