import Display
import NewsLibrary
import Reader
import Testing

/// `V`: the events of the list, and one event with its tolls and articles.
@Suite struct EventsPageTests {
  private func page(_ width: Columns = 120, _ height: Int = 20) -> Desk {
    var desk = Desk.withEvent(width: width, height: height)
    desk.press("V")
    return desk
  }

  @Test func screens() {
    ScreenGolden.check("events") { width, height in page(width, height) }
    ScreenGolden.check("event") { width, height in
      var desk = page(width, height)
      desk.press(.enter)
      return desk
    }
  }

  @Test func rowsHaveTheLowestAndTheHighestToll() {
    let desk = page()
    #expect(desk.screen.hasPrefix(" 2 events"))
    for words in ["2021-03-07", "Kirkuk", "bombing", "two men → market", "12–14"] {
      #expect(desk.screen.contains(words), "\(desk.screen)")
    }
    #expect(desk.screen.contains("tried protest"))
  }

  @Test func enterShowsTheTollsInOrderOfPublication() throws {
    var desk = page()
    desk.press(.enter)
    #expect(desk.state.pageKind == .event && desk.screen.hasPrefix(" 2021-03-07 · Kirkuk · bombing · 12–14 killed"))
    let places = try ["2021-03-08  killed    12", "2021-03-09  killed    at least 14"].map {
      try #require(desk.screen.range(of: $0)?.lowerBound, "\(desk.screen)")
    }
    #expect(places == places.sorted())
    #expect(desk.screen.contains("health ministry") && desk.screen.contains("2 articles"))
  }

  @Test func timesStandBesideTheDaysWhereThereIsRoom() {
    func screen(_ width: Columns) -> String {
      var desk = Desk.withEvent(width: width, at: "14:05 GMT")
      desk.press("V", .enter)
      return desk.screen
    }
    #expect(screen(80).contains(" 2021-03-08 14:05 GMT  killed    12"), "\(screen(80))")
    #expect(screen(80).contains(" 2021-03-09            killed    at least 14"), "\(screen(80))")
    #expect(screen(80).contains(" 2021-03-08 14:05 GMT  Bomb at a market"), "\(screen(80))")
    #expect(screen(60).contains(" 2021-03-08  killed    12"), "\(screen(60))")
  }

  @Test func theArticleSaysItToo() {
    var desk = Desk.withEvent(at: "14:05 GMT")
    desk.press("V", .enter, .enter)
    #expect(desk.screen.contains("2021-03-08 14:05 GMT · INA"), "\(desk.screen)")
  }

  @Test func enterThereGoesToTheWords() {
    var desk = page()
    desk.press(.enter, .enter)
    #expect(desk.state.pageKind == nil && desk.state.open?.id == ArticleID(rawValue: 50))
    #expect(desk.statusLine.contains("12 people"), "\(desk.statusLine)")
    desk.press("q")
    #expect(desk.state.pageKind == .event)
    desk.press("G", .enter)
    #expect(desk.state.open?.id == ArticleID(rawValue: 60))
  }

  @Test func wWritesTheTable() {
    var desk = page()
    desk.press("w")
    #expect(desk.screen.contains("Events  as CSV"))
  }

  @Test func onlyTheListIsAskedFor() {
    var desk = Desk.withEvent()
    desk.press("l")
    desk.type("rises")
    desk.press(.enter, "V")
    #expect(desk.screen.hasPrefix(" 1 event ·"), "\(desk.screen)")
  }
}
