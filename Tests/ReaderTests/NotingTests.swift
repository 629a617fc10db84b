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

  @Test func linesThatArePastedIntoANoteStayLines() {
    var desk = Desk(SampleLibrary.all, width: 80)
    desk.press("a")
    desk.type("see ")
    _ = desk.state.receive(.paste("one two\nthree\u{2028}four\n"))
    #expect(desk.statusLine.hasPrefix("Note on the article: see one two␊three␊four␊"))
    #expect(desk.state.view().cursor?.x == 44)
    let kept = desk.pressAhead(.enter)
    #expect(
      kept == [.change(.annotate([.note("see one two\nthree\nfour", at: nil)], in: SampleLibrary.bridge.id))])
    desk.answer(kept)
    #expect(desk.statusLine.contains("Noted “see one two / three / four”"))
  }

  @Test func aWordIsDeletedUpToTheLineEnd() {
    var desk = Desk(SampleLibrary.all, width: 80)
    desk.press("a")
    _ = desk.state.receive(.paste("one\ntwo"))
    desk.press(.control("w"))
    #expect(desk.statusLine.hasPrefix("Note on the article: one␊  "))
    desk.press(.backspace, .control("e"))
    #expect(desk.statusLine.contains("Noted “one and more”"))
  }

  @Test func otherPromptsHaveOneLine() {
    for opening in ["/", "t", "|"] as [Key] {
      var desk = Desk(SampleLibrary.all, width: 80)
      desk.press(opening)
      _ = desk.state.receive(.paste("one \n\n  two\nthree  four"))
      #expect(desk.state.prompt?.line.text == "one two three  four")
    }
  }

  @Test func saysWhereNotesAreListed() {
    var desk = Desk(SampleLibrary.all, width: 80)
    desk.press("a")
    desk.type("look again")
    desk.press(.enter)
    #expect(desk.statusLine.contains("Noted “look again” · u undoes · :notes lists all"))
  }
}
