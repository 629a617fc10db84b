/// One article as text; whatever has no other format is read as this.
package struct PlainText: ArticleFormat {
  package let name = "text"
  package let summary = "plain text in UTF-8, UTF-16 or an older encoding, recognised by its bytes: one article"
  package let fileEndings = ["txt", "text"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit { head.isText ? .possible : .none }

  package func contents(of file: SourceFile) -> FileContents {
    .oneArticle(in: file) { ArticleAnatomy.article(of: $0, path: file.path) }
  }
}
