import Newswire
import Testing

/// What documents of word processors hold that no golden has.
struct DocumentTests {
  @Test func anExportOfNexisUniInADocumentIsItsArticles() {
    let contents = PackedSample(folder: "docx", name: "nexisuni.docx").contents()
    #expect(
      contents.articles.map(\.article.headline) == ["Gate of Orrel opened by hand", "Ferry to Kestel stops for good"])
    #expect(contents.articles.map(\.place) == [1, 2].map { FilePlace(number: $0, bytes: nil) })
  }

  @Test func theDayOnWhichADocumentWasMadeIsNotThatOfItsArticle() {
    let articles = PackedSample(folder: "docx", name: "plain.docx").contents().articles
    #expect(articles.count == 1 && articles[0].article.published == nil)
  }
}
