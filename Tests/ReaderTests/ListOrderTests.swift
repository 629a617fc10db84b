import Display
import NewsLibrary
import Reader
import TestSupport
import Testing

/// `i`, `I`, `l`, and the list day by day.
@Suite struct ListOrderTests {
  private let all = TimelineLibrary.all

  /// Runs a command by its name.
  private func run(_ name: String, _ desk: inout Desk) {
    desk.press(":")
    desk.type(name)
    desk.press(.enter)
  }

  @Test func sortingKeepsTheArticleAndTellsTheOrder() {
    var desk = Desk(all, width: 140)
    desk.press("j", "j", "i")
    #expect(desk.state.open?.id == all[2].id)
    #expect(desk.statusLine.contains("By headline"))
    #expect(desk.screen.contains("5 · by headline"))
    desk.press("k", "k")
    #expect(desk.state.open?.id == all[1].id)
    desk.press("i")
    #expect(desk.statusLine.contains("By agency"))
    desk.press("i", "i")
    #expect(desk.statusLine.contains("By date, newest first"))
    #expect(!desk.screen.contains(" · by "))
  }

  @Test func turningTwiceIsTheOrderAsItWas() {
    var desk = Desk(all)
    desk.press("I")
    #expect(desk.statusLine.contains("By date, oldest first"))
    #expect(desk.state.open?.id == all[0].id)
    desk.press("I")
    #expect(desk.statusLine.contains("By date, newest first"))
    #expect(!desk.screen.contains("by date"))
  }

  @Test func aSearchIsSortedToo() {
    var desk = Desk(all)
    desk.search(for: "Apora")
    desk.press(.enter, "1", "i", "i")
    #expect(desk.statusLine.contains("By headline"))
    desk.press("q", "q")
    #expect(desk.screen.contains("by headline"))
  }

  @Test func aLimitStaysUnderSearchesUntilItIsTakenAway() {
    var desk = Desk(all)
    desk.press("l")
    desk.type("Apora")
    desk.press(.enter)
    #expect(desk.screen.contains("2 limited to Apora"))
    desk.search(for: "Bridge")
    desk.press(.enter)
    #expect(desk.screen.contains("1 with Bridge limited to Apora"))
    desk.press("1", "q")
    #expect(desk.screen.contains("2 limited to Apora"))
    desk.press("q")
    #expect(desk.screen.contains("sample  5"))
    #expect(!desk.hasQuit)
    desk.press("q")
    #expect(desk.hasQuit)
  }

  @Test func theCursorStaysThroughAnIndexingOfASortedList() {
    var desk = Desk(all)
    desk.press("i", "j", "j")
    let open = desk.state.open?.id
    desk.receive(.indexed(changed: true, notice: nil))
    #expect(desk.state.open?.id == open)
    #expect(desk.statusLine.contains("article 4 of 5"))
  }

  @Test func whatIsWrittenOutIsTheListAsLimited() {
    var desk = Desk(all)
    desk.press("l")
    desk.type("Apora")
    desk.press(.enter)
    desk.search(for: "Bridge")
    desk.press(.enter, "w")
    #expect(desk.screen.contains("(Bridge) (Apora)"))
  }

  @Test func anEmptyLimitTakesItAway() {
    var desk = Desk(all)
    desk.press("l")
    desk.type("Apora")
    desk.press(.enter, "l", .enter)
    #expect(desk.screen.contains("sample  5"))
  }

  @Test func aLimitThatFindsNothingIsNone() {
    var desk = Desk(all)
    desk.press("l")
    desk.type("xyz")
    desk.press(.enter)
    #expect(desk.statusLine.contains("No article with xyz"))
    #expect(desk.screen.contains("sample  5"))
  }

  @Test func marksAreOfTheSearchAlone() {
    var desk = Desk(all)
    desk.press("l")
    desk.type("Apora")
    desk.press(.enter, "n")
    #expect(desk.statusLine.contains("No search yet"))
  }

  @Test(arguments: [(200, 60), (120, 40), (80, 24), (40, 12)])
  func dayByDay(width: Int, height: Int) {
    var desk = Desk(all, width: Columns(width), height: height)
    run("group-by-day", &desk)
    desk.press("j", "j")
    ScreenGolden.check("by-day-\(width)x\(height)", desk)
  }

  @Test func theCursorSkipsHeadingsAndStaysInSight() {
    var desk = Desk(all, width: 80, height: 8)
    run("group-by-day", &desk)
    for article in all.dropFirst() {
      desk.press("j")
      #expect(desk.state.open?.id == article.id)
      #expect(desk.screen.contains("▸ " + article.summary.title.prefix(8)))
    }
    for article in all.dropLast().reversed() {
      desk.press("k")
      #expect(desk.screen.contains("▸ " + article.summary.title.prefix(8)))
    }
  }

  @Test func aDayThatBeginsFurtherUpHasItsHeadingAtTheTop() {
    let day = (0..<30).map { number in
      SampleArticle.make(
        id: ArticleID(day: 18_000, number: Int64(29 - number)).rawValue, date: "2019-04-14", path: "day/\(number).txt",
        "[headline|Story \(number)]\n\n[paragraph|Nothing more.]")
    }
    var desk = Desk(day + [all[3]], width: 80, height: 10)
    run("group-by-day", &desk)
    for place in 1..<30 {
      desk.press("j")
      #expect(desk.state.view().lines[1].contains("2019-04-14  30 articles"))
      #expect(desk.screen.contains("▸ Story \(place)") || desk.screen.contains("▸ 2019-04-14  Story \(place)"))
    }
  }

  @Test(arguments: [(200, 60), (120, 40), (80, 24), (40, 12)])
  func byHeadline(width: Int, height: Int) {
    var desk = Desk(all, width: Columns(width), height: height)
    desk.press("i", "j")
    ScreenGolden.check("by-headline-\(width)x\(height)", desk)
  }

  @Test(arguments: [(200, 60), (120, 40), (80, 24), (40, 12)])
  func limited(width: Int, height: Int) {
    var desk = Desk(all, width: Columns(width), height: height)
    desk.press("l")
    desk.type("Apora")
    desk.press(.enter, "i")
    ScreenGolden.check("limited-\(width)x\(height)", desk)
  }
}
