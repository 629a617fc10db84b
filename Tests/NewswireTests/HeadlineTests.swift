import Linguistics
import Newswire
import Testing

/// What the line over a story is taken for.
struct HeadlineTests {
  private let story = "It rained on the gate all day, and the crews of the upper town went home."

  private func headline(_ lines: String, path: String = "story.txt") -> String? {
    let file = SourceFile(path: path, bytes: Array("\(lines)\n\n\(story)".utf8))
    return Formats.contents(of: file).articles.first?.article.headline
  }

  @Test(arguments: [
    "Gate opens at last – Vella Courier", "Gate opens at last — BBC News", "Gate opens at last - The Guardian",
    "Gate opens at last | Apora | Vella Courier", "Gate opens at last | Reuters", "World|Gate opens at last – CNN",
    "Gate opens at last - vellacourier.example", "Gate opens at last - Vella Times\n\nGate opens at last",
  ])
  func publisherAndSectionAreNoPartOfIt(_ line: String) {
    #expect(headline(line) == "Gate opens at last")
    let text = "\(line)\n\n\(story)"
    #expect(dump(text).contains("furniture: "))
  }

  @Test(arguments: [
    "Gate opens – minister", "Blast heard at the gate – State Media", "Gate opens - and shuts", "Truce talks fail – UN",
    "Watch: gate opens at last", "Karachi: gate opens", "Gate opens, Minister Marsh Says.", "Gate opens at last.",
    "Who opened the gate?", "Gate opens;",
  ])
  func whatBelongsToItStays(_ line: String) {
    #expect(headline(line) == SourceText(line).reflowed(SourceText(line).span))
  }

  @Test(arguments: [
    "Ten men were hurt at the gate on Monday.", "The gate was opened by hand, a minister said.",
    "www.vellacourier.example",
    "14:35 GMT", "March 8, 2021", "11-Oct", "World", "BREAKING NEWS", "Key points:", "On Monday,",
    "Ten men who stood at the gate",
    "A gate that was shut for ten years has been opened by the crews of the upper town.", "By", "PORT VELLA (INA)",
  ])
  func otherLinesAreNone(_ line: String) {
    let isBroken = line.hasPrefix("Ten men who")
    #expect(headline(isBroken ? line + "\n\nwere hurt." : line) == nil)
  }

  @Test func aDomainOverMarkdownIsNone() {
    #expect(headline("# www.vellacourier.example\n\n# Gate opens", path: "gate.md") == "Gate opens")
    let crawled =
      "# vellacourier.example\n\n## Metadata\n\n- **Domain**: vellacourier.example\n\n## Content\n\n# Gate opens"
    #expect(headline(crawled, path: "gate.md") == "Gate opens")
  }

  @Test(arguments: [
    ("title: \"Gate\\u2019s keeper says\\\n  \\ it is\\_Friday\"", "Gate’s keeper says it is Friday"),
    ("title: 'The gate''s keeper'", "The gate's keeper"), ("title: >-\n  Gate opens\n  at last", "Gate opens at last"),
    ("title: Gate opens at last", "Gate opens at last"), ("post_title: \"Gate \\x41\\\"\"", "Gate A\""),
  ])
  func frontMatterIsUnescaped(_ lines: String, _ title: String) {
    #expect(headline("---\ndate: 2021-03-08\n\(lines)\ntags: gate\n---", path: "gate.md") == title)
  }
}

/// Who wrote the story, in the forms of papers and pages.
struct BylineTests {
  private func byline(_ lines: String) -> String? {
    let text = SourceText("Gate opens at last\n\n\(lines)\n\nIt rained on the gate all day, and the crews went home.")
    return ArticleAnatomy.article(of: text, path: "story.txt").byline
  }

  @Test(arguments: [
    ("By Ana Marsh", "By Ana Marsh"), ("By\nAna Marsh", "Ana Marsh"),
    ("By \n\nAna Marsh\n\nPUBLISHED:\n\n10:00, 8 March 2021", "Ana Marsh"),
    ("| By Ana Marsh", "| By Ana Marsh"), ("By Ana Marsh | March 8, 2021", "By Ana Marsh"),
    ("By Ana Marsh, INA\nPublished 8 March 2021", "By Ana Marsh, INA"),
    ("By Our Correspondent", "By Our Correspondent"),
    ("By our correspondent", "By our correspondent"),
    ("By Ana Marsh and Ilo Brandt in Tarn.", "By Ana Marsh and Ilo Brandt in Tarn."),
    ("Written by Ana Marsh", "Written by Ana Marsh"), ("**Authors:** Ana Marsh", "Ana Marsh"),
    ("Author: Ana Marsh", "Ana Marsh"),
    ("March 8, 2021\n\nAna Marsh", "Ana Marsh"),
    ("Ana Marsh in Tarn and Mary Brandt", "Ana Marsh in Tarn and Mary Brandt"),
    ("Reuters", "Reuters"), ("Crews go home\n\nAna Marsh in Tarn\n\nTue 8 Mar 2021 14.35 BST", "Ana Marsh in Tarn"),
    ("BBC News\n\nBy Ana Marsh", "By Ana Marsh"), ("Ana Marsh | 08.03.2021 - Update : 09.03.2021", "Ana Marsh"),
  ])
  func isRead(_ lines: String, _ name: String) {
    #expect(byline(lines) == name)
  }

  @Test(arguments: [
    "By Friday no lamp was left", "By the time it rained, all were home", "Reporting by Ana Marsh", "Port Vella",
  ])
  func otherLinesAreNone(_ line: String) {
    #expect(byline(line) == nil)
  }

  @Test func theNameOnceMoreBelongsToIt() {
    let text =
      "Gate opens\n\nBy Ana Marsh, Minister of Roads\nMarch 8, 2021\n\nAna Marsh, Minister of Roads\n\nIt rained all day."
    #expect(!dump(text).contains("deck:"))
  }
}
