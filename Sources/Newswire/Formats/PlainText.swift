import Linguistics

/// One article a file, as text or Markdown.
package struct PlainText: ArticleFormat {
  package let name = "plain text"
  package let fileExtensions = ["txt", "text", "md"]

  package init() {}

  package func articles(in text: SourceText, of path: String) -> [Article] {
    [ArticleAnatomy.article(of: text, path: path, isMarkdown: path.lowercased().hasSuffix(".md"))]
  }
}
