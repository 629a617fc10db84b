import Display
import NewsLibrary
import QueryLanguage
import Reader
import Testing

@Suite struct SearchPromptTests {
  @Test(arguments: [(40, 12), (80, 24)] as [(Columns, Int)])
  func whatIsFoundIsSeenWhileItIsTyped(width: Columns, height: Int) {
    var desk = Desk(SampleLibrary.all, width: width, height: height)
    desk.press("3")
    desk.search(for: "Market")
    #expect(desk.screen.contains("1 with Market") && desk.screen.contains("Market day"))
    desk.press(.escape)
    #expect(!desk.screen.contains("with Market"))
  }

  @Test func escBringsBackTheSearchThatWasOn() {
    var desk = Desk(SampleLibrary.all)
    desk.search(for: "bridge")
    desk.press(.enter, "1", "/", .escape)
    #expect(desk.screen.contains("with bridge"))
    desk.search(for: "Market")
    #expect(desk.state.open?.id == SampleLibrary.undated.id)
    desk.press(.escape)
    #expect(desk.screen.contains("with bridge"))
    #expect(desk.state.open?.id == SampleLibrary.bridge.id)
    desk.press("q")
    #expect(desk.screen.contains("sample  3"))
  }

  @Test func wordsThatAreNotInTheArticleAreTold() {
    var desk = Desk(SampleLibrary.all)
    desk.press("\\")
    desk.type("xyzzy")
    desk.press(.enter)
    #expect(desk.statusLine.contains("Not in this article: xyzzy"))
  }

  @Test func theScreenIsPaintedAnewAndTheProgramStoppedWhileTyping() {
    var desk = Desk(SampleLibrary.all)
    desk.search(for: "Market")
    desk.press(.control("l"), .control("z"))
    #expect(desk.unanswered == [.terminal(.redraw), .terminal(.suspend)])
    #expect(desk.screen.contains("/Market"))
  }

  private var desk = Desk(SampleLibrary.all)

  private func text(_ desk: Desk) -> String? { desk.state.prompt?.line.text }

  private func walk(_ desk: Desk) -> CompletionWalk? {
    if case .choices(let walk) = desk.state.promptHelp { walk } else { nil }
  }

  // MARK: The line of help

  @Test(arguments: ["", "bridge", "bridge river", "\"the bridge", "bridg*"])
  func aQueryThatSpeaksForItselfLeavesTheCrib(query: String) {
    var desk = desk
    desk.search(for: query)
    #expect(desk.state.promptHelp == .crib)
  }

  @Test(arguments: [
    ("speaker:marsh", "speaker marsh…"), ("bridge -river", "bridge · not river…"),
    ("bridge OR river", "bridge or river…"), ("bridge 2014..2015 ", "bridge · 2014-01-01…2015-12-31"),
  ])
  func aQueryIsReadBackWhereItSaysMore(query: String, words: String) {
    var desk = desk
    desk.search(for: query)
    #expect(desk.state.promptHelp == .understood(words))
  }

  @Test func theFirstFaultIsTold() {
    var desk = desk
    desk.search(for: ") on:2014-13 ")
    #expect(desk.statusLine == " ^ A closing bracket has no opening one")
  }

  @Test func wordsThatDoNotFitBehindTheCaretStandBeforeIt() {
    var desk = Desk(SampleLibrary.all, width: 80, height: 12)
    desk.search(for: "bridge at the river and bridge at the lake )")
    #expect(desk.statusLine == "       A closing bracket has no opening one ^")
  }

  @Test func wordsThatFitOnNoSideAreCut() {
    var desk = Desk(SampleLibrary.all, width: 40, height: 12)
    desk.search(for: "bridge on:31 ")
    #expect(desk.statusLine == "           ^ Write dates as 2014, 2014-…")
  }

  @Test func theCaretFollowsAPromptThatIsScrolled() {
    var desk = Desk(SampleLibrary.all, width: 40, height: 12)
    desk.search(for: "on:2014-13 and then many more words of the bridge")
    #expect(desk.statusLine == "‹ No month 13")
    desk.press(.home)
    #expect(desk.statusLine == "         ^ No month 13")
    desk.press(.control("k"))
    desk.type("more words than the narrow prompt has room for on:2014-13 ")
    desk.press(.home)
    #expect(desk.statusLine.hasSuffix("No month 13 ›"))
  }

  @Test func theBodyGivesUpOneRowWhileSearching() {
    var desk = desk
    let before = desk.state.view().lines
    desk.press("/")
    #expect(Array(desk.state.view().lines.dropLast(2)) == Array(before.dropLast(2)))
    desk.press(.escape)
    #expect(desk.state.view().lines == before)
  }

  @Test func aSearchIsSeenWhileItIsTypedAlsoWhereThereIsOnePane() {
    var desk = Desk(SampleLibrary.all, width: 40, height: 12)
    desk.search(for: "bridge")
    desk.press(.down)
    #expect(desk.screen.contains("2 with bridge"))
    #expect(desk.state.open?.id == SampleLibrary.talks.id)
    desk.press(.enter)
    #expect(desk.statusLine.contains("hit 1 of 1"))
    desk.press("1", "N")
    #expect(desk.state.open?.id == SampleLibrary.bridge.id)
    #expect(!desk.screen.contains("2 with bridge"))
  }

  // MARK: Completion

  @Test func tabPutsInTheOnlyChoiceAndSearches() {
    var desk = desk
    desk.search(for: "sp")
    desk.press(.tab)
    #expect(text(desk) == "speaker:")
    desk.type("ana")
    desk.press(.tab)
    #expect(text(desk) == "speaker:\"Ana Marsh\" ")
    #expect(desk.statusLine == " Read as: speaker “Ana Marsh”")
    #expect(desk.screen.contains("2 with speaker:"))
  }

