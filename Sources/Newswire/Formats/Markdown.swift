/// One article as Markdown.
package struct Markdown: ArticleFormat {
  package let name = "markdown"
  package let summary = "Markdown: one article, with its headline and headings behind `#`, and front matter"
  package let fileEndings = ["md"]

  package init() {}

  /// Nothing in a text tells Markdown for sure: wire stories have `###` and `---` too.
  package func fit(of head: FileHead) -> FormatFit { head.isText && head.hasEnding(of: self) ? .likely : .none }

  package func contents(of file: SourceFile) -> FileContents {
    .oneArticle(in: file) { ArticleAnatomy.article(of: $0, path: file.path, isMarkdown: true) }
  }
}
