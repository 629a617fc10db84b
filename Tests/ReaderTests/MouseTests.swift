import Display
import Reader
import Testing

/// Clicks, drags and the wheel on the sample library.
@Suite struct MouseTests {
  private var desk: Desk { Desk(SampleLibrary.all, width: 120, height: 24) }

  /// Where words stand on the screen, from a column on.
  private func place(_ words: String, _ desk: Desk, from column: Int = 0) throws -> (x: Columns, y: Int) {
    for (y, line) in desk.state.view().lines.enumerated() {
      let tail = String(line.dropFirst(column))
      if let range = tail.range(of: words) {
        return (Columns(column + tail[..<range.lowerBound].count), y)
      }
    }
    throw Missing(words: words, screen: desk.screen)
  }

  private struct Missing: Error {
    var words: String
    var screen: String
  }

  /// In the list, the reader or the sidebar of a screen of 120 columns.
  private func click(_ words: String, from column: Int = 0, clicks: Int = 1, _ desk: inout Desk) throws {
    let place = try place(words, desk, from: column)
    desk.click(place.x, place.y, clicks: clicks)
  }

  @Test func aClickInTheListSelectsAndASecondOneOpens() throws {
    var desk = desk
    try click("Talks in Port", &desk)
    #expect(desk.statusLine.contains("article 2 of 3"))
    #expect(desk.statusLine.contains("search"), "the list has the focus")
    try click("Talks in Port", clicks: 2, &desk)
    #expect(desk.statusLine.contains("fact"), "the reader has the focus: \(desk.statusLine)")
  }

  @Test func aClickOnTheDateBelowAHeadlineSelectsItToo() throws {
    var desk = desk
    try click("2021-03-04", &desk)
    #expect(desk.statusLine.contains("article 2 of 3"))
  }

  @Test func clicksBesideEverythingDoNoHarm() {
    for (width, height) in [(120, 24), (80, 24), (40, 12), (20, 5)] {
      var desk = Desk(SampleLibrary.all, width: Columns(width), height: height)
      for x in stride(from: 0, to: width + 4, by: 3) {
        for y in 0..<(height + 2) {
          desk.click(Columns(x), y, clicks: (x + y) % 2 + 1)
          desk.point(.drag, Columns(width - x), y)
          desk.point(.release, Columns(x), y)
          desk.point(y.isMultiple(of: 2) ? .wheelUp : .wheelDown, Columns(x), y)
        }
      }
      #expect(desk.state.view().size.height == height)
    }
  }

  @Test func quotedWordsTakeTheCursorAndTheMarginTakesThemToo() throws {
    var desk = desk
    try click("good order", from: 38, &desk)
    #expect(desk.statusLine.contains("quote 1 of 3 · Ana Marsh"))
    let note = try place("“There was no fight", desk)
    desk.click(note.x - 2, note.y)
    #expect(desk.statusLine.contains("? speaker unknown"))
    try click("Night on", &desk)
    #expect(!desk.statusLine.contains("quote 1") && !desk.statusLine.contains("unknown"))
  }

  @Test func aFactInTheTextTakesTheCursor() throws {
    var desk = desk
    try click("people fled", from: 38, &desk)
    #expect(desk.statusLine.contains("more than 1,200 people"))
  }

  @Test func aFactInTheSidebarIsFollowedAndAgainToItsNextWords() throws {
    var desk = desk
    try click("Ana Marsh ×2", from: 80, &desk)
    #expect(desk.statusLine.contains("Ana Marsh · 1 of 2"))
    try click("Ana Marsh ×2", from: 80, &desk)
    #expect(desk.statusLine.contains("Ana Marsh · 2 of 2"))
    desk.press("q")
    #expect(!desk.statusLine.contains("of 2"))
  }

  @Test func headingsFoldAndTabsOpen() throws {
    var desk = desk
    try click("People", from: 80, &desk)
    #expect(desk.screen.contains("▸ People"))
    try click("Where", from: 80, &desk)
    #expect(desk.screen.contains("[Where]"))
    try click("Who", from: 80, &desk)
    #expect(desk.screen.contains("[Who]"))
    try click("Ana Marsh", from: 80, &desk)
    #expect(desk.statusLine.contains("quote 1 of 3"))
    try click("Ana Marsh", from: 80, clicks: 2, &desk)
    #expect(desk.screen.hasPrefix(" Ana Marsh"))
  }

