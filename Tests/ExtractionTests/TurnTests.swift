import Extraction
import Testing

@Suite("Turns of a transcript")
struct TurnTests {
  private static let briefing = """
    Press Secretary Ana Marsh spoke in Tarn.

    MS. MARSH:  Good morning.

    The bridge is open again.

    Q\u{A0}\u{A0}\u{A0} Ana, when did it close?

    MS. MARSH:  On Monday.

    (Laughter.)

    It was cold.

    SENIOR RIVER OFFICIAL:  I can add to that.

    Q\u{A0}\u{A0}\u{A0} And the mill?

    SENIOR RIVER OFFICIAL:  It stands.

    END 2:41 P.M.
    """

  @Test("A turn goes on until the next label")
  func continued() {
    #expect(
      Story(Self.briefing).quotes == [
        "direct | Good morning. | MS. MARSH | Ana Marsh", "direct | The bridge is open again. | MS. MARSH | Ana Marsh",
        "direct | Ana, when did it close? | Q | -", "direct | On Monday. | MS. MARSH | Ana Marsh",
        "direct | It was cold. | MS. MARSH | Ana Marsh",
        "direct | I can add to that. | SENIOR RIVER OFFICIAL | senior river official",
        "direct | And the mill? | Q | -", "direct | It stands. | SENIOR RIVER OFFICIAL | senior river official",
      ])
  }

  @Test("The letter of a question is no part of a name")
  func names() {
    #expect(Story(Self.briefing).findings.entities.map(\.name).allSatisfy { !$0.hasPrefix("Q") })
  }

  @Test("A label that nothing else names is a person’s name or a description")
  func unknown() {
    let story = Story(
      "MR. ORREL-VENN: We came.\n\nTHE WITNESS: I saw it.\n\nMR. ORREL-VENN: Where?\n\nTHE WITNESS: In Tarn.")
    #expect(
      story.findings.quotes.map { story.findings.speakerName(of: $0) } == [
        "ORREL-VENN", "witness", "ORREL-VENN", "witness",
      ])
  }

  @Test("Labels stand in bold print, with places, languages and times behind them")
  func forms() {
    let story = Story(
      "**MS. MARSH:** We came.\n\nMr. Venn (Vella) (spoke in Vellan): We saw.\n\n**MS. MARSH:** When?\n\nMr. Venn (Vella) (spoke in Vellan): (00:12) On Monday."
    )
    #expect(
      story.findings.quotes.map { story.text.reflowed($0.span) } == ["We came.", "We saw.", "When?", "On Monday."])
  }

  @Test("A story with a few questions at its end is no transcript")
  func story() {
    let paragraphs = (1...30).map { "It rained on day \($0) of the march." }.joined(separator: "\n\n")
    let story = Story("Q: Why now?\n\nA: It was time.\n\nQ: Who came?\n\nA: Nobody.\n\n\(paragraphs)")
    #expect(story.quotes.count == 4)
  }
}
