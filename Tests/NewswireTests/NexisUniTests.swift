import Linguistics
import Newswire
import Testing

/// Articles of Nexis Uni that no golden has.
struct NexisUniTests {
  private func dump(_ text: String) -> String {
    ContentsDump(Formats.contents(of: SourceFile(path: "a", bytes: Array(text.utf8)))).text
  }

  private func isNexisUni(_ text: String) -> Bool {
    let head = FileHead(of: SourceFile(path: "a.txt", bytes: Array(text.utf8)))
    return Formats.named("nexisuni")?.fit(of: head) == .certain
  }

  private static let live = """
    Gate opens – live
    The Orrel Guardian(Orrel)
    July 1, 2019 Monday 9:20 AM GMT

    Copyright 2019 Orrel Guardian Unlimited
    Length: 59 words
    Body

    block-time published-time 1.59am GMT
    The gate of the upper town was opened by hand, the guard said.
    enltr
    block-time updated-timeUpdated at 2.40am GMT
    block-time published-time 12.30am GMT
    Nobody came to the gate at first, and then the whole of the lower town did.
    Load-Date: July 1, 2019
    End of Document
    """

  @Test func postsOfALiveBlogHaveTheirTimesOverThem() {
    #expect(
      dump(Self.live).hasSuffix(
        """
        furniture: Body
        furniture: block-time published-time
        heading: 1.59am GMT
        paragraph: The gate of the upper town was opened by hand, the guard said.
        furniture: enltr
        furniture: block-time updated-timeUpdated at 2.40am GMT
        furniture: block-time published-time
        heading: 12.30am GMT
        paragraph: Nobody came to the gate at first, and then the whole of the lower town did.
        furniture: Load-Date: July 1, 2019
        furniture: End of Document

        """))
  }

  /// Without a line under each article the day of loading ends it.
  @Test func articlesBehindEachOther() {
    let one = Self.live.replacing("\nEnd of Document", with: "")
    let contents = Formats.contents(of: SourceFile(path: "a", bytes: Array((one + "\n\n\n" + one).utf8)))
    #expect(contents.articles.map(\.article.headline) == ["Gate opens – live", "Gate opens – live"])
  }

  @Test func anArticleWithoutANumberOfWords() {
    let text = Self.live.replacing("Length: 59 words\n", with: "").replacing("Monday 9:20 AM GMT", with: "")
    #expect(isNexisUni(text))
    #expect(dump(text).contains("headline: Gate opens – live\nfurniture: The Orrel Guardian(Orrel)\n"))
  }

  /// A program that made text of a page wraps it.
  @Test func wrappedParagraphs() {
    let text = Self.live.replacing(
      "Nobody came to the gate at first, and then the whole of the lower town did.",
      with: """
        Nobody came to the gate at first, and then the whole of the lower town did,
        with lamps and dogs and what was left of the bread, and stood there until the
        morning came and the guard on the wall had nothing more to say to any of them
        or to himself.
        """)
    #expect(dump(text).contains("stood there until the morning came and the guard on the wall had nothing more to say"))
  }

  @Test("Time grows with the number of articles and no faster, and each is read", .timeLimit(.minutes(1)))
  func manyArticles() {
    let many = String(repeating: Self.live + "\n\n\n", count: 1_000)
    let contents = Formats.contents(of: SourceFile(path: "a", bytes: Array(many.utf8)))
    #expect(contents.articles.count == 1_000)
  }

  @Test(arguments: [
    "Body", "Length: 59 words\n\nThe bridge is as long.", "Gate opens\n\nBody\n\nIt rained.",
    "Gate opens at last\n\nThe gate of the upper town was opened by hand, the guard said.\n\n Load-Date: July 1, 2019",
    "LENGTH: 59 words\n\nBODY:\n\nIt rained.", "Load-Date: July 1, 2019",
  ])
  func whatIsNoneIsNotTakenForOne(_ text: String) { #expect(!isNexisUni(text)) }
}
