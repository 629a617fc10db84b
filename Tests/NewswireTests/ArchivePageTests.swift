import Linguistics
import Newswire
import Testing

/// Pages of LexisNexis and Europresse that no golden has.
struct ArchivePageTests {
  private func contents(_ text: String) -> FileContents {
    Formats.contents(of: SourceFile(path: "a", bytes: Array(text.utf8)))
  }

  private func certain(_ text: String) -> [String] {
    let head = FileHead(of: SourceFile(path: "a", bytes: Array(text.utf8)))
    return Formats.all.filter { $0.fit(of: head) == .certain }.map(\.name)
  }

  private static let lexis = """
    <!-- Hide XML section from browser
    <DOC NUMBER=1>
    <DOCFULL> --><P>1 of 1 DOCUMENTS</P><P>Vella Courier</P><P>March 8, 2021 Monday</P><P>Gate <B>opens</B></P>
    <P>LENGTH: 12 words</P><P>The gate opened.</P><P>LOAD-DATE: March 9, 2021</P>
    <!-- Hide XML section from browser
    </DOCFULL> </DOC> -->
    """

  private static let europresse = """
    <article><header><div><span class="DocPublicationName">Vella Courier</span></div>
    <div><span class="DocHeader">Monde, lundi 8 mars 2021</span></div><p class="titreArticleVisu">La porte ouvre</p>
    </header><section><p>La porte a ouvert.</p></section></article>
    """

  @Test func aTagThatIsLeftOpenCostsNoOther() {
    let open = Self.lexis.replacing("<P>The gate", with: "<TABLE><TR><TD><P>The gate")
    #expect(contents(open + Self.lexis).articles.map(\.article.headline) == ["Gate opens", "Gate opens"])
    let page = Self.europresse.replacing("</section>", with: "</div></div></td></table>")
    let read = contents("<div><table>" + page + Self.europresse).articles
    #expect(read.map(\.article.headline) == ["La porte ouvre", "La porte ouvre"])
    #expect(read.map(\.article.origin.section) == ["Monde", "Monde"])
  }

  /// Names of tags and classes in capitals, line breaks for paragraphs.
  @Test func anOlderPageOfEuropresse() {
    let page = """
      <HTML><TABLE><TR><TD><SPAN CLASS="DocPublicationName">Courrier, no. 12</SPAN><BR><SPAN CLASS="DocHeader">1er mai 2014,
      p. 3</SPAN><BR><SPAN CLASS="TitreArticleVisu">La porte ouvre</SPAN><BR><BR>PAR ANA MARSH<BR><BR>La porte a ouvert jeudi.
      <BR><BR>Personne.<BR><BR>© 2014 Courrier.<BR>Numéro de document : news·20140501·CO·1</TD></TR></TABLE></HTML>
      """
    #expect(
      ContentsDump(contents(page)).text.hasSuffix(
        """
        source Courrier
        document news·20140501·CO·1
        published 2014-05-01 by header
        agency Courrier
        headline: La porte ouvre
        byline: PAR ANA MARSH
        paragraph: La porte a ouvert jeudi.
        paragraph: Personne.

        """))
  }

  @Test func whatWasSoughtInATitleIsNoDeck() {
    let page = Self.europresse.replacing("La porte ouvre", with: "La <mark>porte</mark> ouvre")
    #expect(ContentsDump(contents(page)).text.contains("headline: La porte ouvre\nparagraph: La porte a ouvert."))
  }

  @Test func otherElementsOfAPageAreNoArticles() {
    let page = "<article><p>Advertisement</p></article>" + Self.europresse + "<articles></articles>"
    #expect(contents(page).articles.count == 1)
  }

  /// A download that broke off within the first article.
  @Test func aPageThatBreaksOff() {
    let cut = contents(String(Self.lexis.prefix { $0 != "9" }))
    #expect(cut.articles.map(\.article.headline) == ["Gate opens"])
    #expect(ContentsDump(cut).text.hasSuffix("paragraph: The gate opened.\nfurniture: LOAD-DATE: March\n"))
  }

  @Test func aPageOfEuropresseWithoutAText() {
    let read = contents(Self.europresse.replacing("<section><p>La porte a ouvert.</p></section>", with: ""))
    #expect(ContentsDump(read).text.contains("headline: La porte ouvre"))
  }

  @Test("Time grows with the number of articles and no faster, and each is read", .timeLimit(.minutes(1)))
  func manyArticles() {
    #expect(contents(String(repeating: Self.lexis, count: 500)).articles.count == 500)
    #expect(contents(String(repeating: Self.europresse, count: 500)).articles.count == 500)
    let name =
      "<span class=\"DocPublicationName\">V</span><span class=\"TitreArticleVisu\">Gate</span><p>It opened.</p>"
    #expect(contents(String(repeating: name, count: 500)).articles.count == 500)
    let names = String(repeating: "class=\"DocPublicationName\" DocHeader", count: 20_000)
    #expect(contents("<html>" + names).articles.count < 2)
  }

  @Test(arguments: [
    "<html><DOCFULL>Gate</DOCFULL></html>", "<html><!-- Hide XML section from browser --></html>",
    "<uslm><docPublicationName>Gate</docPublicationName></uslm>", "<html><style>.DocPublicationName{}</style></html>",
    "<html><body><article><header><h1>Gate opens</h1></header></article></body></html>",
    "The class \"DocPublicationName\" names a paper.",
  ])
  func whatIsNoneIsNotTakenForOne(_ text: String) { #expect(certain(text).isEmpty) }
}
