import Display
import NewsLibrary
import Reader
import Testing

/// The page of one speaker, and the index that leads to it.
@Suite struct SpeakerPageTests {
  private func page(_ width: Int = 80, _ height: Int = 24) -> Desk {
    var desk = Desk(SpeakerSample.all, width: Columns(width), height: height)
    desk.press("S")
    desk.type("Marsh")
    desk.press(.enter)
    return desk
  }

  // MARK: The index

  @Test func index() {
    ScreenGolden.check("speaker-index") { width, height in
      var desk = Desk(SpeakerSample.all, width: width, height: height)
      desk.press("S", .down)
      return desk
    }
  }

  @Test func indexIsSortedByAKeyWhileTyping() {
    var desk = Desk(SpeakerSample.all, width: 80)
    desk.press("S")
    func first() -> Substring { desk.screen.split(separator: "\n")[2].dropFirst().prefix(9) }
    #expect(first() == "Ana Marsh")
    desk.type("e")
    #expect(first() == "Vella Fro")
    desk.press(.control("t"))
    #expect(first() == "Tom Reed ")
    #expect(desk.screen.contains("speaker ▴"))
    desk.press(.control("t"))
    #expect(desk.screen.contains("last seen ▾"))
    #expect(first() == "Tom Reed ")
    desk.press(.control("t"), .backspace)
    #expect(first() == "Ana Marsh")
  }

