import Linguistics
import Newswire
import Testing

/// Documents of agencies and papers in NITF.
struct NITFTests {
  private func contents(_ text: String, path: String = "item") -> FileContents {
    Formats.contents(of: SourceFile(path: path, bytes: Array(text.utf8)))
  }

  private func article(_ body: String) -> Article? {
    contents("<nitf><body>\(body)</body></nitf>").articles.first?.article
  }

  @Test(arguments: ["item", "item.xml", "item.txt", "item.nitf"])
  func theNameOfTheFileDoesNotMatter(_ path: String) {
    let text = "<nitf><body><body.content><p>The gate of the lower town opened.</p></body.content></body></nitf>"
    #expect(contents(text, path: path).articles.count == 1)
  }

  @Test func aBylineOfInitialsNamesNobody() {
    let head = "<body.head><hedline><hl1>Gate</hl1></hedline><byline>gr/bp</byline></body.head>"
    #expect(article(head + "<body.content><p>It rained.</p></body.content>")?.byline == nil)
  }

  @Test func aSummaryThatTheTextSaysAgainIsNoDeck() {
    let head = "<body.head><hedline><hl1>Gate</hl1></hedline><abstract>It rained.</abstract></body.head>"
    #expect(article(head + "<body.content><p>It rained. Nobody came.</p></body.content>")?.deck == nil)
    #expect(article(head + "<body.content><p>Nobody came.</p></body.content>")?.deck == "It rained.")
  }

  @Test func aPlaceInTheHeadIsTheDatelineUnlessTheTextHasOne() {
    let head = "<body.head><dateline><location>Orrel</location></dateline></body.head>"
    let bare = article(head + "<body.content><p>The gate opened on Monday.</p></body.content>")
    #expect(bare?.blocks.map(\.kind) == [.dateline, .paragraph])
    let whole = article(head + "<body.content><p>ORREL (INA) - The gate opened on Monday.</p></body.content>")
    #expect(whole?.dateline?.agency == "INA" && whole?.blocks.count == 2)
  }

  @Test func aDocumentWithoutWordsIsUnreadable() {
    guard case .articles(let articles, let unreadable, _) = contents("<nitf><body/></nitf>") else {
      return #expect(Bool(false))
    }
    #expect(articles.isEmpty && unreadable.map(\.number) == [1])
  }

  @Test func theTypeOfADocumentMayDeclareMore() {
    let type = "<?xml version='1.0'?>\n<!DOCTYPE nitf SYSTEM 'nitf.dtd' [\n<!ENTITY a '>b'>\n]>\n"
    let text =
      type
      + "<n0:nitf xmlns:n0='n'><n0:body><n0:body.content><n0:p>It rained.</n0:p></n0:body.content></n0:body></n0:nitf>"
    #expect(contents(text).articles.first?.article.blocks.count == 1)
  }

  @Test(arguments: ["<p>nitf</p>", "The <nitf> element", "<rss><nitf/></rss>", "<html><nitf></html>", "nitf"])
  func whatIsNoneIsNotTakenForIt(_ text: String) throws {
    let format = try #require(Formats.named("nitf"))
    #expect(format.fit(of: FileHead(of: SourceFile(path: "a.nitf", bytes: Array(text.utf8)))) == .none)
  }
}
