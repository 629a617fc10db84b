import Extraction
import Newswire

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
