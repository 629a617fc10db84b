import Linguistics
import Newswire
import Testing

/// The words of a page, part by part.
struct MarkupFlowTests {
  private func flow(_ html: String) throws -> [String] {
    let tree = try #require(MarkupTree(html: SourceText(html)))
    return MarkupFlow.parts(of: tree.root).map { "\($0.part): \($0.words)" }
  }

  @Test(arguments: [
    ("<p>It <b>rained</b>.</p><p>It\n  stopped.", ["text: It rained.", "text: It stopped."]),
    (
      "<h2>Gate</h2>It rained.<br>It stopped.<br><br>It was dry.",
      [
        "heading: Gate", "text: It rained.\nIt stopped.", "text: It was dry.",
      ]
    ),
    ("<ul><li>Flour</li><li><p>Salt</p></li></ul>", ["text: - Flour", "text: - Salt"]),
    (
      "<figure><img src=a><figcaption>The gate.</figcaption></figure><p>So it is.",
      [
        "caption: The gate.", "text: So it is.",
      ]
    ),
    ("<style>p { }</style><p>a<script>b()</script><!-- c -->d", ["text: ad"]),
    ("<table><tr><td>North</td><td>14</td></tr></table>", ["text: North 14"]),
    ("<p>from <company>Orrel Salt</company>, he said", ["text: from Orrel Salt, he said"]),
    ("<p>caf&eacute; &#8220;A&#x201d; &lt;b&gt;", ["text: café “A” <b>"]),
  ])
  func blocksAreParts(_ html: String, _ parts: [String]) throws { #expect(try flow(html) == parts) }

  @Test func namesHaveNoPrefix() throws {
    let xml = SourceText("<a:news xmlns:a='u'><a:Line Kind='x'>It <![CDATA[<rained>]]></a:Line></a:news>")
    let root = try #require(MarkupTree(xml: xml)).root
    #expect(root.name == "news" && root.at("line")?["kind"] == "x" && root.text == "It <rained>")
  }

  /// What an entity of the file's own stands for may be a billion words, or another file.
  @Test func entitiesOfAFileAreNotExpanded() throws {
    let xml = "<!DOCTYPE a [<!ENTITY b 'bbb'><!ENTITY c SYSTEM 'file:///etc/hostname'>]><a>x&b;&c;y</a>"
    #expect(try #require(MarkupTree(xml: SourceText(xml))).root.text == "xy")
  }

  @Test func nestingEnds() throws {
    let deep = String(repeating: "<div>", count: 100_000) + "words"
    #expect(MarkupTree(html: SourceText(deep)) != nil)
  }

  @Test func whatHasNoElementIsNoTree() {
    #expect(MarkupTree(xml: SourceText("words")) == nil && MarkupTree(html: SourceText("")) == nil)
  }
}

struct MarkedStoryTests {
  @Test func partsBecomeBlocks() {
    var writer = StoryWriter()
    writer.add(.headline, "Gate opens")
    writer.add(.byline, "By Ana Marsh")
    writer.add(.text, " KESTEL (INA) — It rained on the gate all day long. ")
    writer.add(.heading, "What now")
    writer.add(.caption, "The gate.")
    writer.add(.furniture, "Document 12")
    writer.add(.text, "")
    var story = writer.story()
    story.origin.document = "12"
    story.date = (PublicationMoment(CalendarDate(year: 2021, month: 3, day: 8)!, PublicationTime("14:05 GMT")), nil)
    let article = story.article(path: "a.html")
    #expect(
      BlockDump(article).text == """
        published 2021-03-08 14:05 GMT by header
        agency INA
        place KESTEL
        headline: Gate opens
        byline: By Ana Marsh
        dateline: KESTEL (INA) —
        paragraph: It rained on the gate all day long.
        heading: What now
        caption: The gate.
        furniture: Document 12
        """)
    #expect(article.published?.date.description == "2021-03-08" && article.hasBody && article.agency == "INA")
    #expect(article.origin.document == "12")
  }
}
