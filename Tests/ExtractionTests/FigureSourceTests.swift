import Extraction
import Testing

/// Who gives a figure: `number | source`, `-` where the reporter does.
@Suite("Figures are given by somebody, or by the reporter")
struct FigureSourceTests {
  static func sources(_ sample: String) -> [String] {
    let story = Story(sample)
    return story.findings.facts(Figure.self).map { "\(story.text[$0.number]) | \($0.source ?? "-")" }
  }

  @Test(arguments: [
    ("Ana Marsh said 12 people were killed in Apora.", "12 | Ana Marsh"),
    ("“We counted 40 tents,” Ana Marsh said.", "40 | Ana Marsh"),
    ("At least 12 people were killed, according to Ana Marsh.", "12 | Ana Marsh"),
    ("The Vella Relief Council put the toll at 41.", "41 | Vella Relief Council"),
    ("Ana Marsh said a shell hit the mill, killing 12 people.", "12 | Ana Marsh"),
  ])
  func isWhoeverIsNamedWithTheFigure(_ sample: String, _ expected: String) {
    #expect(Self.sources(sample) == [expected])
  }

  @Test(arguments: [
    ("A shell fell on the mill in Apora on Monday, killing 12 people.", "12 | -"),
    ("Ana Marsh came to Apora with 40 soldiers.", "40 | -"),
    ("The clock put on the tower has 12 bells.", "12 | -"),
  ])
  func isNobodyWhereTheReporterTells(_ sample: String, _ expected: String) {
    #expect(Self.sources(sample) == [expected])
  }

  @Test func hearsayGoesOnWithWhoeverWasTelling() {
    let sample = "Ana Marsh said 12 people were killed. Three villagers were reportedly shot on the road."
    #expect(Self.sources(sample) == ["12 | Ana Marsh", "Three | Ana Marsh"])
  }
}