  @Test func tabWalksThroughChoicesBothWaysAndRound() {
    var desk = desk
    desk.search(for: "bridge o")
    var seen: [String?] = []
    for key in [Key.tab, .tab, .tab, .backTab, .backTab] {
      desk.press(key)
      seen.append(text(desk))
    }
    #expect(seen == ["bridge org:", "bridge on:", "bridge org:", "bridge on:", "bridge org:"])
    #expect(walk(desk)?.choices == ["org", "on"])
    #expect(walk(desk)?.index == 0)
  }

  @Test func anyOtherKeyEndsTheWalk() {
    for key: Key in ["x", .left, .backspace, .down] {
      var desk = desk
      desk.search(for: "bridge o")
      desk.press(.tab, key)
      #expect(walk(desk) == nil, "\(key)")
    }
  }

  @Test func whereNothingCanBeCompletedThePromptSaysSo() {
    var desk = desk
    desk.search(for: "bridge")
    desk.press(.tab)
    #expect(desk.statusLine == " Nothing to complete here")
    desk.type("s")
    #expect(desk.state.promptHelp != .nothingToComplete)
    desk.search(for: "\"in a phrase")
    desk.press(.tab)
    #expect(desk.state.promptHelp == .nothingToComplete)
  }

  @Test func tabsPressedBeforeTheAnswerCount() throws {
    var desk = desk
    desk.search(for: "o")
    let completion = try #require(QueryCompletion(in: "o", cursor: 1))
    var state = desk.state
    let effects = [Key.tab, .tab, .tab, .backTab].map { state.receive(.key($0)) }
    #expect(effects == [[.library(.complete(completion))], [], [], []])
    _ = state.report(.choices(completion, ["org", "on"]))
    #expect(state.prompt?.line.text == "on:")
  }

  @Test func choicesThatComeLateAreDropped() throws {
    var desk = desk
    desk.search(for: "o")
    let completion = try #require(QueryCompletion(in: "o", cursor: 1))
    var state = desk.state
    #expect(state.receive(.key(.tab)) == [.library(.complete(completion))])
    _ = state.receive(.key(.left))
    _ = state.report(.choices(completion, ["org", "on"]))
    #expect(state.prompt?.line.text == "o")
    #expect(state.promptHelp == .crib)
  }

  @Test func completionKeepsWhatStandsBehindTheCursor() {
    var desk = desk
    desk.search(for: "ag:ina bridge")
    for _ in 0..<"bridge".count + 5 { desk.press(.left) }
    desk.press(.tab)
    #expect(text(desk) == "agency:ina bridge")
    #expect(desk.state.prompt?.line.cursor == "agency:".count)
  }

  @Test func tabTakesTheSuggestion() {
    var desk = desk
    desk.suggestions = ["brigde": "bridge"]
    desk.search(for: "brigde")
    #expect(desk.statusLine == " Did you mean bridge? Tab uses it")
    desk.press(.tab)
    #expect(text(desk) == "bridge")
    #expect(desk.screen.contains("2 with bridge"))
  }

  // MARK: Submitting

  @Test func enterKeepsThePromptWhereNothingWasFound() {
    var desk = desk
    desk.search(for: "zeppelin")
    desk.press(.enter)
    #expect(text(desk) == "zeppelin")
    #expect(desk.statusLine == " Nothing found")
    #expect(desk.queryHistory.isEmpty)
    desk.press(.escape, "/")
    desk.type("speaker:")
    desk.press(.enter)
    #expect(desk.statusLine == " Nothing to search for yet")
  }

  @Test func enterShowsTheStatusLineAgainAndRemembers() {
    var desk = desk
    desk.search(for: "bridge")
    desk.press(.enter)
    #expect(desk.state.prompt == nil)
    #expect(desk.statusLine.contains("article 1 of 2") && desk.statusLine.contains("? help"))
    #expect(desk.queryHistory == ["bridge"])
  }

  /// `brid` is on its way to `bridge` while it is typed; once it is done, it is a word of its own.
  @Test func enterTakesTheLastWordAsWhole() {
    var desk = desk
    desk.search(for: "brid")
    let asked = desk.pressAhead(.enter)
    #expect(asked.contains { $0.isSearch(for: "brid", isTyping: false) })
    #expect(!asked.contains { $0.isSearch(for: "brid", isTyping: true) })
  }

  @Test func aFieldWithoutAValueYetSearchesForNothing() {
    var desk = desk
    desk.search(for: "place:")
    #expect(desk.screen.contains("sample  3"))
    desk.type("Apora")
    #expect(desk.screen.contains("1 with place:Apora"))
    for _ in 0..<5 { desk.press(.backspace) }
    #expect(desk.screen.contains("sample  3"))
  }

  @Test func escBringsBackThePlaceAlsoAfterAllWasDeletedOnce() {
    var desk = desk
    desk.press("J")
    let before = desk.screen
    desk.search(for: "M")
    desk.press(.control("u"))
    desk.type("Market")
    #expect(desk.state.open?.id == SampleLibrary.undated.id)
    desk.press(.escape)
    #expect(desk.screen == before)
  }
}

extension Effect {
  fileprivate func isSearch(for words: String, isTyping wanted: Bool) -> Bool {
    guard case .library(.search(let text, let isTyping, _, _)) = self else { return false }
    return text == words && isTyping == wanted
  }
}
