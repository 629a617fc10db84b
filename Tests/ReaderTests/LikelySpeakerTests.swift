import Display
import NewsLibrary
import Reader
import Testing

/// Quotes whose speaker was reasoned from the text around.
@Suite struct LikelySpeakerTests {
  private static let story = SampleArticle.make(
    id: 1, date: "2021-03-09",
    """
    [headline|Ford opens]

    [paragraph|“[direct:Ana Marsh|We waited]”, [person:Ana Marsh|Ana Marsh] said.]

    [paragraph|“[direct?:Ana Marsh|Nobody came over in all these days, and nobody wrote to us of what they mean to do]”.]

    [paragraph|They said [indirect?:Ana Marsh|that the ford was open].]

    [paragraph|“[direct:Tom Reed|So be it]”, [person:Tom Reed|Tom Reed] said.]
    """)

  private func desk(_ width: Int = 80, _ height: Int = 24) -> Desk {
    Desk([Self.story], width: Columns(width), height: height)
  }

  @Test(arguments: [40, 80, 120])
  func theMarginSaysSoWhereTheQuoteBegins(width: Int) {
    var desk = desk(width)
    desk.press("2", "z")
    let lines = desk.state.view().lines
    #expect(lines.contains { $0.contains("M▌ “We waited”") }, "\(desk.screen)")
    #expect(lines.contains { $0.contains("M? “Nobody came") }, "\(desk.screen)")
    #expect(lines.count { $0.contains("?") && !$0.contains("help") } == 1, "\(desk.screen)")
  }

  @Test func theStatusLineSaysWhy() {
    var desk = desk(120)
    desk.press("}")
    #expect(!desk.statusLine.contains("likely"))
    desk.press("}")
    #expect(
      desk.statusLine.contains(
        "quote 2 of 3 · Ana Marsh (likely) · reasoned from the text around · found by sample"),
      "\(desk.statusLine)")
    desk.resize(40, 24)
    #expect(desk.statusLine.contains("Ana Marsh (likely)"), "\(desk.statusLine)")
  }

  @Test func theyAreCountedApart() {
    var desk = desk(200)
    func row(_ name: String) -> [Substring] {
      desk.screen.split(separator: "\n").first { $0.contains("\(name)  ") }?.split(separator: " ") ?? []
    }
    #expect(desk.screen.contains("quotes +reported ?likely"), "\(desk.screen)")
    #expect(row("M Ana Marsh").suffix(3) == ["2", "+1", "?2"])
    #expect(row("R Tom Reed").last == "1")
    desk.press("s")
    #expect(desk.screen.contains("M Ana Marsh  2 +1 ?2"))
    desk.press("q", "S")
    #expect(desk.screen.contains("2 +1    ?2 "), "\(desk.screen)")
    desk.press(.enter)
    #expect(desk.screen.contains("2 quotes +1 reported · 2 only likely"), "\(desk.screen)")
    #expect(desk.screen.contains("▌ “We waited”") && desk.screen.contains("▌?“Nobody came"), "\(desk.screen)")
    #expect(desk.screen.contains("┊? that the ford"), "\(desk.screen)")
  }

  @Test func enterConfirmsTheLikelySpeaker() {
    var desk = desk(120)
    desk.press("}", "}", "c")
    #expect(desk.screen.split(separator: "\n")[1].hasPrefix(" Ana Marsh  likely: Enter confirms"), "\(desk.screen)")
    desk.press(.enter, "2")
    #expect(desk.statusLine.contains("Ana Marsh · ✎ your correction"), "\(desk.statusLine)")
    desk.run("open-quotes")
    #expect(desk.screen.contains("Open quotes: 1 likely, 0 open"), "\(desk.screen)")
  }

  @Test func aSureSpeakerIsNoChoice() {
    var desk = desk(120)
    desk.press("}", "c")
    #expect(!desk.screen.contains("likely: Enter confirms"))
    desk.type("ana")
    #expect(!desk.screen.split(separator: "\n")[1].contains("Ana Marsh"), "\(desk.screen)")
  }

  @Test func whomTheUserNamesIsSure() {
    var desk = desk(120)
    desk.press("}", "}", "c")
    desk.type("Tom")
    desk.press(.enter, "2")
    #expect(desk.statusLine.contains("Tom Reed · ✎ your correction"), "\(desk.statusLine)")
  }
}
