import Display
import NewsLibrary
import QueryLanguage
import Reader
import Testing

@Suite struct NavigationTests {
  @Test func quotesAreWalkedInOrderWithTheirSpeakers() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}")
    #expect(desk.statusLine.contains("quote 1 of 3 · Ana Marsh"))
    desk.press("}")
    #expect(desk.statusLine.contains("quote 2 of 3 · Vella Front"))
    desk.press("}")
    #expect(desk.statusLine.contains("quote 3 of 3 · ? speaker unknown"))
    desk.press("}")
    #expect(desk.statusLine.contains("The last quote"))
    desk.press("{", "{", "{")
    #expect(desk.statusLine.contains("The first quote"))
  }

  @Test func quotesOfOneSpeakerCrossArticlesInOrderOfTime() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}", "O")
    #expect(desk.state.open?.id == SampleLibrary.talks.summary.id)
    #expect(desk.statusLine.contains("quote 1 of 1 · Ana Marsh"))
    desk.press("O")
    #expect(desk.statusLine.contains("The first quote of Ana Marsh"))
    desk.press("o")
    #expect(desk.state.open?.id == SampleLibrary.bridge.summary.id)
    #expect(desk.statusLine.contains("quote 1 of 3 · Ana Marsh"))
    desk.press("o")
    #expect(desk.statusLine.contains("The last quote of Ana Marsh"))
  }

  @Test func unknownSpeakerIsNeverWalked() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}", "}", "}", "o")
    #expect(desk.statusLine.contains("The speaker of this quote is unknown"))
  }

  @Test func escBringsBackListAndPlace() {
    var desk = Desk(SampleLibrary.all)
    desk.press("J", "}")
    let before = desk.screen
    desk.press("/")
    desk.type("Market")
    #expect(desk.state.open?.id == SampleLibrary.undated.summary.id)
    desk.press(.escape)
    #expect(desk.screen == before)
  }

  @Test func nextHitCrossesArticles() {
    var desk = Desk(SampleLibrary.all)
    desk.press("/")
    desk.type("Ana")
    desk.press(.enter)
    #expect(desk.statusLine.contains("hit 1 of 1"))
    desk.press("n")
    #expect(desk.state.open?.id == SampleLibrary.talks.summary.id)
    #expect(desk.statusLine.contains("hit 1 of 1"))
    desk.press("n")
    #expect(desk.statusLine.contains("The last hit of the search"))
    desk.press("N")
    #expect(desk.state.open?.id == SampleLibrary.bridge.summary.id)
  }

  @Test func enterInTheSidebarGoesToTheWordsAndOn() {
    var desk = Desk(SampleLibrary.all)
    desk.press("3", "j", "j", "j", "j", "j", "j", "j", "j", .enter)
    #expect(desk.statusLine.contains("Ana Marsh · 1 of 2"))
    desk.press(.enter)
    #expect(desk.statusLine.contains("Ana Marsh · 2 of 2"))
    desk.press(.enter)
    #expect(desk.statusLine.contains("Ana Marsh · 1 of 2"))
  }

  @Test func factsAreSteppedThroughInOrderOfText() {
    var desk = Desk(SampleLibrary.all)
    var seen: [String] = []
    for _ in 0..<5 {
      desk.press("e")
      seen.append(desk.statusLine.split(separator: "·").dropFirst(2).first.map { String($0.trimmingSpaces) } ?? "")
    }
    #expect(seen == ["Apora", "Monday", "Ana Marsh", "more than 1,200 people", "Ana Marsh"])
  }

  @Test func backLeavesOneLevelAtATime() {
    var desk = Desk(SampleLibrary.all)
    desk.press("S", .escape, "?", "q", "2", "z", "q", "q")
    #expect(!desk.hasQuit)
    desk.press("q")
    #expect(desk.hasQuit)
  }

  @Test func aPageThatAKeyLeavesComesBack() {
    var desk = Desk(SampleLibrary.all)
    desk.press("T", "J")
    #expect(desk.state.open?.id == SampleLibrary.talks.id)
    desk.press("q")
    #expect(desk.screen.hasPrefix(" Timeline"))
    #expect(desk.state.open?.id == SampleLibrary.bridge.id)
    desk.press("S", .escape)
    #expect(desk.screen.hasPrefix(" Timeline"))
    desk.press("q")
    #expect(!desk.hasQuit)
  }

  @Test func anArticleByItsNumberIsAJump() {
    var desk = Desk(SampleLibrary.all)
    desk.press(":", "3", .enter)
    #expect(desk.state.open?.id == SampleLibrary.undated.id)
    desk.press(.control("o"))
    #expect(desk.state.open?.id == SampleLibrary.bridge.id)
    desk.press("G", .control("o"))
    #expect(desk.state.open?.id == SampleLibrary.bridge.id)
  }

  @Test func onlyWhatCanBeCorrectedIsOfferedTo() {
    var desk = Desk(SampleLibrary.all)
    desk.press("2", "e")
    #expect(desk.statusLine.contains("c correct"))
    desk.press("e")
    #expect(desk.statusLine.contains("Monday") && !desk.statusLine.contains("c correct"))
  }

  @Test func onePaneCannotBeZoomed() {
    var desk = Desk(SampleLibrary.all, width: 50, height: 12)
    desk.press("z")
    #expect(desk.statusLine.contains("The window has room for one pane only"))
    desk.press("q")
    #expect(desk.hasQuit)
  }

  @Test func jumpsCanBeTakenBack() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}", "O")
    #expect(desk.state.open?.id == SampleLibrary.talks.summary.id)
    desk.press(.control("o"))
    #expect(desk.state.open?.id == SampleLibrary.bridge.summary.id)
    #expect(desk.statusLine.contains("quote 1 of 3"))
    desk.press(.control("n"))
    #expect(desk.state.open?.id == SampleLibrary.talks.summary.id)
  }

  @Test func unboundKeySaysSo() {
    var desk = Desk(SampleLibrary.all)
    desk.press("X")
    #expect(desk.statusLine.contains("No key X here; ? for help"))
  }

  @Test func furnitureIsHiddenUntilAskedFor() {
    var desk = Desk(SampleLibrary.all, height: 40)
    #expect(!desk.screen.contains("Most Popular"))
    desk.press("f")
    #expect(desk.screen.contains("Most Popular"))
    desk.press("f")
    #expect(!desk.screen.contains("Most Popular"))
  }

  @Test func newArticlesKeepTheSelectionWhereItWas() {
    var desk = Desk(SampleLibrary.all)
    desk.press("J")
    let late = SampleArticle.make(id: 99, date: "2021-04-01", "[headline|Late news]")
    desk.receive(.list([late.id] + SampleLibrary.all.map(\.id)))
    #expect(desk.statusLine.contains("article 3 of 4"))
    #expect(desk.state.open?.id == SampleLibrary.talks.summary.id)
  }

  @Test func theHeadOfALongListIsShownBeforeTheRest() {
    let all = SampleLibrary.all.map(\.id)
    var desk = Desk([])
    _ = desk.state.report(.listHead(Array(all.prefix(1)), count: 3))
    #expect(desk.state.view().lines[0].contains("sample  3"))
    _ = desk.state.report(.list(all))
    _ = desk.state.report(.listHead(Array(all.prefix(1)), count: 1))
    #expect(desk.state.view().lines[0].contains("sample  3"))
  }

  @Test func untilAKeyIsPressedTheNewestOfTheFirstLookIsShown() {
    let all = SampleLibrary.all.map(\.id)
    var state = State(size: Size(width: 120, height: 20), libraryName: "sample")
    _ = state.report(.indexing(Indexing(pass: .text, done: 2, total: 3)))
    #expect(loads(state.report(.list(Array(all.dropFirst())))) == all[1])
    _ = state.report(.textIndexed(changed: true, notice: nil))
    _ = state.report(.indexed(changed: true, notice: nil))
    #expect(loads(state.report(.list(all))) == all[0])
    // what comes after that was not there when the user began to read
    let late = SampleArticle.make(id: 99, date: "2021-04-01", "[headline|Late news]")
    #expect(loads(state.report(.list([late.id] + all))) == nil)
    #expect(state.view().lines[3].hasPrefix("▸"))
  }

  private func loads(_ effects: [Effect]) -> ArticleID? {
    for case .library(.load(let request)) in effects { return request.id }
    return nil
  }

  @Test func aChangedFileIsReadOnUnderItsNewNumber() {
    let changed = SampleArticle.make(
      id: 31, date: "2021-03-09", path: SampleLibrary.bridge.summary.path,
      "[headline|Bridge at Apora falls]\n\n[paragraph|More is known now.]")
    var desk = Desk(SampleLibrary.all + [changed])
    desk.press("2")
    desk.receive(.list([changed, SampleLibrary.talks, SampleLibrary.undated].map(\.id)))
    let open = ArticleRequest(SampleLibrary.bridge.id, landing: .stay, measure: 60, showsFurniture: false)
    desk.receive(.library(.articleGone(open, successor: changed.id), to: .load(open)))
    #expect(desk.state.open?.id == changed.summary.id)
    #expect(desk.statusLine.contains("article 1 of 3"))
  }

  @Test func indexingThatEndsTakesNoArticleFromTheUser() {
    var state = Desk(SampleLibrary.all).state
    let asked = state.receive(.key("J"))
    let after = state.report(.indexed(changed: true, notice: nil))
    #expect(asked.contains { if case .library(.load) = $0 { true } else { false } })
    #expect(!after.contains { if case .library(.load) = $0 { true } else { false } })
  }

  @Test func staleAnswersChangeNothing() {
    var desk = Desk(SampleLibrary.all)
    desk.press("/")
    desk.type("bridge")
    let before = desk.screen
    desk.receive(.found(SearchResults(query: "bri", parsed: ParsedQuery("bri"))))
    #expect(desk.screen == before)
  }

  @Test func commandsAreFoundByTheirBeginning() {
    var desk = Desk(SampleLibrary.all)
    desk.press(":")
    desk.type("prob")
    desk.press(.enter)
    #expect(desk.screen.contains("Every file was read"))
  }

  @Test func resizeKeepsTheWordsAtTheTop() {
    let paragraphs = (1...60).map { "[paragraph|Paragraph \($0) has a few words that fill a line or two of the pane.]" }
    let long = SampleArticle.make(id: 1, paragraphs.joined(separator: "\n\n"))
    var desk = Desk([long], width: 120, height: 20)
    desk.press("2", " ", " ", " ")
    let words = desk.screen.split(separator: "\n")[1].split(separator: "│")[1].trimmingSpaces
    desk.resize(80, 20)
    #expect(desk.screen.split(separator: "\n")[1].contains(words.prefix(12)))
    desk.resize(120, 20)
    #expect(desk.screen.split(separator: "\n")[1].contains(words.prefix(12)))
  }
}

extension Substring {
  var trimmingSpaces: Substring {
    var text = self
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return text
  }
}
