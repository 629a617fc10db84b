import Display
import NewsLibrary
import Reader
import Testing

/// Where the reader lands in an article whose facts are found while it is read.
@Suite struct LateFindingsTests {
  private let talks = SampleLibrary.talks
  private let bridge = SampleLibrary.bridge

  private func open(_ article: IndexedArticle, hasFindings: Bool) -> OpenArticle {
    var article = article
    if !hasFindings { article.findings = nil }
    return OpenArticle(article, measure: 60, showsFurniture: false)
  }

  /// Answers a request with the article alone.
  private func answer(_ effects: [Effect], with article: IndexedArticle, _ desk: inout Desk) {
    for case .library(.load(let request)) in effects {
      desk.receive(.article(open(article, hasFindings: false), request, hits: []))
    }
  }

  /// Goes to the quote in the talks, whose facts have not come yet.
  private func gone() -> Desk {
    var desk = Desk(SampleLibrary.all, height: 8)
    desk.press("S", .enter)
    let asked = desk.pressAhead(.enter)
    answer(asked, with: talks, &desk)
    return desk
  }

  @Test func aQuoteIsLandedOnWhenTheFactsHaveCome() {
    var desk = gone()
    #expect(desk.state.open?.id == talks.id)
    #expect(!desk.statusLine.contains("· quote"))
    desk.receive(.findings(open(talks, hasFindings: true)))
    #expect(desk.statusLine.contains("quote 1 of 1 · Ana Marsh"))
  }

  /// The text beside the list, without its margin.
  private func reader(_ desk: Desk) -> [Substring] {
    desk.state.view().lines.dropLast().map { ($0.split(separator: "│").dropFirst().first ?? "").dropFirst(3) }
  }

  @Test func aUserWhoWentOnIsLeftThere() {
    var desk = gone()
    desk.press("j")
    let top = reader(desk)
    desk.receive(.findings(open(talks, hasFindings: true)))
    #expect(!desk.statusLine.contains("· quote"))
    #expect(reader(desk) == top)
  }

  @Test func soIsThePlaceOfAJumpBack() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}", "}", "J")
    let asked = desk.pressAhead(.control("o"))
    answer(asked, with: bridge, &desk)
    desk.receive(.findings(open(bridge, hasFindings: true)))
    #expect(desk.statusLine.contains("quote 2 of 3"))
  }

  @Test func anArticleLoadedAgainWithoutItsFactsKeepsCursorAndSelection() {
    var desk = Desk(SampleLibrary.all, height: 30)
    desk.press("3", "j", "2", "}", "}")
    let before = desk.screen
    let asked = desk.state.report(.textIndexed(changed: true, notice: nil))
    answer(asked, with: bridge, &desk)
    #expect(!desk.statusLine.contains("· quote"))
    desk.receive(.findings(open(bridge, hasFindings: true)))
    #expect(desk.screen == before)
    desk.press("3", .enter)
    #expect(desk.statusLine.contains("quote 1 of 3 · Ana Marsh"))
  }

  @Test func theFirstFactIsSelectedWhenTheFactsHaveCome() {
    var desk = gone()
    desk.receive(.findings(open(talks, hasFindings: true)))
    desk.press("3", .enter)
    #expect(desk.statusLine.contains("Ana Marsh"))
  }
}
