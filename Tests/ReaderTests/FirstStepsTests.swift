import Display
import NewsLibrary
import Reader
import Testing

@Suite struct FirstStepsTests {
  private func newcomer(width: Columns = 80) -> Desk {
    var desk = Desk(SampleLibrary.all, width: width)
    desk.state = State(size: Size(width: width, height: 20), libraryName: "sample", isFirstRun: true)
    desk.receive(.list(SampleLibrary.all.map(\.id)))
    return desk
  }

  private func teaches(_ desk: Desk) -> Bool { desk.screen.contains("} next quote   s who speaks") }

  @Test func teachesFourKeysUntilTheyWereUsed() {
    var desk = newcomer()
    #expect(desk.screen.contains("} next quote   s who speaks   / search   ? help\n"))
    desk.press("}", "s", "q", "/", .escape)
    #expect(teaches(desk))
    desk.press("?", .escape)
    #expect(!teaches(desk))
  }

  @Test func goesAfterSomeKeys() {
    var desk = newcomer()
    for _ in 0..<29 { desk.press("j") }
    #expect(teaches(desk))
    desk.press("j")
    #expect(!teaches(desk))
  }

  @Test func pagesTellOfTheirOwnKeys() {
    var desk = newcomer()
    desk.press("s")
    #expect(!teaches(desk) && desk.screen.contains("q back"))
    desk.press("q")
    #expect(teaches(desk))
  }

  @Test func isNotTaughtAgain() {
    #expect(!teaches(Desk(SampleLibrary.all, width: 80)))
  }

  @Test func shedsWholeItems() {
    #expect(newcomer(width: 40).screen.contains("\n } next quote   s who speaks   / search\n"))
  }
}
