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
    "(Additional reporting by Ilo Brandt.)", ".gate-wide {", "width: 100%;", "Source", "{articleGUID}", "[ad_1]",
    "Document VELLAC0020210308eh380001p", "Facebook Twitter Mail", "[vella.example/1Sd4TAa]", "@highlight", "355 words",
    "You can read more about that story here.", "And you can hear more news by going to our website.", "3 hours ago",
    "JOIN US ON TELEGRAM! Follow our coverage of the river @vellacourier.", "Watch in Vella Video »", "Photo",
    "Watch the ferry’s last hour at the gate", "Sorry we are unable to accept comments for legal reasons.",
    "Language: ENGLISH",
    "Scroll down for video", "Published 8 March 2021", "We use cookies to make the gate open.",
    "Other topics of interest Ten ferries you should see Ana Marsh says that she has seen them all and “they don’t sink.”",
  ])
  func furniture(_ line: String) { #expect(kind(of: line) == .furniture) }

  @Test(arguments: [
    "The gate at noon. (AP Photo/Ana Marsh)", "The gate at noon. (Courtesy River Service)", "Ilo Brandt/Getty Images",
    "File photo: the gate in May", "Photo by Ilo Brandt", "The gate at noon. (INA/River Service)", "The gate | REUTERS",
    "Image copyright AFP", "Image caption The gate at noon", "The gate at noon [Ana Marsh/Reuters]",
    "(Photo: Ilo Brandt)",
    "The gate at noon. (Picture: Facebook)", "Photograph: Ilo Brandt/AFP/Getty Images", "The gate at noon. Credit: AP",
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
    "You can read it in the minister’s face.", "“You can visit our website for news,” she said.",
    "You can find that on our website.", "Watch the gate, she said.",
    "Source of the fire was a lamp.", "The source said so.", "Document what you see.", "355 words were lost.",
    "Mail came.",
    "He spoke on March 8, 2021.", "The image was blurred.", "They use cookies and bread.", "Share of the vote fell.",
    "Language is a lamp.", "Related by blood, they fought.", "More than 40 died.",
  ])
  func paragraphs(_ line: String) { #expect(kind(of: line) == .paragraph) }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["\n", "a\n", "* * *\n", "(AP Photo/X)\n", "Date: x\n", "A B\n\n", "# ", "[", "“)", "8 March 2021\n"])
  func manyOfOneKindTakeLinearTime(_ piece: String) {
    let text = SourceText("Gate\n\n" + String(repeating: piece, count: 50_000) + "x")
    #expect(!ArticleAnatomy.article(of: text, path: "story.md", isMarkdown: true).blocks.isEmpty)
  }

  @Test(arguments: [
    (
      "It rained, he said.© 2021 INA. INA is not responsible for other pages.",
      "© 2021 INA. INA is not responsible for other pages."
    ),
    (
      "It rained, he said. related stories: ten ferries sink who owns the river",
      "related stories: ten ferries sink who owns the river"
    ),
  ])
  func whatIsGluedToAParagraphIsCutOff(_ paragraph: String, _ furniture: String) {
    let lines = dump("Gate opens\n\nIt was a wet day in the upper town.\n\n\(paragraph)")
    #expect(lines.hasSuffix("paragraph: It rained, he said.\nfurniture: \(furniture)"))
  }

  @Test(arguments: [
    "The law of © 2021 is old.", "It rained. He read more: ten books.", "She owns the rights to © signs.",
  ])
  func wordsOfTheStoryAreNotCutOff(_ line: String) {
    #expect(kind(of: line) == .paragraph)
  }

  @Test func nothingOfTheStoryComesAfterAnArchivesClassification() {
    let text =
      "Gate opens\n\nIt rained on the gate all day.\n\nClassification\n\nSubject: Gates (90%)\n\nThe rest of it."
    #expect(
      dump(text).hasSuffix("furniture: Classification\nfurniture: Subject: Gates (90%)\nfurniture: The rest of it."))
  }
}
