import Display
import NewsLibrary
import QueryLanguage
import Reader
import Testing

/// Results that come newest first and once more when they are ranked.
@Suite struct RankedResultsTests {
  private let ids = SampleLibrary.all.map(\.id)

  private func results(_ articles: [ArticleID], isComplete: Bool) -> Report {
    let parsed = ParsedQuery("the ", isTyping: true)
    return .found(SearchResults(query: "the ", parsed: parsed, articles: articles, isComplete: isComplete))
  }

  /// With a query typed that is not answered yet.
  private func waiting() -> Desk {
    var desk = Desk(SampleLibrary.all)
    for key: Key in ["/", "t", "h", "e", " "] { _ = desk.state.receive(.key(key)) }
    return desk
  }

  /// With the newest of the results shown, and their ranks still to come.
  private func desk() -> Desk {
    var desk = waiting()
    desk.receive(results(ids, isComplete: false))
    return desk
  }

  private func loads(_ effects: [Effect]) -> Bool {
    effects.contains { if case .library(.load) = $0 { true } else { false } }
  }

  @Test func aSelectionOfTheUserStaysOnItsArticle() {
    var desk = desk()
    desk.press(.down)
    #expect(desk.state.open?.id == ids[1])
    let effects = desk.state.report(results([ids[2], ids[0], ids[1]], isComplete: true))
    #expect(!loads(effects))
    desk.press(.enter)
    #expect(desk.statusLine.contains("article 3 of 3"))
    #expect(desk.state.open?.id == ids[1])
  }

  @Test func theArticleThatIsOpenIsNotLoadedAgain() {
    var desk = desk()
    #expect(desk.state.open?.id == ids[0])
    #expect(!loads(desk.state.report(results(ids, isComplete: true))))
  }

  @Test func norIsOneThatIsOnItsWay() {
    var state = waiting().state
    #expect(loads(state.report(results(ids, isComplete: false))))
    #expect(!loads(state.report(results(ids, isComplete: true))))
  }

  @Test func aBetterFirstOneIsOpened() {
    var desk = desk()
    desk.receive(results([ids[2], ids[1], ids[0]], isComplete: true))
    #expect(desk.state.open?.id == ids[2])
  }

  @Test func whileRanksAreOnTheirWayTheNumberIsALeastOne() {
    let desk = desk()
    #expect(desk.screen.contains("/the"))
    #expect(desk.screen.contains("more than 3 articles"))
  }
}
