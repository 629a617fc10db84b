import Display
import NewsLibrary
import Reader
import Testing

/// `#`: the figures of the list.
@Suite struct FiguresPageTests {
  private func page(_ width: Columns = 120, _ height: Int = 20) -> Desk {
    var desk = Desk(FigureSample.all, width: width, height: height)
    desk.press("#")
    return desk
  }

  private func rows(_ desk: Desk) -> [String] {
    desk.screen.split(separator: "\n").filter { $0.contains("Kirkuk") || $0.contains("Hawija") }.map(String.init)
  }

  @Test func screens() {
    ScreenGolden.check("figures") { width, height in page(width, height) }
  }

  @Test func eachFigureHasPlaceDayAndSource() throws {
    let desk = page()
    #expect(desk.screen.hasPrefix(" Figures: 2 killed"))
    let first = try #require(rows(desk).first), last = try #require(rows(desk).last)
    for words in ["at least 14", "Kirkuk 2021-03-07", "officials", "Market bombing"] { #expect(first.contains(words)) }
    for words in ["12", "Kirkuk 2021-03-07", "health ministry"] { #expect(last.contains(words)) }
  }

  @Test func tabGoesThroughTheKinds() {
    var desk = page()
    var titles: [String] = []
    for _ in 0..<5 {
      titles.append(String(desk.screen.split(separator: " · ")[0]))
      desk.press(.tab)
    }
    let kinds = ["2 killed", "2 wounded", "1 displaced", "0 detained", "5 of all kinds"]
    #expect(titles == kinds.map { " Figures: \($0)" })
    desk.press(.backTab)
    #expect(desk.screen.hasPrefix(" Figures: 5 of all kinds"))
  }

  @Test func slashNarrowsToWords() {
    var desk = page()
    desk.press("/")
    desk.type("minis")
    #expect(desk.screen.hasPrefix(" Figures: 1 killed, with: minis"), "\(desk.screen)")
    desk.press(.enter)
    #expect(desk.screen.hasPrefix(" Figures: 1 killed, with minis"))
    desk.press(.escape)
    #expect(desk.screen.hasPrefix(" Figures: 2 killed ·") && desk.state.pageKind == .figures)
  }

  @Test func enterGoesToTheWords() {
    var desk = page()
    desk.press("j", .enter)
    #expect(desk.state.pageKind == nil && desk.state.open?.id == ArticleID(rawValue: 50))
    #expect(desk.statusLine.contains("12 people"), "\(desk.statusLine)")
    desk.press("q")
    #expect(desk.state.pageKind == .figures)
  }

  @Test func wWritesTheTable() {
    var desk = page()
    desk.press("w")
    #expect(desk.screen.contains("Figures killed  as CSV"))
    desk.press(.enter)
    #expect(desk.statusLine.contains("figures-killed.csv"))
  }

  @Test func onlyTheListIsAskedFor() {
    var desk = Desk(FigureSample.all)
    desk.press("l")
    desk.type("rises")
    desk.press(.enter, "#")
    #expect(desk.screen.hasPrefix(" Figures: 1 killed"))
  }
}
