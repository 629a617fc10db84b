import Display
import Testing

/// Notes by keys: what they are on, and where they are found again.
@Suite struct NotingTests {
  @Test func thePromptShowsWhatTheNoteIsOn() {
    var desk = Desk(SampleLibrary.all, width: 80)
    desk.press("a")
    #expect(desk.statusLine.hasPrefix("Note on the article: "))
    desk.press(.escape, "}", "a")
    #expect(desk.statusLine.hasPrefix("Note on “"))
    #expect(desk.statusLine.contains("…”: "))
  }

  @Test func noteIsOnTheQuoteThatTheStatusLineTellsOfFromTheListAlso() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}")
    #expect(desk.statusLine.contains("quote 1 of 3"))
    desk.press("a")
    #expect(desk.statusLine.hasPrefix("Note on “We left the bridge in g…”: "))
    desk.press(.escape, "j", "a")
    #expect(desk.statusLine.hasPrefix("Note on the article: "))
  }

  @Test func saysWhereNotesAreListed() {
    var desk = Desk(SampleLibrary.all, width: 80)
    desk.press("a")
    desk.type("look again")
    desk.press(.enter)
    #expect(desk.statusLine.contains("Noted “look again” · u undoes · :notes lists all"))
  }
}