  @Test func enterBeforeTheAnswerOpensWhatWasTyped() {
    var state = Desk(SpeakerSample.all).state
    let all = Desk(SpeakerSample.all).speakers(matching: "", by: .quotes)
    for key in ["S", "T"] as [Key] { _ = state.receive(.key(key)) }
    _ = state.report(.librarySpeakers(matching: "", by: .quotes, SpeakerList(all), for: .opening))
    #expect(state.receive(.key(.enter)).isEmpty)
    let tom = all.filter { $0.name == "Tom Reed" }
    #expect(
      state.report(.librarySpeakers(matching: "T", by: .quotes, SpeakerList(tom)))
        == [.library(.loadSpeakerPage(of: "Tom Reed", for: .opening))]
    )
  }

  @Test func theKeyThatGoesBackGoesOnBackUntilANameIsTyped() {
    var desk = page()
    desk.press("q")
    #expect(desk.screen.hasPrefix(" Speakers of the library: Marsh") && desk.screen.contains("q back"))
    desk.press("q")
    #expect(desk.screen.hasPrefix(" sample  17"))
    desk = page()
    desk.press("q", .backspace, "q")
    #expect(desk.screen.hasPrefix(" Speakers of the library: Marsq"))
  }

  @Test func indexComesWithItsRows() {
    var desk = Desk(SpeakerSample.all, width: 80)
    let before = desk.screen
    let asked = desk.pressAhead("S")
    #expect(desk.screen == before)
    desk.answer(asked)
    #expect(desk.screen.contains("Speakers of the library:") && desk.screen.contains("Ana Marsh"))
  }

  @Test func rolesAreAskedForWhereTheyAreSeen() throws {
    var desk = Desk(SpeakerSample.all, width: 80)
    let many = (1...2866).map { number in
      let key = SpeakerKey(rawValue: "orla \(number)")
      return SpeakerSummary(key: key, name: "Orla \(number)", quoteCount: 1, articleCount: 1)
    }
    _ = desk.pressAhead("S")
    func roles(_ effects: [Effect]) -> [SpeakerKey] {
      effects.flatMap { effect -> [SpeakerKey] in
        if case .library(.loadSpeakerRoles(let keys)) = effect { keys } else { [] }
      }
    }
    let first = roles(desk.state.report(.librarySpeakers(matching: "", by: .quotes, SpeakerList(many), for: .opening)))
    #expect(desk.statusLine.contains("1 of 2,866"))
    #expect(first.first?.rawValue == "orla 1" && (20...300).contains(first.count))
    let next = roles(desk.pressAhead(.pageDown, .pageDown, .pageDown, .pageDown, .pageDown, .pageDown))
    #expect(!next.isEmpty && Set(next).isDisjoint(with: first))
    desk.receive(.speakerRoles([next[0]: "ferryman of Apora"]))
    #expect(roles(desk.pressAhead(.up, .down)).isEmpty)
  }

  // MARK: The page

  @Test func wholePage() {
    ScreenGolden.check("speaker-page") { page($0.count, $1) }
  }

  @Test func filteredPage() {
    ScreenGolden.check("speaker-filter") { width, height in
      var desk = page(width.count, height)
      desk.press("/")
      desk.type("bridge")
      return desk
    }
  }

  @Test func company() {
    var desk = page()
    desk.press(.tab, .down)
    ScreenGolden.check("speaker-company-80x24", desk)
  }

  @Test func enterOpensTheQuoteAndQComesBackToIt() {
    var desk = page()
    desk.press("j", "j", "j", "j", "j", "j")
    let before = desk.screen
    let quote = desk.state.selectedQuoteReference
    desk.press(.enter)
    #expect(desk.screen.contains("▶"))
    #expect(desk.state.selectedQuoteReference == quote)
    #expect(desk.state.open?.id == quote?.article)
    desk.press("q")
    #expect(desk.screen == before)
    desk.press("q")
    #expect(desk.screen.contains("Speakers of the library: Marsh"))
  }

  @Test func filterNarrowsAsItIsTyped() {
    var desk = page()
    desk.press("/")
    desk.type("province")
    #expect(desk.screen.contains("3 of 20 with province"))
    #expect(desk.screen.contains("┊"))
    #expect(!desk.screen.contains("“"))
    desk.press(.enter)
    #expect(desk.state.selectedQuoteReference?.kind == .indirect)
    desk.press(.enter, "q")
    #expect(desk.screen.contains("3 of 20 with province"))
  }

  /// What was denied never stands alone, and what the denial is of stands out.
  @Test func aReportedStatementIsShownAsItsWholeSentence() {
    var desk = page()
    desk.press("/")
    desk.type("province")
    desk.press(.enter)
    #expect(desk.screen.contains("┊  Marsh denied that the "))
    let screen = desk.state.view()
    let row = screen.lines.lastIndex { $0.contains("Marsh denied") }
    let looks = row.map { y in screen.row(y).map(\.style.foreground) } ?? []
    #expect(looks.contains(.ink(.faint)) && looks.contains(.standard))
  }

  @Test func escClearsTheFilterAndKeepsTheQuote() {
    var desk = page()
    desk.press("/")
    desk.type("harvest")
    desk.press(.enter, "j")
    let quote = desk.state.selectedQuoteReference
    #expect(quote != nil)
    desk.press(.escape)
    #expect(desk.screen.contains("17 quotes +3 reported"))
    #expect(desk.state.selectedQuoteReference == quote)
    desk.press(.escape)
    #expect(desk.screen.contains("Speakers of the library: Marsh"))
  }

  @Test func aFilterWithoutHitsHasNoChart() {
    var desk = page()
    desk.press("/")
    desk.type("bridge")
    #expect(desk.screen.contains("at most"))
    desk.type("zzz")
    #expect(desk.screen.contains("No quote contains this"))
    #expect(!desk.screen.contains("at most"), "\(desk.screen)")
    #expect(!desk.screen.contains("2019"))
  }

  @Test func whatHasNoDateIsTheLast() {
    var desk = page()
    #expect(!desk.screen.contains("undated   "))
    desk.press("G")
    #expect(desk.screen.contains("A note without a day"))
    #expect(desk.state.selectedQuoteReference?.article.rawValue == 99)
  }

  @Test func escWhileTypingShowsAll() {
    var desk = page()
    desk.press("/")
    desk.type("zzz")
    #expect(desk.screen.contains("No quote contains this"))
    #expect(desk.state.selectedQuoteReference == nil)
    desk.press(.escape)
    #expect(desk.screen.contains("17 quotes +3 reported"))
    desk.press("/", .backspace, "/", .enter)
    #expect(desk.screen.contains("17 quotes +3 reported"))
  }

  @Test func wordsFarInALongQuoteAreSeen() {
    var desk = page(80, 12)
    desk.press("/")
    desk.type("blame")
    let first = desk.screen.split(separator: "\n").first { $0.contains("blame") }
    #expect(first != nil, "\(desk.screen)")
    #expect(desk.screen.contains("“…"))
  }

  @Test func companyLeadsToOtherPagesAndBack() {
    var desk = page()
    desk.press("j", "j")
    let before = desk.screen
    desk.press(.tab)
    #expect(desk.state.selectedQuoteReference == nil)
    desk.press(.enter)
    #expect(desk.screen.contains("Vella Front · Enter opens"))
    desk.press("q", .escape)
    #expect(desk.screen == before)
    desk.press(.tab, "q")
    #expect(desk.screen.contains("Speakers of the library: Marsh"))
  }

  @Test func correctionsShowWhenTheUserComesBack() {
    var desk = page()
    desk.press("j", .enter, "c")
    desk.type("Tom Reed")
    desk.press(.enter, "q")
    #expect(desk.screen.contains("16 quotes +3 reported"), "\(desk.screen)")
  }

  @Test func aSpeakerWithoutQuotesAnyMoreHasAnEmptyPage() {
    var desk = Desk(SampleLibrary.all, width: 80)
    desk.press("S")
    desk.type("Vella Front")
    desk.press(.enter)
    desk.receive(.speakerPage(of: "Vella Front", nil, [], for: .opening))
    #expect(desk.screen.contains("No quotes"))
    desk.press("j", .enter, .tab, .enter)
    #expect(desk.screen.contains("Nobody else is quoted") || desk.screen.contains("No quotes"))
  }

  @Test func aNameThatNobodyIsQuotedUnderOpensNoPage() {
    var desk = Desk(SampleLibrary.all, width: 80)
    desk.press("S")
    desk.receive(
      .librarySpeakers(
        matching: "", by: .quotes,
        SpeakerList([
          SpeakerSummary(key: SpeakerKey(rawValue: "x"), name: "X", quoteCount: 1, articleCount: 1)
        ])))
    desk.press(.enter)
    #expect(desk.statusLine.contains("No quote of X is in the index yet"))
  }

  @Test(arguments: [(200, "by month"), (80, "by quarter"), (40, "by year"), (24, "by year")])
  func monthsAreTakenTogetherWhereThereAreMoreThanColumns(width: Int, unit: String) {
    let articles = ["2005-02-01", "2005-02-03", "2009-12-24", "2017-07-09"].enumerated().map { number, date in
      SampleArticle.make(
        id: Int64(number), date: date, "“[direct:Ana Marsh|We stay]”, [person:Ana Marsh|Ana Marsh] said.")
    }
    var desk = Desk(articles, width: Columns(width), height: 24)
    desk.press("S", .enter)
    let lines = desk.screen.split(separator: "\n")
    guard let scale = lines.firstIndex(where: { $0.contains("2005") && $0.contains(unit) }) else {
      Issue.record("no scale\n\(desk.screen)")
      return
    }
    let bars = lines[scale - 1].dropFirst()
    #expect(bars.count { "▁▂▃▄▅▆▇█".contains($0) } == 3)
    #expect((bars.first, bars.last { $0 != " " }) == ("█", "▄"))
  }

  @Test func staysInSightWhereverTheCursorGoes() {
    for (width, height) in [(40, 12), (80, 24), (120, 40), (200, 60), (24, 6), (60, 8)] {
      var desk = page(width, height)
      for key in [Key]([.down, .down, "G", .up, .up, .up, .pageUp, .pageDown, .pageUp, "g", .pageDown]) {
        desk.press(key)
        #expect(desk.state.view().hasSelectedRow, "\(width)x\(height) \(key)\n\(desk.screen)")
      }
    }
  }
}

extension Screen {
  /// Whether a row between the first and the last is selected.
  fileprivate var hasSelectedRow: Bool {
    (1..<size.height - 1).contains { y in row(y).first?.style.background == .ink(.selectedPaper) }
  }
}
