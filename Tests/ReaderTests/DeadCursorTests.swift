import Display
import NewsLibrary
import Reader
import Testing

/// A cursor on what is no more is on nothing.
@Suite struct DeadCursorTests {
  @Test func aHitThatIsNoneAnyMoreIsNotTold() {
    var desk = RewrittenStory.desk(RewrittenStory.quotes)
    desk.search(for: "ford")
    desk.press(.enter, "\\")
    desk.type("zzzqq")
    desk.press(.enter)
    #expect(desk.statusLine.contains("Not in this article: zzzqq"))
    desk.press("k")
    #expect(!desk.statusLine.contains("hit"))
  }

  @Test func norIsOneOfWordsThatWereTakenAway() {
    var desk = RewrittenStory.desk(RewrittenStory.quotes)
    desk.press("\\", "f", "o", .backspace, .backspace, .enter)
    #expect(!desk.statusLine.contains("hit"))
  }

  @Test func factsThatCameLateTakeADeadCursorAway() {
    var desk = RewrittenStory.desk(RewrittenStory.quotes)
    desk.press("}", "}", "}")
    let fewer = RewrittenStory.story(id: 1, [RewrittenStory.quotes[0]])
    desk.receive(.findings(OpenArticle(fewer, measure: 60, showsFurniture: false)))
    #expect(!desk.statusLine.contains("· quote"))
  }
}
