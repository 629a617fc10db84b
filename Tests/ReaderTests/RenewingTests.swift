import Display
import NewsLibrary
import Reader
import Testing

/// Pages that were opened while the library grew.
@Suite struct RenewingTests {
  private let growing = Report.indexing(Indexing(pass: .findings, done: 5, total: 9))

  /// The speakers' index as it was when few articles had their facts.
  private func early() -> Desk {
    var desk = Desk(SpeakerSample.all, width: 80)
    desk.press("S")
    let known = desk.speakers(matching: "", by: .quotes).filter { $0.name == "Tom Reed" }
    desk.receive(.librarySpeakers(matching: "", by: .quotes, most: nil, SpeakerList(known)))
    #expect(desk.statusLine.contains("1 of 1"))
    return desk
  }

  @Test func speakersComeAsTheirFactsAreFound() {
    var desk = early()
    desk.receive(growing)
    #expect(desk.statusLine.contains("3 of 3"), "\(desk.screen)")
    let rows = desk.state.view().lines
    #expect(rows[2].contains("Ana Marsh") && rows[4].contains("Tom Reed"))
    desk.press(.enter)
    #expect(desk.screen.hasPrefix(" Tom Reed"))
  }

  @Test func speakersAreAllThereWhenTheIndexingIsOver() {
    var desk = early()
    desk.receive(.indexed(changed: true, notice: nil))
    #expect(desk.statusLine.contains("3 of 3"))
  }

  @Test func anotherTextBeginsAtTheTop() {
    var desk = early()
    desk.receive(growing)
    desk.type("e")
    #expect(desk.statusLine.contains("1 of 2"))
  }

  @Test(
    arguments: [
      (["S"], Effect.librarySpeakers(matching: "")),
      (["S", .enter], .loadSpeakerPage(of: "Ana Marsh")),
      (["T"], .loadTellings(.month, in: nil)),
      (["}", "c"], .librarySpeakers(matching: "", most: 1000)),
      ([":", "n", "o", "t", "e", "s", .enter], .annotating(.loadNotes)),
      ([":", "t", "a", "g", "s", .enter], .annotating(.loadTags)),
    ] as [([Key], Effect)])
  func aPageIsAskedForOnceWhenTheListIsLoaded(keys: [Key], effect: Effect) {
    var desk = Desk(SpeakerSample.all, width: 80)
    for key in keys { desk.press(key) }
    #expect(desk.state.report(growing).contains(.loadList))
    #expect(!desk.state.report(growing).contains(effect))
    let list = Report.list(desk.articles.map(\.summary.id))
    #expect(desk.state.report(list).contains(effect))
    #expect(!desk.pressAhead(.down, .up).contains(effect))
    #expect(desk.state.report(list).contains(effect))
  }

  @Test func withoutAPageTheListIsNotLoadedForFacts() {
    var desk = Desk(SpeakerSample.all, width: 80)
    desk.receive(growing)
    #expect(desk.state.report(growing).isEmpty)
  }

  @Test func whatQComesBackToIsAskedForWhenItIsSeen() {
    var desk = Desk(SpeakerSample.all, width: 80)
    desk.press("S", .enter, .enter)
    desk.receive(.indexed(changed: true, notice: nil))
    let page = desk.pressAhead("q")
    #expect(page.contains(.loadSpeakerPage(of: "Ana Marsh")))
    desk.answer(page)
    #expect(desk.pressAhead("q").contains(.librarySpeakers(matching: "")))
  }

  @Test func theTimelineGrowsAndKeepsItsPeriod() {
    var desk = Desk(TimelineLibrary.all, width: 80)
    desk.receive(.list(Array(desk.articles.prefix(3).map(\.summary.id))))
    desk.press("T", "g", "j")
    #expect(!desk.screen.contains("1 undated"))
    func selected() -> Substring? {
      let screen = desk.state.view()
      let row = (1..<screen.size.height - 1).first { screen.row($0).first?.style.background == .ink(.selectedPaper) }
      return row.map { screen.lines[$0].dropFirst().prefix(7) }
    }
    let before = selected()
    desk.receive(.indexed(changed: true, notice: nil))
    #expect(desk.screen.contains("1 undated"), "\(desk.screen)")
    #expect(before != nil && selected() == before)
  }

  @Test func aPeriodGrowsAndKeepsItsArticle() {
    var desk = Desk(TimelineLibrary.all, width: 80)
    desk.receive(.list([desk.articles[1].summary.id]))
    desk.press("T", "G", .enter)
    #expect(desk.screen.contains("1 article") && desk.screen.contains("Bridge at Apora holds"))
    desk.receive(.indexed(changed: true, notice: nil))
    #expect(desk.screen.contains("2 articles"), "\(desk.screen)")
    desk.press(.enter)
    #expect(desk.state.open?.id == desk.articles[1].summary.id)
  }

  @Test func theSelectionStaysOnASpeakerQuotedBeside() {
    var desk = Desk(SpeakerSample.all, width: 80)
    desk.press("S", .enter, .tab, .down)
    let profile = desk.profile(of: "Ana Marsh")
    #expect(profile?.company.map(\.name) == ["Vella Front", "Tom Reed"])
    var other = profile
    other?.company.reverse()
    desk.receive(.speakerPage(of: "Ana Marsh", other, desk.quotes(of: "Ana Marsh")))
    desk.press(.enter)
    #expect(desk.screen.hasPrefix(" Tom Reed"), "\(desk.screen)")
  }
}
