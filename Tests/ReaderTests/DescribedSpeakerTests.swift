import Display
import NewsLibrary
import Reader
import Testing

/// Speakers without a name.
@Suite struct DescribedSpeakerTests {
  private static func story(_ id: Int64, _ words: String) -> IndexedArticle {
    SampleArticle.make(
      id: id, date: "2021-03-0\(id)",
      """
      [headline|Ford opens]

      [paragraph|“[direct:senior relief official of Tarn|\(words)]”, a [described:senior relief official of Tarn|senior \
      relief official of Tarn] said.]

      [paragraph|“[direct:Ana Marsh|We know him]”, [person:Ana Marsh|Ana Marsh] said in [place:Tarn|Tarn].]
      """)
  }

  private func desk(_ width: Int = 120) -> Desk {
    Desk([Self.story(2, "Nobody came"), Self.story(1, "All is lost")], width: Columns(width), height: 24)
  }

  @Test func theyHaveTheLetterOfTheirNounAndStandApart() {
    let desk = desk()
    #expect(desk.screen.contains("O▌ “Nobody came”") && desk.screen.contains("O senior relief"), "\(desk.screen)")
    let screen = desk.state.view()
    let italic = (0..<screen.size.height).flatMap { screen.row($0) }
      .filter { $0.style.attributes.contains(.italic) }.map(\.text).joined()
    #expect(italic.contains("senior relief") && !italic.contains("Ana"), "\(italic)")
  }

  @Test func noGroupOfNamesHasThem() {
    let desk = desk()
    #expect(desk.screen.contains("▾ Speakers  2") && desk.screen.contains("▾ People  1"), "\(desk.screen)")
    #expect(!desk.screen.contains("▾ Organisations") && desk.screen.contains("▾ Places  1"), "\(desk.screen)")
  }

  @Test func theirPageSaysThatTheyAreNotOnePerson() {
    var desk = desk()
    desk.press("S")
    desk.type("senior")
    desk.press(.enter)
    #expect(desk.screen.contains("described in 2 articles, not one person"), "\(desk.screen)")
    #expect(desk.screen.contains("All is lost") && desk.screen.contains("Nobody came"))
    desk.resize(40, 12)
    #expect(desk.screen.contains("described in 2 articles, not one"), "\(desk.screen)")
    desk = self.desk()
    desk.press("S")
    desk.type("Ana")
    desk.press(.enter)
    #expect(!desk.screen.contains("described"))
  }

  @Test func cOnAQuoteGivesItAName() {
    var desk = desk()
    desk.press("}", "c")
    #expect(desk.screen.contains("Who said “Nobody came”?"))
    desk.type("Ana")
    desk.press(.enter, "2")
    #expect(desk.statusLine.contains("Ana Marsh · ✎ your correction"), "\(desk.statusLine)")
  }

  @Test func cInTheSidebarSaysWhoHeIsHere() {
    var desk = desk()
    desk.press("3", "g", "j")
    let sidebar = desk.screen
    desk.press("c")
    #expect(
      desk.screen.contains("here it is somebody with a name…") && desk.screen.contains("it describes no speaker"),
      "\(sidebar)")
    #expect(!desk.screen.contains("this mention"))
    desk.press(.enter)
    #expect(desk.screen.contains("senior relief official of Tarn is here:"), "\(desk.screen)")
    #expect(desk.screen.contains("Ana Marsh") && !desk.screen.split(separator: "\n")[1].contains("Tarn"))
    desk.press(.enter)
    #expect(desk.statusLine.contains("senior relief official of Tarn is Ana Marsh here"), "\(desk.statusLine)")
    #expect(desk.screen.contains("▾ Speakers  1"), "\(desk.screen)")
  }
}
