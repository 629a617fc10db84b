import Linguistics
import Newswire
import Testing

/// What a line between two paragraphs is taken for.
struct BodyBlockTests {
  private func kind(of line: String) -> Block.Kind? {
    let story =
      "Gate opens\n\nIt rained on the gate all day.\n\n\(line)\n\nThe crews went home at noon, and nobody came."
    let article = ArticleAnatomy.article(of: SourceText(story), path: "story.txt")
    return article.blocks.first { article.text[$0.span] == line }?.kind
  }

  @Test(arguments: [
    "ADVERTISEMENT", "Read more: Ten ferries", "Most Read", "Share this story", "Follow Ana Marsh on Twitter @anamarsh",
    "Sign up for our morning letter", "© 2021 Apora News Service", "(MORE)", "(mc)", "(kk-sn)", "* * *", "___", "###",
    "https://news.example/gate", "Reporting by Ana Marsh; Editing by Ilo Brandt", "12 comments", "Reuters", "Related:",
    "(Additional reporting by Ilo Brandt.)", ".gate-wide {", "width: 100%;",
  ])
  func furniture(_ line: String) { #expect(kind(of: line) == .furniture) }

  @Test(arguments: [
    "The gate at noon. (AP Photo/Ana Marsh)", "The gate at noon. (Courtesy River Service)", "Ilo Brandt/Getty Images",
    "File photo: the gate in May", "Photo by Ilo Brandt", "The gate at noon. (INA/River Service)", "The gate | REUTERS",
  ])
  func captions(_ line: String) { #expect(kind(of: line) == .caption) }

  @Test(arguments: [
    "Crews on the move", "‘A dry road’", "'A dry road'", "10.15am", "9:05 p.m.", "WHAT NOW.", "2021 in Review",
    "État des lieux",
  ])
  func headings(_ line: String) { #expect(kind(of: line) == .heading) }

  @Test(arguments: [
    "“Open it”", "Nobody came.", "- A lamp", "• A lamp", "Marsh said", "And so on,", "who knows",
    "He follows her on Twitter every day.",
    "The crews live by the photo shop. (They like it.)", "42", "By noon it was over.", "The Reuters office is closed.",
  ])
  func paragraphs(_ line: String) { #expect(kind(of: line) == .paragraph) }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["\n", "a\n", "* * *\n", "(AP Photo/X)\n", "Date: x\n", "A B\n\n", "# ", "[", "“)", "8 March 2021\n"])
  func manyOfOneKindTakeLinearTime(_ piece: String) {
    let text = SourceText("Gate\n\n" + String(repeating: piece, count: 50_000) + "x")
    #expect(!ArticleAnatomy.article(of: text, path: "story.md", isMarkdown: true).blocks.isEmpty)
  }
}
