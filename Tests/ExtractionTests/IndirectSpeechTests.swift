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
      (
        "The bridge was down, Ana Marsh told a news conference following talks with the mayor.",
        "The bridge was down | Ana Marsh"
      ),
      ("Ana Marsh told the INA news agency the bridge was down.", "the bridge was down | Ana Marsh"),
      ("The bridge was down for weeks, Ana Marsh told INA news agency.", "The bridge was down for weeks | Ana Marsh"),
      ("The bridge was down on Monday, Ana Marsh said.", "The bridge was down on Monday | Ana Marsh"),
      ("The bridge was down, according to Ana Marsh.", "The bridge was down | Ana Marsh"),
      ("According to Ana Marsh, the bridge was down.", "the bridge was down | Ana Marsh"),
      ("The bridge was down, the army said in a statement.", "The bridge was down | army"),
      ("Ana Marsh said the bridge was “nearly gone.”", "the bridge was “nearly gone.” | Ana Marsh"),
    ])
  func clauses(_ sample: String, _ expected: String) {
    #expect(reports(sample) == [expected])
  }

  @Test(
    "A cue is known by what follows it",
    arguments: [
      ("The claim that the bridge was down spread fast.", "the bridge was down spread fast | -"),
      ("Ana Marsh’s warning that the bridge was down came late.", "the bridge was down came late | Ana Marsh"),
      ("Ana Marsh vowed to hold the bridge.", "to hold the bridge | Ana Marsh"),
      ("Ana Marsh accused the rebels of mining it.", "the rebels of mining it | Ana Marsh"),
      ("Ana Marsh called for an end to the siege.", "an end to the siege | Ana Marsh"),
      ("Ana Marsh denied hitting the bridge, which stood.", "hitting the bridge | Ana Marsh"),
      ("The mayor was told that the bridge was down.", "the bridge was down | -"),
      ("The bridge is expected to fall by noon.", "to fall by noon | -"),
      ("Ana Marsh asked whether the bridge was down.", "whether the bridge was down | Ana Marsh"),
      ("Surveys by Ana Marsh showed the bridge sinking.", "the bridge sinking | Ana Marsh"),
    ])
  func complements(_ sample: String, _ expected: String) {
    #expect(reports(sample) == [expected])
  }

  @Test("A clause between commas reports on both its sides")
  func between() {
    #expect(
      reports("The old bridge, Ana Marsh said, was down by noon.") == [
        "The old bridge | Ana Marsh", "was down by noon | Ana Marsh",
      ])
    #expect(
      reports("But the next day, according to Ana Marsh, it fell into the river.") == [
        "But the next day | Ana Marsh", "it fell into the river | Ana Marsh",
      ])
  }

  @Test("A second verb shares the subject of the first")
  func coordinated() {
    #expect(
      reports("Ana Marsh left the town and said the bridge was down.") == ["the bridge was down | Ana Marsh"])
    #expect(
      reports("Ana Marsh, who asked for calm, said that it was down.").last == "it was down | Ana Marsh")
  }

  @Test("What leads into a quotation is no report")
  func leadIn() {
    #expect(reports("Asked whether it would fall, Ana Marsh replied: “We will see.”").isEmpty)
  }

  private func reports(_ sample: String) -> [String] {
    let story = Story(sample)
    return story.findings.quotes.filter { $0.kind == .indirect }.map { quote in
      "\(story.text.reflowed(quote.span)) | \(story.findings.speaker(of: quote)?.name ?? "-")"
    }
  }

  @Test(
    "What is no report gives none",
    arguments: [
      "The reports were lost in the flood.", "“Go now,” Ana Marsh told the men on the hill.", "It is said often.",
      "The plan, announced a week ago, failed.", "The army seemed to be lost.",
      "The allies made first pledges that would bring close to 900 soldiers to the valley.",
      "Her words echoed those of the mayor.", "A decision to double the garrison followed.",
    ])
  func none(_ sample: String) {
    #expect(Story(sample).indirect.isEmpty)
  }
}
