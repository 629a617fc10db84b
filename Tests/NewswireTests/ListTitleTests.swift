import Linguistics
import Newswire
import Testing

struct ListTitleTests {
  @Test(arguments: [
    ("Gate opens\n\nIt rained on the gate all day long.", "Gate opens"),
    ("[SENN] [TEXT] It rained.", "It rained."),
    ("[WORDS INDISTINCT]", "[WORDS INDISTINCT]"),
    (
      "It rained on the gate and on the crews and on all the ferries of the port.",
      "It rained on the gate and on the crews and on all…"
    ),
  ])
  func itIsTheHeadlineOrTheFirstWords(_ text: String, _ title: String) {
    #expect(ArticleAnatomy.article(of: SourceText(text), path: "a.txt").listTitle == title)
  }
}
