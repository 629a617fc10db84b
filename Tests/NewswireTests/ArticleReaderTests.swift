import Linguistics
import Newswire
import Testing

struct ArticleReaderTests {
  @Test func aFileIsArticlesEmptyOrBinary() {
    #expect(ArticleReader.articles(in: SourceFile(path: "a.txt", bytes: [0x20, 0x0A])) == .empty)
    #expect(ArticleReader.articles(in: SourceFile(path: "a.txt", bytes: [0x00, 0x01])) == .binary)
    let read = ArticleReader.articles(in: SourceFile(path: "a.log", bytes: Array("It rained.".utf8)))
    #expect(read == .articles(PlainText().articles(in: SourceText("It rained."), of: "a.log")))
  }

  @Test(arguments: [
    ("a.txt", true), ("b/a.TXT", true), ("a.text", true), ("a.md", true), ("a.html", false), ("txt", false),
    (".txt", false),
    ("a.txt/b", false), ("", false),
  ])
  func formatsGoByTheEndOfTheName(_ path: String, _ isKnown: Bool) {
    #expect((Formats.format(forPath: path) != nil) == isKnown)
  }

  @Test(arguments: [
    ("Gate opens\n\nIt rained on the gate all day long.", "Gate opens"),
    ("[SENN] [TEXT] It rained.", "It rained."),
    ("[WORDS INDISTINCT]", "[WORDS INDISTINCT]"),
    (
      "It rained on the gate and on the crews and on all the ferries of the port.",
      "It rained on the gate and on the crews and on all…"
    ),
  ])
  func listTitlesAreHeadlineOrFirstWords(_ text: String, _ title: String) {
    #expect(PlainText().articles(in: SourceText(text), of: "a.txt")[0].listTitle == title)
  }
}
