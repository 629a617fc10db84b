import Linguistics
import Newswire
import Testing

/// Pages and XML of Factiva that no golden has.
struct FactivaTests {
  private func contents(_ text: String, as format: String? = nil) -> FileContents {
    Formats.contents(of: SourceFile(path: "a", bytes: Array(text.utf8)), as: format.flatMap(Formats.named))
  }

  private func certain(_ text: String) -> [String] {
    let head = FileHead(of: SourceFile(path: "a", bytes: Array(text.utf8)))
    return Formats.all.filter { $0.fit(of: head) == .certain }.map(\.name)
  }

  private static func page(_ articles: String) -> String { "<html><body>\(articles)</body></html>" }

  private static let article = """
    <div class="article enArticle"><table><tr><td class="index"><b>HD</b>&nbsp;</td><td>Gate opens</td></tr>
    <tr><td class="index"><b>PD</b>&nbsp;</td><td>8 March 2021</td></tr>
    <tr><td class="index"><b>TD</b>&nbsp;</td><td><p>The gate opened.</p></td></tr></table></div>
    """

  /// A page whose styles fill what is looked at.
  @Test func aPageIsKnownByItsStyles() {
    let styles = ".articleParagraph{} .enHeadline{}" + String(repeating: "\n.x{margin:0}", count: FileHead.size / 8)
    let page = "<html><head><style>\(styles)</style></head><body>\(Self.article)</body></html>"
    #expect(certain(page) == ["factivahtml"])
    #expect(contents(page).articles.map(\.article.headline) == ["Gate opens"])
  }

  @Test func aTagThatIsLeftOpenCostsNoOther() {
    let open = "<div class=\"article enArticle\"><table><tr><td class=\"index\"><b>HD</b></td><td><b><i>Mill sold"
    let read = contents(Self.page(open + Self.article + "</table></table>" + Self.article))
    #expect(read.articles.map(\.article.headline) == ["Mill sold", "Gate opens", "Gate opens"])
    #expect(read.articles.last?.article.published?.date.description == "2021-03-08")
  }

  @Test func aPageWithoutArticlesLacksThem() {
    #expect(contents("<html><style>.articleParagraph{} .enHeadline{}</style></html>") == .noArticles(.articles))
    #expect(contents("<PPSResponse></PPSResponse>") == .noArticles(.articles))
    #expect(contents("", as: "factivahtml") == .empty)
    #expect(contents("", as: "factivaxml") == .empty)
    #expect(contents("\u{0}\u{1}", as: "factivahtml") == .binary)
  }

  @Test func aCutResponseIsReadAsFarAsItGoes() {
    let text = """
      <ppsArticleResponse><article><headline><paragraph>Gate opens</paragraph></headline></article>
      <article><headline><paragraph>Mill <hlt>s
      """
    #expect(contents(text).articles.map(\.article.headline) == ["Gate opens", "Mill s"])
  }

  @Test("Time grows with the number of articles and no faster, and each is read", .timeLimit(.minutes(1)))
  func manyArticles() {
    let read = contents(Self.page(String(repeating: Self.article, count: 1_000)))
    #expect(read.articles.count == 1_000)
    let entry = "<article><headline><paragraph>Gate</paragraph></headline></article>"
    let response = contents("<PPSResponse>" + String(repeating: entry, count: 1_000) + "</PPSResponse>")
    #expect(response.articles.count == 1_000)
  }

  @Test(arguments: [
    "<html><body><div class=\"article\"><p>The gate opened.</p></div></body></html>",
    "<html><body><div class=\"article featured\"><p>HD</p></div></body></html>",
    "<html><style>.articleParagraph{}</style></html>", "<article><headline>Gate</headline></article>",
    "The page had class=\"article enArticle\" on it.",
  ])
  func whatIsNoneIsNotTakenForOne(_ text: String) { #expect(certain(text).isEmpty) }
}
