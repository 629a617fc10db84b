import Display
import NewsLibrary
import Reader
import Testing

/// The queue of quotes whose speaker is open or only likely.
@Suite struct OpenQuotesTests {
  private func page(_ width: Int = 100, _ height: Int = 24) -> Desk {
    var desk = Desk(UndecidedSample.all, width: Columns(width), height: height)
    desk.run("open-quotes")
    return desk
  }

  @Test func screens() {
    ScreenGolden.check("open-quotes") { width, height in
      var desk = Desk(UndecidedSample.all, width: width, height: height)
      desk.run("open-quotes")
      return desk
    }
  }

  @Test func likelyOnesComeFirstAndHaveTheirCandidates() throws {
    let screen = page().screen
    #expect(screen.hasPrefix(" Open quotes: 1 likely, 2 open"))
    let places = try ["likely Lena Voss", "perhaps Lena Voss", "nobody near"].map {
      try #require(screen.range(of: $0)?.lowerBound)
    }
    #expect(places == places.sorted())
  }

  @Test func enterAcceptsTheCandidateAndGoesOn() {
    var desk = page()
    desk.press(.enter, .enter)
    #expect(desk.speakersGiven == ["Lena Voss", "Lena Voss"])
    #expect(desk.state.pageKind == .openQuotes && desk.screen.hasPrefix(" Open quotes: 0 likely, 1 open"))
    let quotes = desk.corrected[0].findings?.quotes ?? []
    #expect(quotes.allSatisfy { $0.doubt == nil })
  }

  @Test func enterLooksAtAQuoteWithoutCandidate() {
    var desk = page()
    desk.press("G", .enter)
    #expect(desk.state.pageKind == nil && desk.state.open?.id == ArticleID(rawValue: 40))
    desk.press("q")
    #expect(desk.state.pageKind == .openQuotes)
    #expect(desk.corrections.isEmpty)
  }

  @Test func xIsNobodyAndUBringsItBack() {
    var desk = page()
    desk.press("j", "x")
    #expect(desk.speakersGiven == [nil])
    #expect(desk.screen.hasPrefix(" Open quotes: 1 likely, 1 open"))
    desk.press("k", "u")
    #expect(desk.screen.hasPrefix(" Open quotes: 1 likely, 2 open"))
    #expect(desk.state.selectedQuoteReference?.quote == 2)
  }

  @Test func cChoosesAnotherAndComesBackToTheNextOne() {
    var desk = page()
    desk.press("c")
    #expect(desk.screen.hasPrefix(" Who said “All but two of them”?"))
    desk.type("Orla Tarn")
    desk.press(.enter)
    #expect(desk.speakersGiven == ["Orla Tarn"])
    #expect(desk.state.pageKind == .openQuotes && desk.screen.hasPrefix(" Open quotes: 0 likely, 2 open"))
    #expect(desk.state.selectedQuoteReference?.quote == 2)
  }

  @Test func twoShowsTheQuoteInItsArticle() {
    var desk = page()
    desk.press("2")
    #expect(desk.state.pageKind == nil && desk.statusLine.contains("quote 2 of 3"))
  }

  @Test func onlyTheListIsAskedFor() {
    var desk = Desk(UndecidedSample.all)
    desk.press("l")
    desk.type("pier")
    desk.press(.enter)
    desk.run("open-quotes")
    #expect(desk.screen.hasPrefix(" Open quotes: 1 likely, 1 open"))
  }

  @Test func whatIsNotKeptComesBack() {
    var desk = page()
    let change = desk.pressAhead(.enter)
    #expect(desk.screen.hasPrefix(" Open quotes: 0 likely, 2 open"))
    for case .change(let change) in change { desk.receive(.notKept(change, "Not saved: the disk is full")) }
    #expect(desk.screen.hasPrefix(" Open quotes: 1 likely, 2 open"))
  }
}
