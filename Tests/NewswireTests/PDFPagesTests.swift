import Newswire
import Testing

/// What belongs to the pages of a PDF, and what to its text.
@Suite struct PDFPagesTests {
  private func text(_ pages: String...) -> String {
    String(decoding: PDFPages.text(of: Array(pages.joined(separator: "\u{C}").utf8)), as: UTF8.self)
  }

  @Test func runningHeadsAndNumbersGo() {
    let read = text(
      "River Watch 2021\n\nThe mill burnt.\n\n1\n", "River Watch 2021\n\nNobody was hurt.\n\n2\n",
      "River Watch 2021\n\nIt stood for years.\n\nPage 3 of 3\n")
    #expect(read == "The mill burnt.\n\nNobody was hurt.\n\nIt stood for years.\n")
  }

  @Test func whatStandsOnTwoPagesAloneStays() {
    #expect(text("Gate opens\n\nIt rained.\n", "Gate opens\n\nIt snowed.\n").contains("It rained.\n\nGate opens"))
  }

  @Test func aParagraphGoesOnOverThePage() {
    #expect(text("The mill at\nKestel was\n\n1\n", "\n2\n\nburnt down.\n") == "The mill at\nKestel was\nburnt down.\n")
  }

  @Test(arguments: ["", "\u{C}\u{C}", " \n\u{C}\n 7 \n"]) func pagesWithoutWordsGiveNone(_ text: String) {
    #expect(PDFPages.text(of: Array(text.utf8)).isEmpty)
  }
}
