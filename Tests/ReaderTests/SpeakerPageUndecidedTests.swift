import Display
import NewsLibrary
import Reader
import Testing

/// The end of a speaker's page: what may be missing.
@Suite struct SpeakerPageUndecidedTests {
  private func page() -> Desk {
    var desk = Desk(UndecidedSample.all, width: 100, height: 24)
    desk.press("S", .enter)
    return desk
  }

  @Test func aSpeakersPageEndsWithWhatMayBeMissing() {
    let screen = page().screen
    #expect(screen.contains("2 quotes · 1 only likely · 1 more may be theirs"))
    #expect(screen.contains("To decide: 1 likely, 1 open in articles that name Lena Voss"))
    #expect(screen.contains("We go out tonight") && !screen.contains("Nobody sleeps"))
  }

  @Test func cOnWhatMayBeMissingOffersTheSpeakerFirst() {
    var desk = page()
    desk.press("G", "c")
    #expect(desk.screen.hasPrefix(" Who said “We go out tonight”?"))
    desk.press(.enter)
    #expect(desk.speakersGiven == ["Lena Voss"])
    #expect(desk.state.pageKind == .speaker && desk.screen.contains("3 quotes · 1 only likely · "))
  }

  @Test func enterOnWhatMayBeMissingLooks() {
    var desk = page()
    desk.press("G", .enter)
    #expect(desk.state.pageKind == nil && desk.statusLine.contains("quote 3 of 3"))
  }

  @Test func wordsToFindLeaveOutWhatIsUndecided() {
    var desk = page()
    desk.press("/")
    desk.type("boats")
    #expect(!desk.screen.contains("To decide"))
  }
}
