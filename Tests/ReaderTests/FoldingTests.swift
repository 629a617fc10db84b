import Display
import NewsLibrary
import Reader
import Testing

@Suite struct FoldingTests {
  private func sidebar(_ desk: Desk) -> [String] {
    desk.screen.split(separator: "\n").dropFirst().dropLast()
      .map { String($0.split(separator: "│").last?.trimmingSpaces ?? "") }
  }

  @Test func enterOnAHeadingFoldsItsGroupInEveryArticle() {
    var desk = Desk(SampleLibrary.all, height: 30)
    desk.press("3", "k", .enter)
    #expect(sidebar(desk).first == "▸ Speakers  3")
    #expect(sidebar(desk)[1] == "▾ Figures  1")
    desk.press("J")
    #expect(sidebar(desk)[0...1] == ["▸ Speakers  1", "▾ People  1"])
    desk.press("g", .enter)
    #expect(sidebar(desk)[0].hasPrefix("▾ Speakers  1 ") && sidebar(desk)[1].hasPrefix("M Ana Marsh "))
  }

  @Test func selectionStaysOnTheHeading() {
    var desk = Desk(SampleLibrary.all, height: 30)
    desk.press("3", "j", "j", "j", .enter)
    #expect(desk.statusLine.contains("Enter unfold"))
    desk.press("j")
    #expect(desk.statusLine.contains("Enter fold"))
    desk.press("G", "g")
    #expect(desk.statusLine.contains("Enter fold"))
  }

  @Test func aFactThatIsFoldedAwayLeadsToItsHeading() {
    var desk = Desk(SampleLibrary.all, height: 30)
    desk.press("3", "g", .enter, "j", "j", "j", "j", "j", .enter, "e", "e", "e")
    #expect(desk.statusLine.contains("Ana Marsh"))
    #expect(desk.statusLine.contains("Enter unfold"))
  }

  @Test func headingIsNothingToCorrect() {
    var desk = Desk(SampleLibrary.all)
    desk.press("3", "g", "c")
    #expect(desk.statusLine.contains("Nothing to correct here"))
  }
}
