import Newswire

/// Which article of the index; stays the same while the file does.
package struct ArticleID: Hashable, Sendable, RawRepresentable {
  package let rawValue: Int64
  package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// What the list shows of an article.
package struct ArticleSummary: Hashable, Sendable, Identifiable {
  package var id: ArticleID
  /// The headline, or the first words of the story where there is none; reflowed, never empty.
  package var title: String
  /// The day of publication; nil where the article gives none.
  package var date: CalendarDate?
  package var agency: String?
  /// The file's path as given or as found in a folder.
  package var path: String
  /// 1 for the first article of a file.
  package var articleNumber: Int

  package init(
    id: ArticleID, title: String, date: CalendarDate?, agency: String?, path: String, articleNumber: Int = 1
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.agency = agency
    self.path = path
    self.articleNumber = articleNumber
  }

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
