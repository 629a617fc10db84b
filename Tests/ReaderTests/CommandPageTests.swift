import Display
import NewsLibrary
import Reader
import Testing

/// The palette.
@Suite struct CommandPageTests {
  private func desk(_ typed: String, _ articles: [IndexedArticle] = SampleLibrary.all) -> Desk {
    var desk = Desk(articles, height: 24)
    desk.press(":")
    desk.type(typed)
    return desk
  }

  /// Names of the commands shown, from the top.
  private func names(_ desk: Desk) -> [String] {
    desk.screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().prefix { $0 != "" }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  @Test(arguments: Action.allCases) func nameTypedInFullComesFirst(action: Action) {
    #expect(names(desk(action.rawValue)).first == action.rawValue)
  }

  @Test(arguments: [
    ("prob", "problems"), ("nq", "next-quote"), ("spk", "speakers"), ("next quote", "next-quote"),
    ("hit prev", "previous-hit"), ("sidebar", "sidebar"), ("suspend fg", "suspend"), ("jb", "jump-back"),
  ])
  func bestComesFirst(typed: String, name: String) {
    #expect(names(desk(typed)).first == name)
  }

  @Test func whatWasTypedBlindRuns() {
    var desk = desk("problems")
    desk.press(.enter)
    #expect(desk.screen.contains("Every file was read"))
    desk.press("q", ":")
    desk.type("nextq")
    desk.press(.enter)
    #expect(desk.statusLine.contains("quote 1 of 3"))
  }

  @Test func arrowsChoose() {
    var desk = desk("article")
    #expect(names(desk).prefix(3) == ["next-article", "correct-article", "previous-article"])
    desk.press(.enter)
    #expect(desk.statusLine.contains("article 2 of 3"))
    desk.press(":")
    desk.type("article")
    desk.press(.down, .down, .enter)
    #expect(desk.statusLine.contains("article 1 of 3"))
  }

  @Test func tabCompletesTheSelected() {
    var desk = desk("nq")
    desk.press(.tab)
    #expect(desk.screen.hasPrefix(" :next-quote\n") || desk.screen.hasPrefix(" :next-quote "))
    #expect(names(desk).first == "next-quote")
  }

  @Test func aNumberIsAnArticleOfTheList() {
    var desk = desk("3")
    #expect(desk.screen.contains("article 3  of 3 in the list"))
    desk.press(.enter)
    #expect(desk.state.open?.id == SampleLibrary.undated.id)
    desk.press(":", "4", .enter)
    #expect(desk.statusLine.contains("The list has 3 articles"))
    desk.press(":", "0", .enter)
    #expect(desk.statusLine.contains("The list has 3 articles"))
    var empty = self.desk("1", [])
    empty.press(.enter)
    #expect(empty.statusLine.contains("The list has 0 articles"))
  }

  @Test func wordsBehindACommandAreItsArgument() {
    var desk = desk("search bridge")
    desk.press(.enter)
    #expect(desk.screen.contains("with bridge"))
    desk.press(":")
    desk.type("lib")
    desk.press(.tab)
    #expect(desk.screen.contains("library-speakers a part of the name"))
    desk.type("Mar")
    desk.press(.enter)
    #expect(desk.screen.hasPrefix(" Speakers of the library: Mar"))
    #expect(desk.screen.contains("Ana Marsh") && !desk.screen.contains("Vella Front"))
  }

  @Test func aCommandThatTakesWordsAsksForThemWithoutAny() {
    var desk = desk("sea")
    desk.press(.tab, .enter)
    #expect(desk.state.prompt?.purpose == .search)
  }

  @Test func thoseRunLastComeFirst() {
    var desk = desk("problems")
    desk.press(.enter, "q", ":")
    desk.type("zoom")
    desk.press(.enter, ":")
    #expect(names(desk).prefix(2) == ["zoom", "problems"])
    #expect(Set(names(desk)).count == names(desk).count)
  }

  @Test func whatIsNoCommandStaysToBeMended() {
    var desk = desk("xyzzy")
    #expect(desk.screen.contains("No such command"))
    desk.press(.enter)
    #expect(desk.statusLine.contains("No command xyzzy"))
    desk.press(.control("u"))
    #expect(names(desk).count > 10)
    desk.press(.backspace)
    #expect(desk.screen.contains("Bridge at Apora"))
  }

  @Test func runsOnWhatLiesBelow() {
    var desk = Desk(SampleLibrary.all)
    desk.press("s", ":")
    desk.type("down")
    desk.press(.enter, .enter)
    #expect(desk.statusLine.contains("quote 1 of 3 · Ana Marsh"))
  }
}
