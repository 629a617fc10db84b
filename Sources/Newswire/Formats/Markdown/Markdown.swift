import Linguistics

/// One article as Markdown.
package struct Markdown: ArticleFormat {
  package let name = "markdown"
  package let summary =
    "Markdown: one article, with its headline and headings behind `#`, front matter, and HTML within"
  package let fileEndings = ["md"]

  package init() {}

  /// Nothing in a text tells Markdown for sure: wire stories have `###` and `---` too.
  package func fit(of head: FileHead) -> FormatFit { head.isText && head.hasEnding(of: self) ? .likely : .none }

  package func contents(of file: SourceFile) -> FileContents {
    .oneArticle(in: file) { text in
      let start = FrontMatter(of: text)?.end ?? 0
      // where no tag has to go, the text stays that of the file, so that its ranges are the file's
      let plain = EmbeddedHTML.text(of: text, from: start).map { MarkdownEscapes.text(of: $0, from: start) ?? $0 }
      var article = ArticleAnatomy.article(of: plain ?? text, path: file.path, isMarkdown: true)
      article.hasBody = plain != nil
      return article
    }
  }
}
