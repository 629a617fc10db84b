import Display
import NewsLibrary
import Reader
import Testing

/// What `q` comes back to, and Esc.
@Suite struct LevelTests {
  private var desk: Desk { Desk(SampleLibrary.all) }

  @Test func backFromAnArticleOpenedOnAPageIsThePageAsItWas() {
    var desk = desk
    desk.press("S")
    desk.type("Ana")
    desk.press(.enter, "j")
    let page = desk.screen
    desk.press(.enter)
    #expect(desk.statusLine.contains("quote 1 of 3 · Ana Marsh"))
    desk.press("J", "}", "q")
    #expect(desk.screen.split(separator: "\n").first == page.split(separator: "\n").first)
    desk.press("q", .escape)
    #expect(desk.state.open?.id == SampleLibrary.bridge.id)
    desk.press("q")
    #expect(desk.hasQuit)
  }

  @Test func pagesThatLedToEachOtherComeBackOneByOne() {
    var desk = desk
    desk.press("s", .enter)
    #expect(desk.statusLine.contains("quote 2 of 3"))
    desk.press("S", .enter, .enter)
    #expect(desk.state.open?.id == SampleLibrary.talks.id)
    desk.press("q")
    #expect(desk.screen.hasPrefix(" Ana Marsh"))
    desk.press("q", .escape)
    #expect(desk.statusLine.contains("quote 2 of 3"))
    desk.press("q")
    #expect(desk.screen.hasPrefix(" Speakers of this article"))
    desk.press("q", "q")
    #expect(desk.hasQuit)
  }

  @Test(arguments: [(120, 20), (80, 20), (40, 12)])
  func factsFollowedInTheSidebarAreOneLevel(width: Int, height: Int) {
    var desk = Desk(SampleLibrary.all, width: Columns(width), height: height)
    desk.press("3", "j")
    let sidebar = desk.screen
    desk.press(.enter, .enter)
    #expect(desk.screen != sidebar)
    desk.press("q")
    #expect(desk.screen == sidebar)
    desk.press("q")
    #expect(!desk.hasQuit)
    desk.press("q")
    #expect(desk.hasQuit)
  }

  @Test func visitToFactsEndsWithTheArticle() {
    var desk = desk
    desk.press("3", .enter, "J", "q")
    #expect(desk.state.open?.id == SampleLibrary.talks.id)
    desk.press("q")
    #expect(desk.hasQuit)
  }

  @Test func goingToTheListLeavesAllLevels() {
    var desk = desk
    desk.press("S", .enter, .enter, "1", "q")
    #expect(desk.hasQuit)
  }

  @Test func backFromTheReaderOfANarrowScreenIsThePaneItTookThePlaceOf() {
    var desk = Desk(SampleLibrary.all, width: 40, height: 12)
    desk.press("3")
    let sidebar = desk.screen.split(separator: "\n").dropLast()
    desk.press("}")
    #expect(desk.statusLine.contains("quote 1 of 3"))
    desk.press("q")
    // but for the sign of who speaks
    let back = desk.screen.split(separator: "\n").dropLast().map { String($0).replacing("▶", with: " ") }
    #expect(back == sidebar.map(String.init))
  }

  @Test func zoomIsLeftBeforeTheJumpMadeInIt() {
    var desk = desk
    desk.press("s", .enter, "z", "q")
    #expect(desk.statusLine.contains("quote 2 of 3"))
    desk.press("q")
    #expect(desk.screen.hasPrefix(" Speakers of this article"))
  }

  @Test func escCancelsTheInnermostOnly() {
    var desk = desk
    desk.search(for: "bridge")
    desk.press(.enter, "z", "s", .escape)
    #expect(desk.statusLine.contains("hit 1 of"))
    desk.press(.escape)
    #expect(!desk.statusLine.contains("hit 1 of"))
    #expect(!desk.screen.contains("with bridge"))
    desk.press(.escape)
    #expect(desk.screen.contains("with bridge"))
    desk.press(.escape)
    #expect(!desk.screen.contains("with bridge"))
    let before = desk.screen
    desk.press(.escape)
    #expect(desk.screen == before && !desk.hasQuit)
  }

  @Test func searchIsALevelBelowTheList() {
    var desk = desk
    desk.search(for: "bridge")
    desk.press(.enter, "q")
    #expect(desk.screen.contains("with bridge"))
    desk.press("q")
    #expect(!desk.screen.contains("with bridge") && !desk.hasQuit)
  }
}
