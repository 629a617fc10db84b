import Foundation
import Linguistics
import Newswire
import Testing

/// What of a saved page is its story, rule by rule.
struct WebPageTests {
  private func contents(_ page: String, path: String = "page.html") -> FileContents {
    Formats.contents(of: SourceFile(path: path, bytes: Array(page.utf8)))
  }

  private func article(_ page: String, path: String = "page.html") throws -> Article {
    try #require(contents(page, path: path).articles.first).article
  }

  private func story(_ page: String) throws -> [String] {
    let article = try article(page)
    return article.blocks.filter { $0.kind != .furniture }.map { "\($0.kind): \(article.text.reflowed($0.span))" }
  }

  private static let text = """
    <p>The ferry at Kestel stopped on Monday, the company said, and will not sail again before the spring.</p>
    <p>Nobody was on board when the mooring broke, its captain said.</p>
    """
  private static let paragraphs = [
    "paragraph: The ferry at Kestel stopped on Monday, the company said, and will not sail again before the spring.",
    "paragraph: Nobody was on board when the mooring broke, its captain said.",
  ]

  private func page(_ body: String, head: String = "", title: String = "Ferry stops at Kestel") -> String {
    "<!DOCTYPE html><html><head><title>\(title)</title>\(head)</head><body>\(body)</body></html>"
  }

  // MARK: What a page is

  @Test func aPageIsKnownByItsContent() {
    let page = page("<h1>Ferry stops at Kestel</h1>" + Self.text)
    for path in ["page", "page.txt", "page.md", "page.aspx", "page.xml"] {
      #expect(contents(page, path: path).articles.first?.article.headline == "Ferry stops at Kestel", "\(path)")
    }
    // a story may begin with a tag, and a note may say what one is
    for text in ["<b>KESTEL</b> The ferry stopped.", "Write <html> first.", "<note>KESTEL</note>"] {
      #expect(contents(text, path: "a.txt").articles.first?.article.text.bytes ?? [] == Array(text.utf8))
    }
  }

