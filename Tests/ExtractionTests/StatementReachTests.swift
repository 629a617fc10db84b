import Extraction
import Testing

@Suite("How far a statement reaches, and whose it is")
struct StatementReachTests {
  @Test(
    "What was said begins behind all that tells who says it, and ends with its clause",
    arguments: [
      ("According to Ana Marsh, 40, a teacher in Tarn, the bridge was down.", "the bridge was down | Ana Marsh"),
      ("According to the chief engineer, Ana Marsh, the bridge was down.", "the bridge was down | Ana Marsh"),
      ("According to Ana Marsh, men, women and children were on it.", "men, women and children were on it | Ana Marsh"),
      ("A man who told of the raid was held, Ana Marsh said.", "A man who told of the raid was held | Ana Marsh"),
      ("The bridge was down, according to Ana Marsh, chief engineer at Tarn Roads.", "The bridge was down | Ana Marsh"),
      ("The town is quiet, says road builder Vella Roads.", "The town is quiet | Vella Roads"),
      (
        "He is a teacher and, Ana Marsh said, a poet of the river.",
        "He is a teacher and | Ana Marsh; a poet of the river | Ana Marsh"
      ),
      (
        "Ana Marsh called for a full inquiry and said the bridge was down.",
        "a full inquiry | Ana Marsh; the bridge was down | Ana Marsh"
      ),
      (
        "Ana Marsh announced her first case, and on Monday, Boro Venn announced a second one.",
        "her first case | Ana Marsh; a second one | Boro Venn"
      ),
    ])
  func reach(_ sample: String, _ expected: String) { #expect(reports(sample) == expected) }

  @Test(
    "What tells of a deed is no statement",
    arguments: [
      "Ana Marsh added two goals to her score.", "Ana Marsh spoke on condition of anonymity that day.",
      "Ana Marsh spoke for the first time since the raid.", "The men played a game, called River Stones.",
      "The flood is a threat to human health.", "Ana Marsh found the road shut.",
      "The town has three confirmed cases of cholera.",
      "“We left,” the baker from Tarn, Ana Marsh, told reporters.",
    ])
  func deeds(_ sample: String) { #expect(reports(sample).isEmpty) }

  @Test(
    "Findings are statements where they are evidence or a sentence",
    arguments: [
      ("The report found evidence of mines.", "evidence of mines | report"),
      ("The report found the army had left.", "the army had left | report"),
    ])
  func findings(_ sample: String, _ expected: String) { #expect(reports(sample) == expected) }

  @Test(
    "A passive gives its words to nobody",
    arguments: [
      "Ana Marsh said it rained. It was concluded that the bridge was safe.",
      "Ana Marsh said it rained. Farmers are urged to watch their cattle.",
      "Ana Marsh said it rained. Boro Venn, once accused of hiding grain, left.",
    ])
  func passives(_ sample: String) { #expect(reports(sample).hasSuffix(" | -")) }

  @Test("A court that was told says nothing")
  func hearings() { #expect(reports("Woman was killed by a wall, court told") == "Woman was killed by a wall | -") }

  @Test("A word between commas does not part a subject from its verb")
  func asides() {
    #expect(
      reports("Ana Marsh said it rained. The engineer’s deputy, however, argued that the bridge was safe.")
        .hasSuffix("the bridge was safe | engineer’s deputy"))
  }

  @Test("WHO is no pronoun")
  func acronyms() {
    #expect(
      reports("The World Health Organization (WHO) left. WHO said the town was safe.")
        == "the town was safe | World Health Organization")
  }

  @Test(
    "A name behind a body and its letters is who speaks",
    arguments: ["Vella Fishing Council (VFC) chairman Ana Marsh", "the Ministry of Roads (MR) spokeswoman Ana Marsh"])
  func letters(_ source: String) {
    #expect(reports("According to \(source), the bridge was down.") == "the bridge was down | Ana Marsh")
  }

  @Test("Another body of the same sort is another body")
  func otherBodies() {
    let story = Story("The Vella High Court met. The lower court said the road was shut.")
    #expect(story.findings.quotes.map { story.findings.speakerName(of: $0) } == ["lower court"])
  }

  @Test("A group is no country")
  func groups() {
    #expect(
      reports("Syria said the road was shut. The group pledged to fight on.").hasSuffix("to fight on | group"))
  }

  @Test("It is the body that opens the sentence or the one before")
  func bodies() {
    #expect(
      reports("Relief Watch counted the boats, which it said were new and fast.").hasSuffix(" | Relief Watch"))
  }

  @Test("A statement is by whoever spoke in it")
  func documents() {
    let story = Story("In a statement, Ana Marsh said it rained. “We left,” the statement said.")
    #expect(story.marks.last == "direct | We left, | the statement | Ana Marsh")
  }

  @Test("A comma that ends what sets the scene does not make an envoy of a name before it")
  func scenes() {
    #expect(reports("In a paper by Ana Marsh, the envoy said it rained all day.") == "it rained all day | envoy")
    #expect(reports("Ana Marsh, the envoy to Tarn, said it rained all day.") == "it rained all day | Ana Marsh")
  }

  @Test("What hangs on whose tells who speaks")
  func whose() {
    #expect(
      reports("A man whose sister was killed told Relief Watch that the road was shut.")
        == "the road was shut | man")
  }

  @Test(
    "Called for asks, called a lie does not",
    arguments: [
      ("Ana Marsh called for talks on the road.", Stance.asked), ("Ana Marsh called the report a lie.", .said),
    ])
  func stances(_ sample: String, _ stance: Stance) { #expect(Story(sample).findings.quotes.map(\.stance) == [stance]) }

  private func reports(_ sample: String) -> String {
    let story = Story(sample)
    return story.findings.quotes.filter { $0.kind == .indirect }.map { quote in
      "\(story.text.reflowed(quote.span)) | \(story.findings.speaker(of: quote)?.name ?? "-")"
    }.joined(separator: "; ")
  }
}
