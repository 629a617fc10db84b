import Extraction
import Testing

@Suite("Indirect speech")
struct IndirectSpeechTests {
  @Test(
    "What is reported without marks has its clause and its speaker",
    arguments: [
      ("Ana Marsh said the bridge was down.", "the bridge was down | Ana Marsh"),
      ("Ana Marsh said on Monday that the bridge was down.", "the bridge was down | Ana Marsh"),
      ("Ana Marsh told reporters the bridge was down.", "the bridge was down | Ana Marsh"),
      ("The bridge was down on Monday, Ana Marsh said.", "The bridge was down on Monday | Ana Marsh"),
      ("The bridge was down, according to Ana Marsh.", "The bridge was down | Ana Marsh"),
      ("According to Ana Marsh, the bridge was down.", "the bridge was down | Ana Marsh"),
      ("The bridge was down, the army said in a statement.", "The bridge was down | -"),
      ("Ana Marsh said the bridge was “nearly gone.”", "the bridge was “nearly gone.” | Ana Marsh"),
    ])
  func clauses(_ sample: String, _ expected: String) {
    let story = Story(sample)
    let found = story.findings.quotes.filter { $0.kind == .indirect }.map { quote in
      "\(story.text.reflowed(quote.span)) | \(story.findings.speaker(of: quote)?.name ?? "-")"
    }
    #expect(found == [expected])
  }

  @Test(
    "What is no report gives none",
    arguments: [
      "The reports were lost in the flood.", "“Go now,” Ana Marsh told the men on the hill.", "It is said often.",
    ])
  func none(_ sample: String) {
    #expect(Story(sample).indirect.isEmpty)
  }
}