  @Test func aFragmentIsReadAsItsParagraphs() throws {
    #expect(
      try story("<p>It rained.</p><h2>Later</h2><p>It snowed.</p>") == [
        "paragraph: It rained.", "heading: Later", "paragraph: It snowed.",
      ])
    #expect(try story(Self.text) == Self.paragraphs)
  }

  @Test(arguments: [
    "<html></html>", "<html><body><script>var a = 'It rained all day, he said.'</script></body></html>",
    "<html><body><ul><li><a href='/a'>Ferry stops at Kestel on Monday</a></li></ul></body></html>",
  ])
  func aPageWithoutAStoryIsNone(_ page: String) {
    #expect(contents(page) == .noArticles(.story))
  }

  @Test func nothingIsEmptyAndBytesAreBinary() {
    #expect(contents(" \n") == .empty)
    #expect(Formats.contents(of: SourceFile(path: "a.html", bytes: [0, 1, 2, 0, 0])) == .binary)
  }

  // MARK: Headline

  @Test(arguments: [
    ("Ferry stops at Kestel | Vella Courier", "<h1>Ferry stops at Kestel</h1>"),
    ("Vella Courier: Ferry stops at Kestel", "<h2>Ferry stops at Kestel</h2>"),
    ("Ferry stops at Kestel - River - Vella Courier", "<h1>Vella Courier</h1><div><b>Ferry stops at Kestel</b></div>"),
    ("All about the ferry", "<h1><a href='/'>Vella Courier</a></h1><h1>Ferry stops at Kestel</h1>"),
    ("Ferry stops at Kestel", ""),
  ])
  func theHeadlineIsWhatTitleAndHeadingAgreeIn(_ title: String, _ heading: String) throws {
    #expect(try article(page(heading + Self.text, title: title)).headline == "Ferry stops at Kestel")
  }

  @Test func aTitleLosesTheNameOfItsSite() throws {
    let head = "<meta property='og:site_name' content='Vella Courier'>"
    #expect(
      try article(page(Self.text, head: head, title: "Ferry - stopped - Vella Courier")).headline == "Ferry - stopped")
    #expect(try article(page(Self.text, head: head, title: "Ferry - stopped")).headline == "Ferry - stopped")
  }

  // MARK: Date

  @Test(arguments: [
    ("<meta property='article:published_time' content='2021-03-08T23:30:00-05:00'>", "", "2021-03-08"),
    (
      "<meta property='article:modified_time' content='2021-03-09'>", "<span class='date'>8 March 2021</span>",
      "2021-03-08"
    ),
    ("", "<time datetime='2021-03-08T10:00Z'>today</time>", "2021-03-08"),
    ("", "<p class='updated'>Updated 9 March 2021</p><p class='pubdate'>8 March 2021</p>", "2021-03-08"),
    ("<link rel='canonical' href='https://courier.example/2021/03/08/ferry'>", "", "2021-03-08"),
    (
      "<link rel='canonical' href='https://web.archive.example/web/20220101000000/https://courier.example/2021/03/08/a'>",
      "", "2021-03-08"
    ),
    ("", "<div class='date'>Lundi 8 mars 2021</div>", "2021-03-08"),
    ("<meta property='article:modified_time' content='2021-03-09'>", "", "2021-03-09"),
  ])
  func theDateIsThatOfPublication(_ head: String, _ line: String, _ day: String) throws {
    let body = "<div class='top'><i class='date'>26 November 2026</i></div><div><h1>Ferry stops at Kestel</h1>"
    #expect(try article(page(body + line + Self.text + "</div>", head: head)).published?.date.description == day)
  }

  /// Where the data for machines have the day alone, the time that readers see counts, but not that of another day.
  @Test(
    arguments: [
      ("<meta property='article:published_time' content='2021-03-08T23:30:00-05:00'>", "", "23:30-05:00"),
      (
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": \"2021-03-08T14:05:00Z\"}</script>",
        "", "14:05Z"
      ),
      (
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": \"2021-03-08\"}</script>"
          + "<meta property='article:published_time' content='2021-03-08T14:05:00+02:00'>", "", "14:05+02:00"
      ),
      ("", "<time datetime='2021-03-08T10:00Z'>today</time>", "10:00Z"),
      ("<meta name='date' content='2021-03-08'>", "<span class='date'>8 March 2021, 14:05 GMT</span>", "14:05 GMT"),
      ("<meta name='date' content='2021-03-08'>", "<span class='date'>9 March 2021, 14:05 GMT</span>", nil),
      ("<meta name='date' content='2021-03-08T00:00:00Z'>", "", nil),
      (
        "<meta name='date' content='2021-03-08'><meta property='article:modified_time' content='2021-03-08T14:05Z'>",
        "",
        nil
      ),
    ] as [(String, String, String?)])
  func theTimeIsThatOfPublication(_ head: String, _ line: String, _ time: String?) throws {
    let published = try article(page("<h1>Ferry stops at Kestel</h1>" + line + Self.text, head: head)).published
    #expect(published?.date.description == "2021-03-08" && published?.time?.description == time)
  }

  /// The page gives its day alone, and of that day there are a comment, another story, a caption and the site's clock.
  @Test(arguments: [
    "<div class='comments'><span class='date'>8 March 2021, 18:20</span><p>So it goes.</p></div>",
    "<div class='related'><a href='b'>Mill burns</a> <time datetime='2021-03-08T07:15Z'>8 March</time></div>",
    "<p>It broke at <time datetime='2021-03-08T05:40Z'>5.40 a.m.</time> on Monday, the captain said of the ferry.</p>",
    "<footer><div class='date'>8 March 2021 21:33</div></footer>",
    "<div class='related' itemscope><a href='b'>Mill burns</a> <b itemprop='datePublished' content='2021-03-08T07:15Z'>8 March</b></div>",
  ])
  func theTimeOfSomethingElseIsNot(_ elsewhere: String) throws {
    let head = "<meta name='date' content='2021-03-08'>"
    let published = try article(page("<h1>Ferry stops at Kestel</h1>\(Self.text)\(elsewhere)", head: head)).published
    #expect(published?.date.description == "2021-03-08" && published?.time == nil)
  }

  @Test(arguments: ["figcaption", "div class='comments'"])
  func theTimeOfSomethingElseInTheHeadIsNot(_ element: String) throws {
    let other =
      "<\(element)><time datetime='2021-03-08T05:40Z'>The mooring at 5.40</time></\(element.split(separator: " ")[0])>"
    let head = "<meta name='date' content='2021-03-08'>"
    let published = try article(page("<h1>Ferry stops at Kestel</h1>\(other)\(Self.text)", head: head)).published
    #expect(published?.date.description == "2021-03-08" && published?.time == nil)
  }

  // MARK: Byline, source, address

  @Test(arguments: [
    (#"{"@type":"Person","name":"Ana Marsh"}"#, "Ana Marsh"),
    (#"[{"name":"Ana Marsh"},{"name":"Bo Tarr"},{"name":"Cy Lund"}]"#, "Ana Marsh, Bo Tarr and Cy Lund"),
    (#""By Ana Marsh""#, "Ana Marsh"),
    (#"{"@type":"Organization","name":"Vella Courier"}"#, nil),
    (#""https://courier.example/ana""#, nil),
    (#"{"@type":"Organization","name":"AFP"}"#, "AFP"),
    (#"{"@id":"ana"}"#, "Ana Marsh"),
  ])
  func theBylineNamesPersons(_ author: String, _ byline: String?) throws {
    let data =
      #"<script type="application/ld+json">{"@graph":[{"@type":"Person","@id":"ana","name":"Ana Marsh"},"#
      + #"{"@type":"NewsArticle","author":"# + author + #","publisher":{"name":"Vella Courier"}}]}</script>"#
    let article = try article(page(Self.text, head: data))
    #expect(article.byline == byline)
    #expect(article.origin.source == "Vella Courier")
  }

  @Test func aBrowserSaysWhereAPageIsFrom() throws {
    let page = page(Self.text).replacing(
      "<html>", with: "<html><!-- saved from url=(0033)http://courier.example/a.html -->")
    let origin = try article(page).origin
    #expect(origin.url == "http://courier.example/a.html" && origin.source == "courier.example")
  }

  // MARK: What is no story

  @Test(arguments: [
    "<div class='newsletter-box'><p>Get all news of the river by mail, each morning at six, before anybody else.</p></div>",
    "<aside><p>The ferry has sailed since 1921, but for the years in which there was no ferry at all.</p></aside>",
    "<p>Read more: <a href='/a'>The captain who never left the river</a></p>",
    "<p><a href='/a'>The captain who never left the river</a></p>",
    "<div><h3><a href='/a'>Mill shut</a></h3><p>The mill was shut on Friday when its guards walked out over pay.</p></div>",
    "<a href='/a'><div><p>The mill was shut on Friday when its guards walked out over pay.</p></div></a>",
    "<section><h2>More on this story</h2><p>The mill was shut on Friday when its guards walked out.</p></section>",
    "<div>Advertisement</div>", "<ul><li><a href='f'>Facebook</a></li><li><a href='m'>Mail</a></li></ul>",
    "<p style='display: none'>This text is there for machines alone, and nobody else is to see it.</p>",
  ])
  func isLeftOut(_ other: String) throws {
    let halves = Self.text.split(separator: "\n")
    #expect(
      try story(page("<h1>Ferry stops at Kestel</h1><div>\(halves[0])\(other)\(halves[1])</div>")).dropFirst()
        == Self.paragraphs[...])
  }

  @Test(arguments: ["page has-sidebar", "newsletter-on", "promo", "comments-open related"])
  func aPageMayBeCalledByWhatIsBesideItsStory(_ name: String) throws {
    let page = page("<h1>Ferry stops at Kestel</h1><div class='\(name)'>\(Self.text)</div>")
    if name != "newsletter-on" && name != "comments-open related" {
      #expect(try story(page).dropFirst() == Self.paragraphs[...])
    }
    #expect(
      try story(self.page("<div class='\(name)'><h1>Ferry stops at Kestel</h1>\(Self.text)</div>")).dropFirst()
        == Self.paragraphs[...])
  }

  @Test func preformattedTextKeepsItsParagraphs() throws {
    let text = "<pre>The ferry at Kestel stopped\non Monday, the company said.\n\nNobody was on board.\n</pre>"
    #expect(
      try story(page(text)).dropFirst() == [
        "paragraph: The ferry at Kestel stopped on Monday, the company said.", "paragraph: Nobody was on board.",
      ])
  }

  @Test func aStoryForThoseWhoPayIsToldFromItsBeginning() throws {
    let free = #"<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>"#
    let wall =
      "<div class='paywall'><p>Subscribe to read on. It costs one mark a month, and less if you pay for a year.</p></div>"
    #expect(try article(page(Self.text + wall)).isCutShort)
    #expect(try article(page("<p>The ferry at Kestel stopped on Monday, the company …</p>", head: free)).isCutShort)
    #expect(try !article(page(String(repeating: Self.text, count: 6), head: free)).isCutShort)
    // the paid part itself is called so
    #expect(try story(page("<div class='paywall'>\(Self.text)</div>")).dropFirst() == Self.paragraphs[...])
  }

  @Test func theTextForMachinesCountsWhereThePageShowsLess() throws {
    let given = (1...6).map { "The ferry stopped \($0) times on Monday, the company said." }.joined(separator: "\\n")
    let data = #"<script type="application/ld+json">{"@type":"NewsArticle","articleBody":""# + given + #""}</script>"#
    #expect(try story(page(Self.text, head: data)).count == 7)
    #expect(try story(page("<p>Loading the story, please wait.</p>", head: data)).count == 7)
    // one that breaks off is no end of the story
    let long = (1...40).map { "<p>The ferry stopped \($0) times on Monday, the company said.</p>" }.joined()
    #expect(try story(page(long, head: data)).count == 41)
  }

  // MARK: Size

  @Test("Time grows as the page does", .timeLimit(.minutes(1)))
  func time() {
    for piece in [
      "<div>", "<div class='a'><i>x</i></div>", "<p>The ferry stopped, he said. ", "<h2>Related</h2>",
      "The ferry stopped. ", "</p>", "<a href='/'>",
    ] {
      _ = contents(page(String(repeating: piece, count: 200_000 / piece.utf8.count)))
    }
  }

  @Test func whatIsNestedTooDeepIsReadAllTheSame() throws {
    let open = (1...400).map { "<font><b><p>The ferry stopped \($0) times on Monday." }.joined()
    #expect(try story(page(open)).count == 401)
  }
}
