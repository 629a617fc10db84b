import Linguistics
import Newswire
import Testing

/// Transcripts of the tribunal: what belongs to a turn, and what is none.
struct CourtTranscriptTests {
  private func contents(_ lines: [String]) -> FileContents {
    Formats.contents(of: SourceFile(path: "a.txt", bytes: Array(lines.joined(separator: "\n").utf8)))
  }

  private func paragraphs(_ lines: [String]) -> [String] {
    contents(lines).articles.flatMap { filed in
      filed.article.blocks.filter { $0.kind == .paragraph }.map { filed.article.text.reflowed($0.span) }
    }
  }

  @Test func aTurnRunsOverPages() {
    let read = paragraphs([
      "Page 1", "1 JUDGE QUILL: We", "2 shall", "3 go", "Page 2", "1 on, at 12.", "2 MR. SAND: Yes.", "3 12 of them.",
    ])
    #expect(read == ["JUDGE QUILL: We shall go on, at 12.", "MR. SAND: Yes. 12 of them."])
  }

  @Test func aLostNumberCostsNothing() {
    let read = paragraphs(["Page 1", "1 Q. Who", "2 was", "3 that", "5 there?", "and when?", "6 A. Ana."])
    #expect(read == ["Q. Who was that there? and when?", "A. Ana."])
  }

  @Test func eachDayIsAnArticle() {
    let day = { (name: String) in ["Page 1", "1 \(name)", "2 [Open session]", "3 JUDGE QUILL: Good morning."] }
    let read = contents(["Case IT-00-17-T"] + day("Monday, 22 April 2002") + day("Tuesday, 23 April 2002"))
    #expect(read.articles.map(\.article.published?.date.description) == ["2002-04-22", "2002-04-23"])
    #expect(read.articles.map(\.article.headline) == ["Case IT-00-17-T", "Tuesday, 23 April 2002"])
  }

  @Test(arguments: [
    "Page 1\n\n1 Gate\n2 Mill\n4 Ferry", "Page one\n1 a\n2 b\n3 c", "See Page 7\n1 a\n2 b\n3 c",
    "Page 7\n\nIt rained.\n1 a\n2 b\n3 c",
    "1. Gate\n2. Mill\n3. Ferry", "",
  ])
  func otherNumbersAreNoLinesOfAPage(_ text: String) {
    let head = FileHead(of: SourceFile(path: "a.txt", bytes: Array(text.utf8)))
    #expect(Formats.named("icty")?.fit(of: head) == FormatFit.none)
  }
}