  @Test func rowsOfPagesAreSelectedAndOpened() throws {
    var desk = desk
    desk.press("s")
    try click("Ana Marsh", &desk)
    #expect(desk.screen.hasPrefix(" Speakers of this article"))
    try click("Ana Marsh", clicks: 2, &desk)
    #expect(desk.statusLine.contains("quote 1 of 3 · Ana Marsh"))
  }

  @Test func theWheelScrollsWhatItIsOverAndTheFocusStays() throws {
    var desk = Desk(SampleLibrary.all, width: 120, height: 12)
    desk.point(.wheelDown, 60, 5)
    #expect(!desk.screen.contains("Both sides blame"))
    desk.point(.wheelUp, 60, 5)
    #expect(desk.screen.contains("Both sides blame"))
    desk.point(.wheelDown, 100, 5)
    desk.point(.wheelDown, 100, 5)
    #expect(!desk.screen.contains("▾ Speakers"))
    desk.press("j")
    #expect(desk.statusLine.contains("article 2 of 3"), "the list has the focus")
  }

  @Test func theWheelOverTheListOpensAndReadsNothing() {
    let articles = (1...40).map {
      SampleArticle.make(id: Int64($0), "[headline|Story number \($0)]\n\n[paragraph|It was said.]")
    }
    var desk = Desk(articles, width: 200, height: 12)
    desk.press("2")
    desk.point(.wheelDown, 10, 5)
    #expect(desk.state.view().lines[1].contains("Story number 4"))
    for _ in 0..<20 { desk.point(.wheelDown, 10, 5) }
    #expect(desk.screen.contains("Story number 40"))
    #expect(desk.state.open?.id == articles[0].id)
    #expect(desk.statusLine.contains("article 1 of 40"))
    desk.receive(.list(articles.map(\.id)))
    #expect(desk.screen.contains("Story number 40"), "a list that is loaded again stays where it was scrolled to")
    desk.press("1", "j")
    #expect(desk.state.view().lines[2].contains("▸ ") && desk.statusLine.contains("article 2 of 40"))
    #expect(!desk.screen.contains("▸✓") && desk.screen.contains(" ✓"))
  }

  @Test func bordersAreDragged() throws {
    var desk = desk
    desk.point(.press, 36, 9)
    for x in [37, 42, 50] { desk.point(.drag, Columns(x), 9) }
    desk.point(.release, 50, 9)
    desk.point(.drag, 20, 9)
    #expect(Array(desk.state.view().lines[9])[50] == "│")
    desk.point(.press, 89, 3)
    desk.point(.drag, 3, 3)
    #expect(Array(desk.state.view().lines[9])[50] == "│" && Array(desk.state.view().lines[9])[79] == "│")
    desk.resize(200, 24)
    #expect(Array(desk.state.view().lines[9])[50] == "│")
  }

  @Test func theMouseIsLeftToTheTerminalAndTakenBack() {
    var desk = desk
    desk.press(.function(2))
    #expect(desk.statusLine.contains("F2 takes it back"))
    desk.press(.function(2))
    #expect(desk.unanswered == [.setMouse(false), .setMouse(true)])
  }

  /// Where the configuration leaves the mouse to the terminal, the first press takes what was never had.
  @Test func theMouseIsTakenForTheFirstTime() {
    var desk = Desk(SampleLibrary.all, preferences: Preferences(hasMouse: false))
    desk.press(.function(2))
    #expect(desk.statusLine.contains("dateline has the mouse; F2 gives it to the terminal"))
    #expect(!desk.statusLine.contains("back") && desk.unanswered == [.setMouse(true)])
  }

  @Test func aClickAcceptsASearchButNoOtherText() throws {
    var desk = desk
    desk.search(for: "bridge")
    try click("Talks in Port", &desk)
    #expect(desk.statusLine.contains("article 2 of 2"))
  }
}
