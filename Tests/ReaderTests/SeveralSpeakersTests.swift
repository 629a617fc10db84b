import NewsLibrary
import Reader
import Testing

/// Quotes of two who speak together.
@Suite struct SeveralSpeakersTests {
  private static let story = SampleArticle.make(
    id: 1, date: "2021-03-09",
    """
    [headline|Ford opens]

    [paragraph|“[direct:Ana Marsh|We waited]”, [person:Ana Marsh|Ana Marsh] said.]

    [paragraph|“[direct:Tom Reed|So did I]”, [person:Tom Reed|Tom Reed] said.]

    [paragraph|“[direct:Ana Marsh+Tom Reed|The ford is open]”, they said.]

    [paragraph|“[direct:Tom Reed|So be it]”, Reed said.]
    """)

  private func desk() -> Desk { Desk([Self.story], width: 120, height: 24) }

  @Test func theyCountForBoth() {
    var desk = desk()
    desk.press("}", "}", "}")
    #expect(desk.statusLine.contains("quote 3 of 4 · Ana Marsh and Tom Reed"), "\(desk.statusLine)")
    desk.press("s")
    #expect(desk.screen.contains("R Tom Reed  3") && desk.screen.contains("M Ana Marsh  2"), "\(desk.screen)")
    desk.press("q", "S")
    desk.type("Ana")
    desk.press(.enter)
    #expect(desk.screen.contains("2 quotes · ") && desk.screen.contains("The ford is open"), "\(desk.screen)")
  }

  @Test(arguments: [(1, ["quote 3 of 4", "The last quote of Ana Marsh"]), (2, ["quote 3 of 4", "quote 4 of 4"])])
  func stepsGoOnWithTheOneTheyBeganWith(steps: Int, expected: [String]) {
    var desk = desk()
    for _ in 0..<steps { desk.press("}") }
    for words in expected {
      desk.press("o")
      #expect(desk.statusLine.contains(words), "\(desk.statusLine)")
    }
  }
}
