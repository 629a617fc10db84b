import Linguistics
import Newswire
import Testing
import bench

@Suite struct ExportedArticleTests {
  private let articles = ["Bridge reopens", "Ferry stopped"].enumerated().map { number, headline in
    let text = SourceText("\(headline)\n\nThe council said so on Monday.\n\nNobody was hurt.\n")
    return ExportedArticle(ArticleAnatomy.article(of: text, path: "a.txt"), number: number)
  }

  /// The bench compares like with like only if both forms open as the same articles.
  @Test func bothFormsOpenAsTheSameArticles() {
    let export = SourceFile(path: "export.txt", bytes: Array(articles.map(\.factiva).joined().utf8))
    let opened = Formats.contents(of: export).articles.map(\.article)
    let files = articles.map { SourceFile(path: "a.txt", bytes: Array($0.plain.utf8)) }
    let single = files.flatMap { Formats.contents(of: $0).articles.map(\.article) }
    #expect(opened.map(\.headline) == ["Bridge reopens", "Ferry stopped"])
    #expect(opened.map(paragraphs) == single.map(paragraphs))
  }

  private func paragraphs(_ article: Article) -> [String] {
    article.blocks.filter { $0.kind == .paragraph }.map { article.text.reflowed($0.span) }
  }
}
