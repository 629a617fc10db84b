import Linguistics
import Newswire
import Testing

/// Articles of ProQuest that no golden has.
struct ProQuestTests {
  private func dump(_ text: String) -> String {
    ContentsDump(Formats.contents(of: SourceFile(path: "a", bytes: Array(text.utf8)))).text
  }

  private func isProQuest(_ text: String) -> Bool {
    let head = FileHead(of: SourceFile(path: "a.txt", bytes: Array(text.utf8)))
    return Formats.named("proquest")?.fit(of: head) == .certain
  }

  private static let rule = String(repeating: "_", count: 60)
  private static let one = """
    \(rule)

    Title: Gate opens at last

    Author: Marsh, Ana

    Full text: TUNIS - The gate of the upper town was opened by hand.
    Nobody came.

    Publication title: Vella Courier

    Publication date: Mar 8, 2021

    ProQuest document ID: 17
    """

  @Test func aTitleWithItsLabelAndNoNumber() {
    #expect(isProQuest(Self.one))
    #expect(
      dump(Self.one).hasPrefix(
        """
        article 1 at 62..<278
        source Vella Courier
        document 17
        dated Mar 8, 2021
        published 2021-03-08 by header
        agency Vella Courier
        place TUNIS
        furniture: Title:
        headline: Gate opens at last
        furniture: Author:
        byline: Marsh, Ana
        furniture: Full text:
        dateline: TUNIS -
        paragraph: The gate of the upper town was opened by hand.
        paragraph: Nobody came.
        furniture: Publication title: Vella Courier
        """))
  }

  @Test func onlyTheHeadOfAnArticle() {
    let text = "\(Self.one)\n\n\(Self.rule)\n\nDocument 2 of 2\n\nMill sold\n\nAuthor: Venn, Boro"
    #expect(
      dump(text).hasSuffix("furniture: Document 2 of 2\nheadline: Mill sold\nfurniture: Author:\nbyline: Venn, Boro\n"))
  }

  @Test("Time grows with the number of articles and no faster, and each is read", .timeLimit(.minutes(1)))
  func manyArticles() {
    let many = String(repeating: Self.one + "\n\n", count: 2_000)
    let contents = Formats.contents(of: SourceFile(path: "a", bytes: Array(many.utf8)))
    #expect(contents.articles.count == 2_000)
  }

  @Test(arguments: [
    rule, "\(rule)\n\nThe clerk drew a line.", "Title: Gate\n\nFull text: It rained.",
    "\(rule)\n\nTitle: Gate\n\nDate: 8 March 2021\n\nIt rained.", "Name: _____\n\nFull text: _____",
  ])
  func whatIsNoneIsNotTakenForOne(_ text: String) { #expect(!isProQuest(text)) }
}
