import Display
import NewsLibrary
import Newswire
import Reader
import TestSupport
import Testing

/// `T`, and the sidebar's timeline.
@Suite struct TimelineTests {
  private let all = TimelineLibrary.all

  @Test(arguments: [(200, 60), (120, 40), (80, 24), (40, 12)])
  func byMonth(width: Int, height: Int) {
    var desk = Desk(all, width: Columns(width), height: height)
    desk.press("T")
    ScreenGolden.check("timeline-\(width)x\(height)", desk)
  }

  @Test(arguments: [(200, 60), (120, 40), (80, 24), (40, 12)])
  func aPeriod(width: Int, height: Int) {
    var desk = Desk(all, width: Columns(width), height: height)
    desk.press("T", .enter)
    ScreenGolden.check("period-\(width)x\(height)", desk)
  }

  @Test(arguments: [(200, 60), (120, 40), (80, 24), (40, 12)])
  func inTheSidebar(width: Int, height: Int) {
    var desk = Desk(all, width: Columns(width), height: height)
    desk.press("3", "[")
    ScreenGolden.check("timeline-tab-\(width)x\(height)", desk)
  }

  @Test func theSameDaysStaySelectedInAnotherUnit() {
    var desk = Desk(all)
    desk.press("T", "k", "]")
    #expect(desk.screen.contains("by year"))
    desk.press("]")
    #expect(desk.screen.contains("by day"))
    desk.press("[", "[", "q")
    #expect(desk.screen.contains("sample  5"))
  }

  @Test func aLetterChoosesTheUnit() {
    var desk = Desk(all)
    desk.press("T", "y")
    #expect(desk.screen.contains("by year"))
    desk.press("d", "d")
    #expect(desk.screen.contains("by day"))
    desk.press("m")
    #expect(desk.screen.contains("by month"))
    desk.press("q", "m")
    #expect(desk.screen.contains("▸★") || desk.statusLine.contains("Marked"))
  }

  @Test func anAnswerForAnEarlierListComesTooLate() throws {
    var desk = Desk([all[0]])
    desk.press("T", "g")
    let timeline = desk.screen
    let month = Period(of: try #require(SampleArticle.day("2021-03-07")), by: .month)
    desk.receive(.tellings(.month, in: [all[3].id], [month: 77]))
    #expect(desk.screen == timeline)
    desk.receive(.tellings(.month, in: nil, [month: 77]))
    #expect(desk.screen.contains("77"))
    desk.press("G", .enter)
    let period = desk.screen
    desk.receive(.datedFacts(try #require(month.days), in: [all[3].id], []))
    #expect(desk.screen == period)
    desk.receive(.datedFacts(try #require(month.days), in: nil, []))
    #expect(desk.screen.contains("No mentions"))
  }

  @Test func aFactLeadsToItsWordsAndBackToTheSameBar() {
    var desk = Desk(all)
    desk.press("T", "g")
    let bars = desk.screen
    desk.press(.enter, "j")
    let period = desk.screen
    desk.press(.enter)
    #expect(desk.state.open?.id == all[0].id || desk.state.open?.id == all[3].id)
    #expect(desk.statusLine.contains("2019-11-02"))
    desk.press("q")
    #expect(desk.screen == period)
    desk.press("q")
    #expect(desk.screen == bars)
  }

  @Test func thePeriodLimitsTheList() {
    var desk = Desk(all)
    desk.press("T", "l")
    #expect(desk.screen.contains("2 limited to on:2021-03"))
    desk.press("T")
    #expect(desk.screen.contains("Timeline of 2 limited to on:2021-03"))
  }

  @Test func aTimelineOfASearchHasItsArticlesOnly() {
    var desk = Desk(all)
    desk.search(for: "barge")
    desk.press(.enter, "T")
    #expect(desk.screen.contains("2019-11"))
    #expect(!desk.screen.contains("2021"))
  }

  @Test func aListWithoutDatesSaysSo() {
    var desk = Desk([all[4]])
    desk.press("T", .enter, "j", "l")
    #expect(desk.screen.contains("No article here has a date"))
  }

  @Test func aPeriodsPageLimitsTheList() {
    var desk = Desk(all)
    desk.press("T", "g", .enter)
    let period = String(desk.screen.dropFirst().prefix { $0 != " " })
    desk.press("l")
    #expect(desk.screen.contains("limited to on:\(period)"))
  }

  @Test func aDateInTheSidebarLeadsToItsWords() {
    var desk = Desk(all)
    desk.press("3", "[", .enter)
    #expect(desk.statusLine.contains("2019-11-02"))
    desk.press("q")
    #expect(desk.screen.contains("[When]"))
  }
}
