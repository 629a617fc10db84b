import Linguistics
import Newswire
import Testing

/// Articles of collections in SGML.
struct SGMLTests {
  private func contents(_ text: String, path: String = "a") -> FileContents {
    Formats.contents(of: SourceFile(path: path, bytes: Array(text.utf8)))
  }

  @Test(arguments: ["a", "a.xml", "a.txt", "a.sgm"])
  func theNameOfTheFileDoesNotMatter(_ path: String) {
    let text = "<DOC>\n<DOCNO> VC870324-0001 </DOCNO>\n<HL> Gate </HL>\n<TEXT>\nIt rained.\n</TEXT>\n</DOC>\n"
    let article = contents(text, path: path).articles.first?.article
    #expect(article?.headline == "Gate" && article?.published?.date.description == "1987-03-24")
  }

  @Test func tagsThatNobodyClosesCostNothing() {
    let text = "<DOC><DOCNO>1<TEXT><P>It rained.<P>Nobody came.<DOC><DOCNO>2<HEADLINE>Gate<TEXT>It opened."
    let articles = contents(text).articles
    #expect(articles.map(\.article.origin.document) == ["1", "2"])
    #expect(articles.map(\.article.blocks.count) == [2, 2])
  }

  @Test func signsThatAreNoTagsStayInTheText() {
    let article = contents("<DOC><DOCNO>1</DOCNO><TEXT>Ice < 3 cm & salt <-- here.</TEXT></DOC>").articles.first?
      .article
    #expect(article?.blocks.map { article?.text[$0.span] } == ["Ice < 3 cm & salt <-- here."])
  }

  @Test func aFlashIsItsHeadline() {
    let text = "<REUTERS NEWID=\"9\"><TEXT TYPE=\"BRIEF\">&#2;\n<TITLE>***MILL SHUTS</TITLE>\n&#3;</TEXT></REUTERS>"
    #expect(contents(text).articles.map(\.article.headline) == ["MILL SHUTS"])
  }

  /// A search for the end of each tag to the end of the file would take hours.
  @Test func manyOpeningSignsTakeNoTime() {
    let text = "<DOC><DOCNO>1</DOCNO><TEXT>" + String(repeating: "<a ", count: 200_000)
    #expect(contents(text).articles.count == 1)
  }

  @Test(arguments: [
    "<add><doc><field name=\"id\">1</field></doc></add>", "The <DOC> and <TEXT> tags",
    "<doc url=\"a\">It rained.</doc>",
    "<newsitem><text>It rained.</text></newsitem>", "<html><DOC><DOCNO>1</DOCNO></html>", "DOC",
    "<Sentence><Text>It rained.</Text></Sentence>",
  ])
  func whatIsNoneIsNotTakenForIt(_ text: String) throws {
    let format = try #require(Formats.named("sgml"))
    #expect(format.fit(of: FileHead(of: SourceFile(path: "a.sgm", bytes: Array(text.utf8)))) == .none)
  }
}
