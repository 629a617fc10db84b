import Linguistics
import Newswire
import Testing

/// Pages that a crawler wrote down, and digests of feeds.
struct CrawlTests {
  private func contents(_ text: String) -> FileContents {
    Formats.contents(of: SourceFile(path: "a.md", bytes: Array(text.utf8)))
  }

  private func page(outline: String, content: String) -> String {
    """
    # courier.example

    ## Metadata

    - **URL**: https://courier.example/gate
    - **Scraped at**: 2026-02-28T02:34:36+00:00

    ## Page Structure

    \(outline)

    ## Content

    \(content)

    ## Links

    - [Home](https://courier.example/)
    """
  }

  @Test func theDayOfTheCrawlIsNotTheArticles() {
    let read = contents(
      page(outline: "- # Gate opens", content: "# Gate opens\n\nThe gate was opened by hand on a cold day."))
    #expect(read.articles.map(\.article.headline) == ["Gate opens"])
    #expect(read.articles.first?.article.published == nil)
    #expect(
      read.articles.first?.article.origin == Origin(source: "courier.example", url: "https://courier.example/gate"))
  }

  @Test func aPageWithoutATitleInItsOutlineHasTheOneOfItsWords() {
    let read = contents(
      page(outline: "- ## More", content: "# Gate opens\n\nThe gate was opened by hand on a cold day."))
    #expect(read.articles.first?.article.headline == "Gate opens")
  }

  @Test func listsOfFactsStayInTheText() {
    let content =
      "# Gate opens\n\nThe gate was opened by hand on a day that was as cold as any.\n\n- Place: Tarn\n- Two were hurt.\n\nNobody knew who had ordered it to be opened at such an hour."
    let read = contents(page(outline: "- # Gate opens", content: content))
    #expect(read.articles.first?.article.blocks.filter { $0.kind == .paragraph }.count == 4)
  }

  @Test func aHeadingOfTheStoryMayBeCalledLikeASection() {
    let content =
      "# Gate opens\n\nThe gate was opened by hand on a day that was as cold as any.\n\n## Links\n\nThe gate links the upper town to the lower one, which has no other way out of it."
    let read = contents(page(outline: "- # Gate opens", content: content))
    #expect(read.articles.first?.article.blocks.filter { $0.kind == .paragraph }.count == 2)
  }

  @Test func pagesBehindEachOtherAreArticles() {
    let one = page(outline: "- # Gate opens", content: "# Gate opens\n\nIt rained.")
    #expect(contents(one + "\n\n" + one).articles.map(\.article.headline) == ["Gate opens", "Gate opens"])
  }

  @Test(arguments: [
    "# Gate\n\n## Metadata\n\nIt rained.", "# Gate\n\n## Content\n\nIt rained.", "## Links\n",
    "# Source of the river\n\n## Gate\n",
    "# Source:Vella Courier\n\n## Gate\n\nIt rained.",
  ])
  func otherMarkdownIsMarkdown(_ text: String) {
    let head = FileHead(of: SourceFile(path: "a.md", bytes: Array(text.utf8)))
    for name in ["crawl", "digest"] { #expect(Formats.named(name)?.fit(of: head) == FormatFit.none) }
  }

  @Test func anEntryWithoutWordsCostsItselfAlone() {
    let read = contents(
      "# Source:A, URL:https://a.example, language:en\n\n## #\n\n## Gate\n\n - date published: 2023-02-24 23:56:24+00:00\n\nIt <b>rained</b>."
    )
    #expect(read.articles.map(\.article.headline) == ["Gate"])
    #expect(read.articles.first?.article.published?.date.description == "2023-02-24")
  }
}
