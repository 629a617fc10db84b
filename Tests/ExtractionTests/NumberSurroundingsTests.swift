import Extraction
import Linguistics
import Newswire
import Testing

/// Numbers that are parts of addresses, tags and marks of footnotes.
@Suite("Signs around a number tell that it counts nothing")
struct NumberSurroundingsTests {
  @Test(arguments: [
    "See https://inapress.org/4512 for it.", "He wrote as vella_24 there.", "The road is shut.[12] It will open.",
    "It stood in <td width=40> of the page.",
  ])
  func noFigureIsFound(_ sample: String) {
    let text = SourceText(sample)
    let findings = Extractor().findings(in: Article(text: text, blocks: [Block(.paragraph, text.span)]))
    #expect(findings.facts(Figure.self).isEmpty)
  }

  @Test func aNumberInBracketsOfASentenceStays() {
    let text = SourceText("The camp lies 40 kilometers (25 miles) from the fort.")
    let findings = Extractor().findings(in: Article(text: text, blocks: [Block(.paragraph, text.span)]))
    #expect(findings.facts(Figure.self).map(\.low) == [40, 25])
  }
}
