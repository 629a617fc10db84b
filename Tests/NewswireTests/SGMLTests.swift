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

  @Test func theWriterMayStandBetweenHeadlineAndText() {
    let article = contents(
      """
      <DOC>
      <DOCNO> VCW19980601.0003 </DOCNO>
      <DATE_TIME> 06/01/1998 00:05:00 </DATE_TIME>
      <HEADER>
      w0342 &Cx1f; wstm-
      </HEADER>
      <BODY>
      <SLUG> BC-Vella-Gate </SLUG>
      <HEADLINE>
      Gate of lower town opens
      </HEADLINE>
      &UR; By ANA MARSH &QL;
      <TEXT>
      \t   PORT VELLA (AP) _ The gate of the lower town opened Monday.
      \t   ``At last,'' a baker said. &QC;
      \t   &LR; &UR;
      </TEXT>
      (PROFILE
      (WS SL:BC-Vella-Gate; CT:i;
      </BODY>
      <TRAILER>
      AP-NY-06-01-98
      </TRAILER>
      </DOC>
      """
    ).articles.first?.article
    #expect(article?.byline == "By ANA MARSH")
    #expect(article?.published?.date.description == "1998-06-01")
    #expect(article?.origin.section == "BC-Vella-Gate")
    #expect(article?.blocks.map(\.kind) == [.headline, .byline, .dateline, .paragraph, .paragraph])
  }

  @Test func turnsOfABroadcastAreParagraphs() {
    let text =
      "<DOC><DOCID>1</DOCID><BODY><TEXT><TURN>\n<SPEAKER> MARSH </SPEAKER>\nIt rained.\n</TURN></TEXT></BODY></DOC>"
    #expect(contents(text).articles.first?.article.blocks.count == 2)
  }

  @Test func theDayMayHaveSixDigits() {
    let text =
      "<DOC><DOCNO>FT911-3</DOCNO><DATE>910514\n</DATE><HEADLINE>\nFT  14 MAY 91: Gate\n</HEADLINE><TEXT>\nIt opened.\n</TEXT><PUB>The Vella Times\n</PUB></DOC>"
    let article = contents(text).articles.first?.article
    #expect(article?.published?.date.description == "1991-05-14" && article?.origin.source == "The Vella Times")
  }

  @Test func theWriterMayStandUnderTheHeadline() {
    let title =
      "Orrel Ferry Is Said\nTo Shut\n---\nFour Boats Are Lost\n----\nBy Ana Marsh\nStaff Reporter of The Vella Journal"
    let article = contents("<DOC><DOCNO>1</DOCNO><HL> \(title)</HL><TEXT>\nIt will shut.\n</TEXT></DOC>").articles
      .first?.article
    #expect(article?.headline == "Orrel Ferry Is Said To Shut" && article?.deck == "Four Boats Are Lost")
    #expect(article?.byline == "By Ana Marsh, Staff Reporter of The Vella Journal")
  }

  @Test func aCommentHidesItsTags() {
    let text = "<DOC><DOCNO>1</DOCNO><!-- <DOC><DOCNO>2</DOCNO> --><TEXT>It rained.</TEXT></DOC>"
    #expect(contents(text).articles.map(\.article.origin.document) == ["1"])
    let open = "<DOC><DOCNO>1</DOCNO><TEXT>" + String(repeating: "<!-- ", count: 50_000)
    #expect(contents(open).articles.count == 1)
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
    "<a name=b></a><!-- Hide\n<DOC NUMBER=1>\n<DOCFULL> --><p>It rained.</p><text>a</text>",
    "<Sentence><Text>It rained.</Text></Sentence>",
  ])
  func whatIsNoneIsNotTakenForIt(_ text: String) throws {
    let format = try #require(Formats.named("sgml"))
    #expect(format.fit(of: FileHead(of: SourceFile(path: "a.sgm", bytes: Array(text.utf8)))) == .none)
  }
}
