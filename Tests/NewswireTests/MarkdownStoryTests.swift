import Linguistics
import Newswire
import Testing

/// Whole stories in Markdown: front matter, and HTML among the text.
struct MarkdownStoryTests {
  @Test func markdownWithFrontMatter() {
    let story = """
      ---
      mood: calm
      published: "2021-03-08T10:00:00Z"
      ---
      # Gate opens at last

      By Ana Marsh

      The gate was opened by hand.
      ## What now? ##
      Nobody knows.
      """
    #expect(
      dump(story, path: "gate.md") == """
        published 2021-03-08 by header
        furniture: ---
        furniture: mood: calm
        furniture: published: "2021-03-08T10:00:00Z"
        furniture: ---
        headline: Gate opens at last
        byline: By Ana Marsh
        paragraph: The gate was opened by hand.
        heading: What now?
        paragraph: Nobody knows.
        """)
  }

  @Test func markdownWithHTML() throws {
    let story = """
      ---
      title: Gate opens
      ---
      <p class="lead">PORT VELLA (INA) &mdash; The <em>old</em> gate &amp; its keeper</p>
      <!-- not this --><h2>What now?</h2><ul><li>One<li>Two</ul><script>nor(this)</script>
      <p>Two < three, she said.<br/>Caf&eacute; &Eacute;tat &#8217;&#x2019;</p>
      """
    let file = SourceFile(path: "gate.md", bytes: Array(story.utf8))
    let article = try #require(Formats.contents(of: file).articles.first?.article)
    #expect(article.hasBody)
    #expect(
      BlockDump(article).text == """
        agency INA
        place PORT VELLA
        furniture: ---
        furniture: title:
        headline: Gate opens
        furniture: ---
        dateline: PORT VELLA (INA) —
        paragraph: The old gate & its keeper
        heading: What now?
        paragraph: - One
        paragraph: - Two
        paragraph: Two < three, she said.
        paragraph: Café État ’’
        """)
  }

  /// Signs that only look like HTML leave the text as the file has it.

  @Test(arguments: ["A <s>gate</s> & a lamp", "a < b > c &mdash; d", "<https://news.example/gate>"])
  func markdownWithoutBlocksOfHTMLIsTheFile(_ line: String) throws {
    let file = SourceFile(path: "gate.md", bytes: Array(line.utf8))
    let article = try #require(Formats.contents(of: file).articles.first?.article)
    #expect(!article.hasBody && article.text == SourceText(line))
  }
}
