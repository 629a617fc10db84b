import Linguistics

/// Articles as the rows of a table.
package struct CSVArticles: ArticleFormat {
  package let name = "csv"
  package let summary =
    "tables as CSV, with commas, semicolons or tabs: an article a row, its headline, text, date and source found by the names of columns"
  package let fileEndings = ["csv", "tsv"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    switch TableForm(head) {
    case .articles: .certain
    case .events: .none
    case nil: head.isText && head.hasEnding(of: self) ? .likely : .none
    }
  }

  package func contents(of file: SourceFile) -> FileContents {
    .rows(of: file, or: .texts) { table in
      let sample = table.sample
      let columns = ArticleColumns(sample)
      guard sample.contains(where: { TableStory($0, columns).isPlausible }) else { return nil }
      return { TableStory(table.record($0), columns).story }
    }
  }
}

extension FileContents {
  /// The articles that the rows of a table are.
  ///
  /// - Parameters:
  ///   - lack: what is missing from a file that is none of such tables.
  ///   - read: what reads the cells of a row, nil for a row without an article; nil itself for a table without articles.
  static func rows(
    of file: SourceFile, or lack: Lack, _ read: (CSVTable) -> (([String]) -> MarkedStory?)?
  ) -> FileContents {
    text(of: file) { text, places, doubt in
      guard let table = CSVTable(text), let read = read(table) else { return .noArticles(lack) }
      var (articles, unreadable) = ([FiledArticle](), [FilePlace]())
      for (index, row) in table.rows.enumerated() {
        let place = FilePlace(number: index + 1, bytes: places.bytes(of: row.span))
        if let story = row.cells.flatMap(read) {
          articles.append(FiledArticle(story.article(path: file.path), at: place))
        } else {
          unreadable.append(place)
        }
      }
      return articles.isEmpty ? .noArticles(lack) : .articles(articles, unreadable: unreadable, doubt: doubt)
    }
  }
}
