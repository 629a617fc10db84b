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
        published 2021-03-08 10:00Z by header
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

  private func article(_ text: String) -> Article? {
    Formats.contents(of: SourceFile(path: "gate.md", bytes: Array(text.utf8))).articles.first?.article
  }

  @Test(arguments: [
    ("author: Ana Marsh", "Ana Marsh"), ("authors:\n  - Ana Marsh\n  - Boro Venn", "Ana Marsh, Boro Venn"),
    ("authors: [Ana Marsh, \"Boro Venn\"]", "Ana Marsh, Boro Venn"), ("byline: 'Ana O''Marsh'", "Ana O'Marsh"),
    ("author: unknown", nil), ("author: N/A", nil), ("author:", nil), ("author: \"Ana \\u017Div\"", "Ana Živ"),
  ])
  func theWritersOfFrontMatter(_ line: String, _ byline: String?) {
    #expect(article("---\ntitle: Gate\n\(line)\n---\n\nIt rained.")?.byline == byline)
  }

  @Test(arguments: [
    ("title: >-\n  Gate opens\n  at last", "Gate opens at last"), ("post_title: 'Gate''s end'", "Gate's end"),
    ("headline: \"The \\\"gate\\\" \\\n  opens\"", "The \"gate\" opens"), ("title: Gate\\_1", "Gate\\_1"),
  ])
  func theTitlesOfFrontMatter(_ line: String, _ headline: String) {
    #expect(article("---\n\(line)\ndate: unknown\n---\n\nIt rained.")?.headline == headline)
  }

  @Test func whereItWasPublishedIsItsOrigin() {
    let yaml = article(
      "---\ntitle: Gate\nsource: Vella Courier\ncanonical_url: https://courier.example/a\n---\n\nIt rained.")
    #expect(yaml?.origin == Origin(source: "Vella Courier", url: "https://courier.example/a"))
    let bold = article("# Gate\n\n**Source:** [https://courier.example/b](https://courier.example/b)\n\nIt rained.")
    #expect(bold?.origin == Origin(url: "https://courier.example/b"))
  }

  /// Where the text is written anew; else it stays that of the file, so that ranges are the file's.
  @Test func backslashesBeforeSignsGoWithTags() throws {
    let words = "Two were killed\\. \\(Jen\\_Marsh\\) C:\\temp \\\\ end"
    let tagged = try #require(article("# Gate\n\n<p>\(words)</p>"))
    #expect(tagged.text[tagged.blocks[1].span] == "Two were killed. (Jen_Marsh) C:\\temp \\ end" && tagged.hasBody)
    let plain = try #require(article("# Gate\n\n\(words)"))
    #expect(plain.text[plain.blocks[1].span] == words && !plain.hasBody)
  }
}
