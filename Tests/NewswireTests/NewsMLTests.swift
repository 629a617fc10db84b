import Linguistics
import Newswire
import Testing

/// Items of agencies in NewsML, of either generation.
struct NewsMLTests {
  private func contents(_ text: String) -> FileContents {
    Formats.contents(of: SourceFile(path: "item", bytes: Array(text.utf8)))
  }

  private func headlines(_ text: String) -> [String?] { contents(text).articles.map(\.article.headline) }

  private static let text = "<ContentItem><DataContent><p>It rained on the gate.</p></DataContent></ContentItem>"

  @Test func aTextInSeveralFormsIsReadOnce() {
    let plain = "<ContentItem><DataContent>It rained.</DataContent></ContentItem>"
    let contents = contents(
      "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Gate</HeadLine></NewsLines>\(plain)\(Self.text)</NewsComponent></NewsItem></NewsML>"
    )
    #expect(contents.articles.map(\.article.blocks.count) == [2])
  }

  @Test func partsUnderOneHeadlineAreOneArticle() {
    let parts = "<NewsComponent>\(Self.text)</NewsComponent><NewsComponent>\(Self.text)</NewsComponent>"
    let contents = contents(
      "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Gate</HeadLine></NewsLines>\(parts)</NewsComponent></NewsItem></NewsML>"
    )
    #expect(contents.articles.map(\.article.blocks.count) == [3])
  }

  @Test func anItemWithinAnItemIsAnArticleOfItsOwn() {
    let inner =
      "<NewsItem><NewsComponent><NewsLines><HeadLine>Inner</HeadLine></NewsLines>\(Self.text)</NewsComponent></NewsItem>"
    let outer =
      "<NewsItem><NewsComponent><NewsLines><HeadLine>Outer</HeadLine></NewsLines>\(Self.text)\(inner)</NewsComponent></NewsItem>"
    #expect(headlines("<NewsML>\(outer)</NewsML>") == ["Outer", "Inner"])
  }

  @Test func picturesAndReferencesAreNoArticles() {
    let picture = "<ContentItem Href='a.jpg'><MediaType FormalName='Photo'/></ContentItem>"
    let letters =
      "<ContentItem><MediaType FormalName='Photo'/><Encoding Notation='Base64'><DataContent>QUJD</DataContent></Encoding></ContentItem>"
    for content in [picture, letters, "<NewsItemRef NewsItem='a'/>"] {
      let item =
        "<NewsItem><NewsComponent><NewsLines><HeadLine>Gate</HeadLine></NewsLines>\(content)</NewsComponent></NewsItem>"
      #expect(contents("<NewsML>\(item)</NewsML>") == .noArticles(.texts))
    }
    let package = "<packageItem><itemMeta/><contentMeta><headline>Two</headline></contentMeta></packageItem>"
    #expect(contents("<newsMessage><itemSet>\(package)</itemSet></newsMessage>") == .noArticles(.texts))
  }

  @Test func aWholeDocumentMayStandAsWords() {
    let nitf =
      "&lt;?xml version='1.0'?>&lt;nitf>&lt;body>&lt;body.content>&lt;p>It rained.&lt;/p>&lt;/body.content>&lt;/body>&lt;/nitf>"
    let item =
      "<NewsItem><NewsComponent><ContentItem><DataContent>\(nitf)</DataContent></ContentItem></NewsComponent></NewsItem>"
    let article = contents("<NewsML>\(item)</NewsML>").articles.first?.article
    #expect(article?.blocks.map { article?.text[$0.span] } == ["It rained."])
  }

  @Test func theWriterOfAnOldItemStandsInItsText() {
    let item = """
      <newsItem><itemMeta/><contentMeta><headline>Gate</headline><dateline>ORREL</dateline></contentMeta><contentSet><inlineXML>
      <html><body><p> (Adds council)
       \n By Ana Marsh
       \n ORREL, March 8 (INA) - The gate opened.</p></body></html></inlineXML></contentSet></newsItem>
      """
    let article = contents(item).articles.first?.article
    #expect(article?.byline == "By Ana Marsh")
    #expect(article?.blocks.map(\.kind) == [.headline, .furniture, .byline, .dateline, .paragraph])
  }

  private func g2(_ meta: String, _ body: String) -> Article? {
    contents(
      "<newsItem><itemMeta/><contentMeta><headline>Gate</headline>\(meta)</contentMeta><contentSet><inlineXML><html><body>\(body)</body></html></inlineXML></contentSet></newsItem>"
    ).articles.first?.article
  }

  @Test func charactersAreReadByTheNamesOfHTMLToo() {
    let article = g2("", "<p>Caf&eacute; &amp; bar, 5&nbsp;km from A & B.</p>")
    #expect(article?.blocks.last.map { article?.text[$0.span] } == "Café & bar, 5\u{A0}km from A & B.")
  }

  @Test func marksOfAnAgencysOwnAreWordsOfTheParagraph() {
    let article = g2("", "<p>They buy from <Company>Orrel Salt</Company>, he said.</p>")
    #expect(article?.blocks.last.map { article?.text[$0.span] } == "They buy from Orrel Salt, he said.")
  }

  @Test func anAuthorWithANameIsTheWriter() {
    #expect(g2("<creator><name>Maria Marsh</name></creator>", "<p>It rained.</p>")?.byline == "Maria Marsh")
    #expect(g2("<creator><name>Inland News</name></creator>", "<p>It rained.</p>")?.byline == nil)
  }

  @Test func theDayAloneIsNoDateline() {
    #expect(g2("<dateline>4/4/2018</dateline>", "<p>It rained.</p>")?.blocks.count == 2)
  }

  @Test func aDatelineMayTouchTheText() {
    let head =
      "<header><time class='publicationDate'>22.02.2025 01:57</time><p class='byline'>By ANA MARSH</p></header>"
    let article = g2(
      "", head + "<p><span class='dateline'>PORT VELLA <span>(AP)</span></span>The gate opened on Monday.</p>")
    #expect(article?.blocks.map(\.kind) == [.headline, .byline, .dateline, .paragraph])
  }

  @Test(arguments: [
    "<newsItem><title>Gate</title></newsItem>", "<rss><NewsML/></rss>", "NewsML", "<newsMessage/>",
    "<html>itemMeta</html>",
  ])
  func whatIsNoneIsNotTakenForIt(_ text: String) throws {
    for name in ["newsml", "newsmlg2"] {
      let format = try #require(Formats.named(name))
      #expect(format.fit(of: FileHead(of: SourceFile(path: "a.xml", bytes: Array(text.utf8)))) == .none)
    }
  }
}
