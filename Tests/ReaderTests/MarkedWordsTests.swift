import Display
import NewsLibrary
import Reader
import Testing

/// What was looked for stays marked in an article that is loaded again.
@Suite struct MarkedWordsTests {
  @Test func wordsLookedForStayMarked() {
    var desk = RewrittenStory.desk(RewrittenStory.quotes)
    desk.press("\\")
    desk.type("ford")
    desk.press(.enter, "n")
    #expect(desk.statusLine.contains("hit 2 of 3"))
    desk.receive(.textIndexed(changed: true, notice: nil))
    #expect(desk.statusLine.contains("hit 2 of 3"))
    desk.press("N")
    #expect(desk.statusLine.contains("hit 1 of 3"))
  }

  @Test func wordsTypedWhileTheArticleIsOnItsWayAreLookedForInIt() {
    var desk = RewrittenStory.desk(RewrittenStory.quotes)
    let changed = desk.state.report(.textIndexed(changed: true, notice: nil))
    let typed = desk.pressAhead("\\", "f", "o", "r", "d", .enter)
    desk.answer(changed)
    desk.answer(typed)
    #expect(desk.statusLine.contains("hit 1 of 3"))
  }

  @Test func wordsOfASearchComeBackWhereOthersWereLookedFor() {
    var desk = RewrittenStory.desk(RewrittenStory.quotes)
    desk.search(for: "ford")
    desk.press(.enter, "\\")
    desk.type("mill")
    let asked = desk.pressAhead(.escape)
    desk.receive(.textIndexed(changed: true, notice: nil))
    desk.answer(asked)
    desk.press("n")
    #expect(desk.statusLine.contains("of 3"))
  }
}
