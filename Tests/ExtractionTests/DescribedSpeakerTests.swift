import Extraction
import Testing

@Suite("Speakers of all kinds")
struct DescribedSpeakerTests {
  /// `words | speaker | kind`, in order of text.
  private func said(_ sample: String) -> [String] {
    let story = Story(sample)
    return story.findings.quotes.map { quote in
      let kind = story.findings.speaker(of: quote)?.speakerKind.rawValue ?? "-"
      return "\(story.text.reflowed(quote.span)) | \(story.findings.speakerName(of: quote) ?? "-") | \(kind)"
    }
  }

  @Test("A senior official keeps what he and the official said after it")
  func described() {
    #expect(
      said(
        "A senior relief official said the camp was full. “We need tents,” the official said.\n\n“It rains,” he said.")
        == [
          "the camp was full | senior relief official | described",
          "We need tents, | senior relief official | described", "It rains, | senior relief official | described",
        ])
  }

  @Test("A body in small letters is a body, and the army is the one that was named")
  func bodies() {
    #expect(
      said("The Iraqi army said it held the hill. Two men had died, the army said.") == [
        "it held the hill | Iraqi army | organisation", "Two men had died | Iraqi army | organisation",
      ])
    #expect(said("Iraq said it held the hill.") == ["it held the hill | Iraq | organisation"])
    #expect(said("“We came at once,” police said.") == ["We came at once, | police | described"])
  }

  @Test(
    "The agency is the body that spoke last",
    arguments: [
      "The Vella Relief Council said food was short. Roads were cut, the agency said.",
      "The Vella Relief Council said food was short. Roads were cut, the council added.",
      "The Vella Relief Council said food was short. Roads were cut, it said.",
    ])
  func group(_ sample: String) {
    #expect(said(sample).last == "Roads were cut | Vella Relief Council | organisation")
  }

  @Test("Two who speak together both said it")
  func together() {
    let story = Story("Ana Marsh and Boro Venn said that the bridge was down.")
    #expect(
      story.findings.quotes.map { $0.speakers.map { story.findings.entities[$0.index].name } } == [
        ["Ana Marsh", "Boro Venn"]
      ])
    #expect(
      said("Ana Marsh and Boro Venn said that the bridge was down.") == [
        "the bridge was down | Ana Marsh and Boro Venn | person"
      ])
  }

  @Test(
    "A source is found in all its forms",
    arguments: [
      "“We left,” Odell’s deputy Ana Marsh told the court.", "“We left,” said Odell’s lawyer, Ana Marsh.",
      "Late on Monday Ana Marsh said: “We left,”", "Ana Marsh, an opposition deputy, said on Monday: “We left,”",
      "Secretary of State Ana Marsh said: “We left,”", "“We left,” said presiding judge Ana Marsh.",
      "Ana Marsh of the river guard, which had come late, said: “We left,”",
      "The radio quoted Ana Marsh as saying “We left,”", "The hall fell silent, with Ana Marsh saying “We left,”",
      "Ana Marsh on Tuesday said: “We left,”", "«We left», said Ana Marsh.", "„We left“, said Ana Marsh.",
      "\"\"We left,\"\" said Ana Marsh.", "Here is the chief’s spokeswoman, Ana Marsh, speaking in Tarn:\n\n“We left,”",
      "“We left,” grumbled Ana Marsh.",
    ])
  func forms(_ sample: String) {
    let story = Story(sample)
    #expect(
      story.findings.quotes.filter { $0.kind != .indirect }.map { story.findings.speakerName(of: $0) } == ["Ana Marsh"])
  }

  @Test("A noun that does not speak is nobody")
  func things() {
    #expect(said("The long drought shows no end of the hunger.").allSatisfy { $0.hasSuffix("| - | -") })
  }

  @Test(
    "A document speaks for who wrote it",
    arguments: [
      ("Food was short, a Vella Relief Council report said.", "Food was short | Vella Relief Council | organisation"),
      (
        "Food was short, according to data from the Vella Relief Council.",
        "Food was short | Vella Relief Council | organisation"
      ),
      ("Food was short, the report said.", "Food was short | report | described"),
      ("Food was short, the Vella Relief Council report said.", "Food was short | Vella Relief Council | organisation"),
    ])
  func documents(_ sample: String, _ expected: String) { #expect(said(sample) == [expected]) }

  @Test("She is the only woman that the text can mean, whatever the list of first names says")
  func lists() {
    let story = Story("“We counted every sack,” said Thomas Lovell, a trader.\n\n“We asked for a launch,” she said.")
    #expect(story.findings.quotes.map { story.findings.speakerName(of: $0) } == ["Thomas Lovell", "Thomas Lovell"])
    #expect(story.findings.quotes.map(\.certainty) == [.sure, .likely])
  }
}

@Suite("What a statement is")
struct StatementTests {
  @Test(
    "A cue tells what its speaker did",
    arguments: [
      ("Ana Marsh said the bridge was down.", Stance.said), ("Ana Marsh denied hitting the bridge.", .denied),
      ("Ana Marsh rejected the plan for the bridge.", .rejected), ("Ana Marsh warned that it was down.", .warned),
      ("Ana Marsh accused the rebels of mining it.", .accused), ("Ana Marsh urged them to stay.", .asked),
      ("Ana Marsh vowed to hold the bridge.", .promised),
    ])
  func stances(_ sample: String, _ stance: Stance) { #expect(Story(sample).findings.quotes.map(\.stance) == [stance]) }

  @Test("A statement carries its whole sentence")
  func sentences() {
    let story = Story("It rained. Ana Marsh rejected talks with the Vella Front on Monday. They left.")
    #expect(
      story.findings.quotes.map { story.text[$0.sentence] } == [
        "Ana Marsh rejected talks with the Vella Front on Monday."
      ])
  }

  @Test("Paragraphs behind a colon are the speaker’s as far as he says we")
  func behindColon() {
    let story = Story(
      "In a statement, Ana Marsh said:\n\nThe bridge is down. We will build it again.\n\nThe mayor left at noon.")
    #expect(story.quotes == ["direct | The bridge is down. We will build it again. | Ana Marsh | Ana Marsh"])
    #expect(story.findings.quotes.map(\.certainty) == [.likely])
  }

  @Test("A line below a block quotation names who said it")
  func below() {
    #expect(
      Story("“We left in the night.”\n\n– Ana Marsh, 38, resident of Tarn").quotes
        == ["direct | We left in the night. | Ana Marsh | Ana Marsh"])
  }

  @Test("A text that lost its capitals still has sentences")
  func lowerCase() {
    let story = Story(
      "the bridge over the old river in the town of tarn was hit by shells late on monday. officials said the road was shut. it will be open again when the last of the water has gone back, and not before that day comes."
    )
    #expect(story.indirect == ["indirect | the road was shut | officials | officials"])
  }
}
