import Linguistics
import Newswire
import Testing

/// The articles of feeds, as their entries tell them.
struct FeedTests {
  private func contents(_ text: String) -> FileContents {
    Formats.contents(of: SourceFile(path: "feed", bytes: Array(text.utf8)))
  }

  private static let rss = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Vella Courier</title><link>https://courier.example/</link>
    <item>
      <title>
        Ferry stops at Kestel &amp;#8216;for good&amp;#8217;
      </title>
      <link>https://courier.example/ferry</link>
      <pubDate>Tue, 02 Mar 2021 10:00:00 +0000</pubDate>
      <dc:creator><![CDATA[Ana Marsh]]></dc:creator>
      <category><![CDATA[River]]></category>
      <guid isPermaLink="false">courier-17</guid>
      <description><![CDATA[<p>The ferry stops.</p>]]></description>
      <content:encoded><![CDATA[<p>KESTEL (INA) &#8212; The ferry stopped on Monday.</p>
        <h2>What now</h2><p>Nobody knows when it sails again.</p>]]></content:encoded>
    </item>
    <item><title></title><description></description></item>
    <item><title>Mill sold</title><description>The mill was sold &amp; shut.</description></item>
    </channel></rss>
    """

  @Test func eachEntryIsAnArticle() {
    let contents = contents(Self.rss)
    #expect(
      ContentsDump(contents).text == """
        article 1 at -
        source Vella Courier
        section River
        url https://courier.example/ferry
        document courier-17
        published 2021-03-02 10:00+0000 by header
        agency INA
        place KESTEL
        headline: Ferry stops at Kestel ‘for good’
        byline: Ana Marsh
        dateline: KESTEL (INA) —
        paragraph: The ferry stopped on Monday.
        heading: What now
        paragraph: Nobody knows when it sails again.

        article 3 at -
        source Vella Courier
        agency Vella Courier
        headline: Mill sold
        paragraph: The mill was sold & shut.

        unreadable 2 at -

        """)
  }

  @Test func anEntryOfAtomHasItsPage() {
    let contents = contents(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Vella Courier</title>
      <entry><title type="html">Gate &lt;em&gt;opens&lt;/em&gt;</title><id>tag:7</id>
      <link rel="self" href="https://courier.example/7.atom"/><link href="https://courier.example/7"/>
      <published>2021-03-08T09:00:00Z</published><updated>2021-03-09T09:00:00Z</updated><author><name>Ana Marsh</name></author>
      <summary>Short.</summary>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The gate opened.</p></div></content></entry></feed>
      """)
    #expect(
      ContentsDump(contents).text == """
        article 1 at -
        source Vella Courier
        url https://courier.example/7
        document tag:7
        published 2021-03-08 09:00Z by header
        agency Vella Courier
        headline: Gate opens
        byline: Ana Marsh
        paragraph: The gate opened.

        """)
  }

  @Test func picturesAndPagesOfASiteAreNoArticles() {
    let contents = contents(
      """
      <rss xmlns:wp="w" xmlns:content="c"><channel><title>Orrel blog</title>
      <item><title>gate.jpg</title><wp:post_type>attachment</wp:post_type></item>
      <item><title>About us</title><content:encoded>We write.</content:encoded><wp:post_type>page</wp:post_type></item>
      <item><title>Gate opens</title><content:encoded>The gate opened.</content:encoded><wp:post_type>post</wp:post_type>
      <wp:post_date>2013-10-03 09:12:00</wp:post_date><wp:comment><wp:comment_content>First!</wp:comment_content></wp:comment>
      </item></channel></rss>
      """)
    #expect(contents.articles.map(\.article.headline) == ["Gate opens"])
    #expect(contents.articles.first?.article.published?.date.description == "2013-10-03")
    #expect(contents.articles.first?.article.blocks.count == 2)
  }

  @Test func aFeedOfTheFirstKindHasItsEntriesBesideTheChannel() {
    let contents = contents(
      """
      <rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><channel><title>Vella Courier</title></channel>
      <item><title>Gate opens</title><link>https://courier.example/7</link></item></rdf:RDF>
      """)
    #expect(contents.articles.map(\.article.origin.source) == ["Vella Courier"])
    #expect(contents.articles.map(\.article.origin.url) == ["https://courier.example/7"])
  }

  /// A download that broke off has its first entries all the same.
  @Test func aCutFeedIsReadAsFarAsItGoes() {
    let bytes = Array(Self.rss.utf8)
    for end in stride(from: 1, to: bytes.count, by: 11) {
      let cut = Formats.contents(
        of: SourceFile(path: "feed.xml", bytes: Array(bytes[..<end])), as: Formats.named("feed"))
      for filed in cut.articles { #expect(!filed.article.blocks.isEmpty) }
    }
    let cut = contents(String(Self.rss.prefix(while: { $0 != "]" }).dropLast(0)) + "]]></dc:creator></item><item><ti")
    #expect(cut.articles.first?.article.headline == "Ferry stops at Kestel ‘for good’")
  }

  @Test(arguments: [
    "<?xml version='1.0'?><map><a>Gate</a></map>", "<rss><channel></channel></rss>", "<catalog><a>Gate</a>",
  ])
  func otherXMLIsNoArticle(_ text: String) {
    let contents = Formats.contents(of: SourceFile(path: "a.xml", bytes: Array(text.utf8)))
    #expect(contents == .noArticles(.entries))
  }

  @Test(arguments: ["<p>rss</p>", "The <rss> element", "<!-- rss --><html></html>", "rss", "<html><rss></html>"])
  func whatIsNoFeedIsNotTakenForOne(_ text: String) throws {
    let feed = try #require(Formats.named("feed"))
    #expect(feed.fit(of: FileHead(of: SourceFile(path: "a.txt", bytes: Array(text.utf8)))) == .none)
  }
}
