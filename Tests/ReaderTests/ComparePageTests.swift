import Display
import NewsLibrary
import Reader
import Testing

/// `=` on the page of an event: two of its articles beside each other.
@Suite struct ComparePageTests {
  private func page(_ width: Columns = 160, _ height: Int = 30) -> Desk {
    var desk = Desk.withEvent(width: width, height: height)
    desk.press("V", .enter, "=")
    return desk
  }

  private let earlier = ArticleID(rawValue: 50)
  private let later = ArticleID(rawValue: 60)

  @Test(arguments: [(160, 30), (200, 60)]) func screens(width: Int, height: Int) {
    ScreenGolden.check("compare-\(width)x\(height)", page(Columns(width), height))
  }

  @Test func bothAreShownWithTheirTolls() {
    let desk = page()
    #expect(desk.state.pageKind == .compare && desk.screen.hasPrefix(" 2021-03-07 · Kirkuk · bombing"))
    for words in [
      "2021-03-08 · INA · article 1 of 2", "2021-03-09 · INA · article 2 of 2", "killed 12, health ministry",
      "killed at least 14, officials", "A car bomb killed 12 people", "A car bomb that exploded at a market",
    ] {
      #expect(desk.screen.contains(words), "\(words)\n\(desk.screen)")
    }
  }

  @Test func aNarrowWindowSaysWhatItNeeds() {
    let desk = page(120)
    #expect(desk.state.pageKind == .event)
    #expect(desk.statusLine.contains("Two articles side by side need 160 columns; this window has 120"))
  }

  @Test func oneThatBecomesNarrowShowsTheSideWithTheKeys() {
    var desk = page()
    desk.resize(100, 30)
    #expect(desk.screen.contains("killed 12, health") && !desk.screen.contains("killed at least 14, officials"))
    desk.press(.tab)
    #expect(!desk.screen.contains("killed 12, health") && desk.screen.contains("killed at least 14, officials"))
    desk.resize(160, 30)
    #expect(desk.screen.contains("killed 12, health") && desk.screen.contains("killed at least 14, officials"))
  }

  @Test func oneArticleAloneIsNotCompared() {
    var desk = Desk.withEvent(width: 160)
    desk.press("V", "G", .enter, "=")
    #expect(desk.state.pageKind == .event && desk.statusLine.contains("Only one article tells of this event"))
  }

  @Test func elsewhereItSaysWhereItIsDone() {
    var desk = Desk.withEvent(width: 160)
    desk.press("=")
    #expect(desk.statusLine.contains("Articles are compared on the page of an event: V lists them"))
    desk.press("V", "=")
    #expect(desk.state.pageKind == .events && desk.statusLine.contains("on the page of an event"))
  }

  @Test func enterOpensTheOneWithTheKeysAtItsWords() {
    for (keys, id) in [([], earlier), ([.tab], later), ([.tab, .backTab], earlier)] as [([Key], ArticleID)] {
      var desk = page()
      for key in keys { desk.press(key) }
      desk.press(.enter)
      #expect(desk.state.pageKind == nil && desk.state.open?.id == id)
      #expect(desk.statusLine.contains("bombing"), "\(desk.statusLine)")
      desk.press("q")
      #expect(desk.state.pageKind == .compare)
    }
  }

  @Test func theRowUnderTheCursorHasTheKeys() {
    var desk = Desk.withEvent(width: 160, height: 30)
    desk.press("V", .enter, "G", "=", .enter)
    #expect(desk.state.open?.id == later)
  }

  @Test func nTakesAnotherArticleOnTheSideWithTheKeys() {
    var desk = Desk.withEvent(width: 160, height: 30)
    desk.events = [EventSample.bombingTold(by: 3)]
    desk.press("V", .enter, "=", "n")
    #expect(desk.screen.contains("article 3 of 3") && desk.screen.contains("article 2 of 3"))
    #expect(!desk.screen.contains("article 1 of 3"))
    desk.press("n")
    #expect(desk.statusLine.contains("The last article of the event"))
    desk.press("N")
    #expect(desk.screen.contains("article 1 of 3") && desk.screen.contains("article 2 of 3"))
    desk.press("K")
    #expect(desk.statusLine.contains("The first article of the event"))
  }

  @Test func ofTwoNoneIsLeftToTurnTo() {
    var desk = page()
    desk.press("n")
    #expect(desk.statusLine.contains("Only these two articles tell of the event"))
  }

  @Test func keysScrollOneSide() {
    var desk = page(160, 12)
    let start = desk.screen
    desk.press("j", "j")
    #expect(desk.screen != start)
    desk.press("k", "k")
    #expect(desk.screen == start)
    desk.press("G")
    #expect(desk.screen.contains("Some 3,000 people were displaced"), "\(desk.screen)")
  }

  @Test func theWheelScrollsTheSideUnderThePointer() {
    var desk = page(160, 12)
    desk.point(.wheelDown, 10, 6)
    #expect(desk.screen.contains("Some 3,000 people were displaced"), "\(desk.screen)")
    desk.click(100, 6)
    desk.press(.enter)
    #expect(desk.state.open?.id == later)
  }

  @Test func marksGoToTheArticleWithTheKeys() {
    var desk = page()
    desk.press(.tab, "m")
    #expect(desk.statusLine.contains("Marked"))
    #expect(desk.annotated.annotations(of: desk.articles[0]).isMarked)
    #expect(!desk.annotated.annotations(of: desk.articles[1]).isMarked)
  }

  @Test func theSameKeyAndQGoBackToTheEvent() {
    for key in ["=", "q", .escape] as [Key] {
      var desk = page()
      desk.press(key)
      #expect(desk.state.pageKind == .event)
    }
  }

  @Test func anArticleThatIsGoneSaysSo() {
    var desk = page()
    desk.receive(.library(.account(later, nil), to: .loadAccount(later)))
    #expect(desk.screen.contains("This article is gone") && desk.screen.contains("A car bomb killed 12 people"))
  }

  @Test func oneThatComesAgainStaysWhereItWas() throws {
    var desk = page(160, 12)
    desk.press("G")
    let before = desk.screen
    let article = try #require(desk.articles.first { $0.id == earlier })
    let again = OpenArticle(article, measure: 40, showsFurniture: false)
    desk.receive(.library(.account(earlier, again), to: .loadAccount(earlier)))
    #expect(desk.screen == before)
  }
}
