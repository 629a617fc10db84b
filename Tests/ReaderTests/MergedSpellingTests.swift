import Display
import NewsLibrary
import Reader
import Testing

/// Names that the library takes for one speaker's, shown and split.
@Suite struct MergedSpellingTests {
  private func desk(_ spellings: [String: String] = ["Tom Reed": "Ana Marsh"]) -> Desk {
    var desk = Desk(SpeakerSample.all, width: 80)
    desk.spellings = spellings
    return desk
  }

  @Test func theListSaysSoAndSplits() {
    var desk = desk()
    desk.press("S")
    #expect(desk.screen.contains("Ana Marsh ×2") && !desk.screen.contains("Tom Reed"))
    #expect(desk.screen.split(separator: "\n")[0].contains("^X splits"))
    desk.press(.control("x"))
    #expect(desk.statusLine.contains("Corrected: Tom Reed is not Ana Marsh · u undoes"), "\(desk.statusLine)")
    #expect(!desk.screen.contains("×2") && desk.screen.contains("Tom Reed"))
    desk.press(.control("x"))
    #expect(desk.statusLine.contains("goes by one name"))
  }

  @Test func thePageNamesThemAndSplits() {
    var desk = desk()
    desk.press("S")
    desk.type("Ana")
    desk.press(.enter)
    #expect(desk.screen.contains("also as Tom Reed 6 · X splits"), "\(desk.screen)")
    desk.press("X")
    #expect(!desk.screen.contains("also as") && desk.statusLine.contains("Tom Reed is not Ana Marsh"))
    desk.press("u")
    #expect(desk.screen.contains("also as Tom Reed 6 · X splits"))
    #expect(desk.statusLine.contains("Undone: Tom Reed is not Ana Marsh"))
  }

  @Test func ofSeveralOneIsChosen() {
    var desk = desk(["Tom Reed": "Ana Marsh", "Vella Front": "Ana Marsh"])
    desk.press("S", .enter, "X")
    #expect(desk.screen.hasPrefix(" Who is not Ana Marsh? · Enter splits the name off · q back"), "\(desk.screen)")
    #expect(desk.screen.contains("Tom Reed") && desk.screen.contains("Vella Front"))
    desk.press(.enter)
    #expect(desk.state.pageKind == .speaker)
    #expect(desk.statusLine.contains("Tom Reed is not Ana Marsh"), "\(desk.statusLine)")
  }
}
