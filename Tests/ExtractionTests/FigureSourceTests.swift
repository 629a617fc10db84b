import Extraction
import Linguistics
import Newswire
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

  @Test(arguments: [
    ("Local officials put the toll at 41.", "41 | Local officials"),
    ("Residents saw hundreds of people at the mill.", "hundreds | residents"),
    ("Police put 12 men in jail.", "12 | -"),
    ("The town saw 40 fires.", "40 | -"),
  ])
  func isWhoeverIsTheSubjectOfAVerbForGivingFigures(_ sample: String, _ expected: String) {
    #expect(Self.sources(sample) == [expected])
  }

  @Test(arguments: [
    ("The Vella Relief Council has reached 4,000 people.", "4,000 | Vella Relief Council"),
    ("The Vella Relief Council opened a mill. The agency plans to reach 4,000 people.", "4,000 | Vella Relief Council"),
    ("Ana Marsh reached 12 people by telephone.", "12 | -"),
  ])
  func isTheBodyThatCountsThoseItHelps(_ sample: String, _ expected: String) {
    #expect(Self.sources(sample) == [expected])
  }

  @Test func hearsayGoesOnWithWhoeverWasTelling() {
    let sample = "Ana Marsh said 12 people were killed. Three villagers were reportedly shot on the road."
    #expect(Self.sources(sample) == ["12 | Ana Marsh", "Three | Ana Marsh"])
  }

  @Test func hearsayGoesOnBehindHearsay() {
    let sample = """
      Ana Marsh said the road was shut. Rebels are said to have shot five men. Soldiers reportedly burned the mill. The \
      roof fell in. Two women were allegedly hurt. They wept. The mill is old. Fourteen men reportedly fled.
      """
    #expect(Self.sources(sample) == ["five | Ana Marsh", "Two | Ana Marsh", "Fourteen | Ana Marsh"])
  }

  @Test func hearsayGoesOnWithWhoeverReceivedReports() {
    let sample = "The Vella Relief Council has received reports of raids. Three villagers were reportedly shot."
    #expect(Self.sources(sample) == ["Three | Vella Relief Council"])
  }

  @Test func theSameReportIsThatOfWhoeverSpokeLast() {
    let sample = """
      Some 300 families left, according to a report from the Vella Relief Council. The same report found that 40 people \
      were displaced.
      """
    #expect(Self.sources(sample) == ["300 | Vella Relief Council", "40 | Vella Relief Council"])
  }

  @Test func whatWasSpokenOfIsListedByItsSpeaker() {
    let sample = "Ana Marsh said the rebels broke the truce. These attacks included the killing of 12 civilians."
    #expect(Self.sources(sample) == ["12 | Ana Marsh"])
  }

  @Test(arguments: [
    ("Police: Fire at the old mill in Apora kills 12", "12 | police"),
    ("Fire kills 12 men at a mill in Apora, officials say", "12 | officials"),
    ("Fire kills 12 men at a mill in Apora, the oldest of all", "12 | -"),
  ])
  func aHeadlineNamesItsSpeakerBesideAColonOrAtItsEnd(_ headline: String, _ expected: String) {
    let text = SourceText(headline)
    let article = Article(text: text, blocks: [Block(.headline, text.span)])
    let figures = Extractor().findings(in: article).facts(Figure.self)
    #expect(figures.map { "\(text[$0.number]) | \($0.source ?? "-")" } == [expected])
  }
}
