import Extraction
import Testing

@Suite("Speakers from the text around")
struct SpeakerTests {
  @Test("He and she are the last to speak, where the first name allows it")
  func pronouns() {
    let story = Story("“We left,” Thomas Quill said.\n\n“Nobody was hurt,” he said.\n\n“It is quiet,” she said.")
    #expect(
      story.marks == [
        "direct | We left, | Thomas Quill | Thomas Quill", "direct | Nobody was hurt, | he | Thomas Quill",
        "direct | It is quiet, | she | -",
      ])
  }

  @Test("Who was a man in one paragraph is no woman in the next")
  func gender() {
    let story = Story("“We left,” Orlo Quill said.\n\n“Nobody was hurt,” he said.\n\n“It is quiet,” she said.")
    #expect(story.marks.last == "direct | It is quiet, | she | -")
  }

  @Test("After somebody without a name has spoken, he is the one")
  func unknownSpeaker() {
    let story = Story("“We left,” Thomas Quill said.\n\n“Not all,” a villager said.\n\n“They ran,” he added.")
    #expect(story.marks.last == "direct | They ran, | he | villager")
  }

  @Test("The general is the only general")
  func descriptions() {
    let story = Story("General Ana Marsh arrived.\n\n“We stay,” the general said.")
    #expect(story.marks == ["direct | We stay, | the general | Ana Marsh"])
    let two = Story("General Ana Marsh met General Boro Venn.\n\n“We stay,” the general said.")
    #expect(two.marks == ["direct | We stay, | the general | -"])
  }

  @Test("A paragraph of nothing but a quote goes on from the one before")
  func nextParagraph() {
    let story = Story("It was “a good day,” Ana Marsh said during a visit.\n\n“It gave us some hope.”")
    #expect(story.marks.last == "direct | It gave us some hope. | Ana Marsh | Ana Marsh")
  }

  @Test("A piece without a clause is said by who speaks before and after it")
  func around() {
    let story = Story(
      "The rebels lost ground, Ivo Marsh said.\n\nThey are “on the run, most of them.”\n\nIt went well, he said.")
    #expect(story.marks == ["mixed | on the run, most of them. | - | Ivo Marsh"])
  }

  @Test("A name between two quotes keeps the first speaker from the second")
  func otherName() {
    let story = Story("“We left,” Ana Marsh said. The mayor, Boro Venn, was “not at home.”")
    #expect(story.marks.last == "mixed | not at home. | - | -")
  }

  @Test("What somebody speaks about in a clause of his own is not said by who answers")
  func answer() {
    let story = Story(
      "Ana Marsh met Boro Venn.\n\nAs Marsh went on about “how the road is closed,” and “our tired men,” Venn said yes, "
        + "yes, over and over again.")
    #expect(
      story.marks == [
        "mixed | how the road is closed, | Marsh | Ana Marsh", "mixed | our tired men, | Marsh | Ana Marsh",
      ])
  }

  @Test("After one of them has laughed, he is nobody that was named")
  func stranger() {
    let story = Story(
      "“We left,” Thomas Quill said.\n\nOne of them, a captain, laughed. “It was planned by a frog,” he said.")
    #expect(story.marks.last == "direct | It was planned by a frog, | he | -")
  }

  @Test(
    "A quote in a sentence without a verb of speech is its subject’s",
    arguments: [
      (
        "Ana Marsh was in no hurry with “a long day ahead of us.”",
        "mixed | a long day ahead of us. | Ana Marsh | Ana Marsh"
      ),
      ("In the town, Ana Marsh went further: “It has ended.”", "direct | It has ended. | Ana Marsh | Ana Marsh"),
      ("Ana Marsh agreed. “It has ended.”", "direct | It has ended. | Ana Marsh | Ana Marsh"),
      ("After the raid Ana Marsh issued this:\n\n“It has ended.”", "direct | It has ended. | Ana Marsh | Ana Marsh"),
      ("Ana Marsh dismissed the talks as “a long joke.”", "mixed | a long joke. | Ana Marsh | Ana Marsh"),
      ("We met Ana Marsh, who said it was “nearly over.”", "mixed | nearly over. | who | Ana Marsh"),
    ])
  func subjects(_ sample: String, _ expected: String) {
    #expect(Story(sample).marks == [expected])
  }
}
