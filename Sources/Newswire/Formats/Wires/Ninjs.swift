/// Items of news agencies in ninjs, one or many in a file, as AP wraps them too.
package struct Ninjs: ArticleFormat {
  package let name = "ninjs"
  package let summary = "ninjs, the JSON of news agencies: every item that is a text"
  package let fileEndings = ["json"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit { JSONForm(head) == .wire ? .certain : .none }

  package func contents(of file: SourceFile) -> FileContents {
    .records(of: file, in: { JSONList.all(in: $0) }, or: .texts) { _ in
      { value, _ in
        let item = WireItem(value)
        guard item.isText else { return .noArticle }
        return item.story.map { .article($0) } ?? .unreadable
      }
    }
  }
}
