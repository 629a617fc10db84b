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
      ("“It is over,” officials said.", "direct | It is over, | officials | officials"),
      (
        "“It is over,” said a spokesman for Ana Marsh.",
        "direct | It is over, | a spokesman for Ana Marsh | spokesman for Ana Marsh"
      ),
      ("“It is over,” Ana Marsh’s lawyer said.", "direct | It is over, | Ana Marsh’s lawyer | Ana Marsh’s lawyer"),
      ("The men painted “go home” on the wall of the mill.", "mixed | go home | - | -"),
    ])
  func clauses(_ sample: String, _ expected: String) {
    #expect(Story(sample).marks == [expected])
  }

  @Test(
    "Single marks quote as double ones do",
    arguments: [
      ("‘We left,’ Ana Marsh said.", "direct | We left, | Ana Marsh | Ana Marsh"),
      ("'We left,' Ana Marsh said.", "direct | We left, | Ana Marsh | Ana Marsh"),
      (
        "‘The brigades’ trucks didn’t start,’ Ana Marsh said.",
        "direct | The brigades’ trucks didn’t start, | Ana Marsh | Ana Marsh"
      ),
      (
        "‘He told me, “Say it is high”,’ Ana Marsh added.",
        "direct | He told me, “Say it is high”, | Ana Marsh | Ana Marsh"
      ),
      ("Ana Marsh said it was ‘nearer to twenty’.", "mixed | nearer to twenty | Ana Marsh | Ana Marsh"),
    ])
  func singleMarks(_ sample: String, _ expected: String) {
    #expect(Story(sample).marks == [expected])
  }

  @Test(
    "Apostrophes and single words in single marks quote nothing",
    arguments: [
      "The nations’ men didn’t go to the ’90s fair.", "They laughed at ‘planned’ raids.", "It’s ‘open and left.",
    ])
  func apostrophes(_ sample: String) {
    #expect(Story(sample).marks.isEmpty)
  }

  @Test(
    "A verb that nothing is known of speaks right behind a quotation",
    arguments: [
      ("“Get out,” Ana Marsh barked.", "direct | Get out, | Ana Marsh | Ana Marsh"),
      ("“Go home now!” some villagers shouted.", "direct | Go home now! | some villagers | some villagers"),
      ("“They all left,” they conclude.", "direct | They all left, | they | -"),
      ("“We hold it,“ Ana Marsh said.", "direct | We hold it, | Ana Marsh | Ana Marsh"),
    ])
  func anyVerb(_ sample: String, _ expected: String) {
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
    "White space between a mark and the words is no part of the quote",
    arguments: ["“\tWe left here,” ", "\"We left here, \" ", "‘We left here,’ ", "“ \t We left here,\u{20}” "])
  func whiteSpaceAtTheMarks(_ sample: String) {
    let story = Story("\(sample)Ana Marsh said.")
    for quote in story.findings.quotes { #expect(story.text[quote.span] == "We left here,") }
  }

  @Test(
    "A stray mark swallows nothing",
    arguments: ["A 6\" pipe burst in Tarn.\n\nAll fled.", "It\" ended.\n\nAll fled."])
  func strayMarks(_ sample: String) {
    #expect(Story(sample).marks.isEmpty)
  }

  @Test(
    "Titles of works are no quotes",
    arguments: [
      "She sang “The River Song” twice.", "“Tarn Tales” won a prize.", "Ana Marsh told “Tarn This Morning” so.",
      "<a id=\"the long road\" n=\"2016-06-01\">Tarn</a>",
    ])
  func works(_ sample: String) {
    #expect(Story(sample).marks.isEmpty)
  }

  @Test("A transcript names its speakers in brackets or before a colon")
  func labels() {
    #expect(Story("\\[ORTEGA\\] \"WE WILL STAY HERE.\"").marks.first == "direct | WE WILL STAY HERE. | ORTEGA | ORTEGA")
    #expect(
      Story("General Ana Marsh spoke.\n\nQ: Will it end?\n\nMARSH: Not soon. We stay.\n\nQ: Why?\n\nMARSH: We must.")
        .marks == [
          "direct | Will it end? | Q | -", "direct | Not soon. We stay. | MARSH | Ana Marsh", "direct | Why? | Q | -",
          "direct | We must. | MARSH | Ana Marsh",
        ])
    #expect(Story("UPDATE: The bridge is down.").marks.isEmpty)
    #expect(Story("Ana Marsh: “We will stay.”").marks == ["direct | We will stay. | Ana Marsh | Ana Marsh"])
  }
}
