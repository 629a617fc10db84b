import Extraction
import Testing

@Suite("Quotes and their clauses")
struct QuoteTests {
  @Test(
    "A quote takes source and speaker from its own sentence",
    arguments: [
      ("“We will rebuild it,” Ana Marsh said.", "direct | We will rebuild it, | Ana Marsh | Ana Marsh"),
      ("\"We will build,\" said Ana Marsh, who lives here.", "direct | We will build, | Ana Marsh | Ana Marsh"),
      ("``We will rebuild it,'' said Ana Marsh.", "direct | We will rebuild it, | Ana Marsh | Ana Marsh"),
      ("«We will rebuild it», said Ana Marsh.", "direct | We will rebuild it | Ana Marsh | Ana Marsh"),
      ("Ana Marsh said: “We will rebuild it.”", "direct | We will rebuild it. | Ana Marsh | Ana Marsh"),
      ("“Why not?” Ana Marsh asked.", "direct | Why not? | Ana Marsh | Ana Marsh"),
      ("Ana Marsh, who leads them, said it was “nearly done.”", "mixed | nearly done. | Ana Marsh | Ana Marsh"),
      ("The spokeswoman, Ana Marsh, said it was “nearly done.”", "mixed | nearly done. | Ana Marsh | Ana Marsh"),
      ("It was “nearly done,” according to Ana Marsh.", "mixed | nearly done, | Ana Marsh | Ana Marsh"),
      (
        "It was “near” its end, Colonel Ana Marsh told reporters in Tarn.",
        "mixed | near | Colonel Ana Marsh | Ana Marsh"
      ),
      ("“It is over.” — Ana Marsh", "direct | It is over. | Ana Marsh | Ana Marsh"),
      ("“It is over,” officials said.", "direct | It is over, | officials | -"),
      ("“It is over,” said a spokesman for Ana Marsh.", "direct | It is over, | a spokesman for Ana Marsh | -"),
      ("“It is over,” Ana Marsh’s lawyer said.", "direct | It is over, | Ana Marsh’s lawyer | -"),
      ("The men painted “go home” on the wall of the mill.", "mixed | go home | - | -"),
    ])
  func clauses(_ sample: String, _ expected: String) {
    #expect(Story(sample).marks == [expected])
  }

  @Test("A quote goes on behind the clause that breaks it off")
  func broken() {
    #expect(
      Story("“We left,” Ana Marsh said. “Nobody was hurt.”").marks == [
        "direct | We left, | Ana Marsh | Ana Marsh", "direct | Nobody was hurt. | Ana Marsh | Ana Marsh",
      ])
  }

  @Test("A quote of several paragraphs opens each anew and closes the last")
  func severalParagraphs() {
    let story = Story("Ana Marsh said: “We came.\n\n“We saw.\n\n“We left.”\n\nNo more came.")
    #expect(
      story.marks == [
        "direct | We came. | Ana Marsh | Ana Marsh", "direct | We saw. | Ana Marsh | Ana Marsh",
        "direct | We left. | Ana Marsh | Ana Marsh",
      ])
  }

  @Test(
    "A stray mark swallows nothing",
    arguments: ["A 6\" pipe burst in Tarn.\n\nAll fled.", "It\" ended.\n\nAll fled."])
  func strayMarks(_ sample: String) {
    #expect(Story(sample).marks.isEmpty)
  }

  @Test("Titles of works are no quotes", arguments: ["She sang “The River Song” twice.", "“Tarn Tales” won a prize."])
  func works(_ sample: String) {
    #expect(Story(sample).marks.isEmpty)
  }

  @Test("A transcript names its speakers in brackets or before a colon")
  func labels() {
    #expect(Story("\\[ORTEGA\\] \"WE WILL STAY HERE.\"").marks.first == "direct | WE WILL STAY HERE. | ORTEGA | -")
    #expect(Story("Ana Marsh: “We will stay.”").marks == ["direct | We will stay. | Ana Marsh | Ana Marsh"])
  }
}
