import Display
import NewsLibrary
import Reader
import Testing

/// What stays where it is while the files change, and how lists and text scroll.
@Suite struct KeptPlaceTests {
  private let many = (1...60).map { number in
    SampleArticle.make(
      id: Int64(number), path: "sample/\(number).txt", "[headline|Story \(number)]\n\n[paragraph|Words.]")
  }

  private func rows(_ desk: Desk) -> [Substring] { desk.screen.split(separator: "\n") }

  @Test func aListScrollsWithTwoRowsOfContext() {
    var desk = Desk(many, width: 120, height: 21)
    for _ in 0..<30 {
      desk.press("j")
      let list = rows(desk)[1..<19].map { $0.prefix(12) }
      let selected = list.firstIndex { $0.hasPrefix("▸") } ?? 0
      #expect(selected <= list.endIndex - 4, "\(desk.screen)")
    }
  }

  /// Rows of the reader beside the list.
  private func text(_ desk: Desk, _ range: Range<Int>) -> [Substring] {
    rows(desk)[range].map { $0.split(separator: "│", omittingEmptySubsequences: false).last ?? "" }
  }

  @Test func aPageOfTextKeepsTwoLines() {
    let long = SampleArticle.make(
      id: 1, (1...60).map { "[paragraph|Paragraph \($0).]" }.joined(separator: "\n\n"))
    var desk = Desk([long], width: 80, height: 20)
    desk.press("2")
    let last = text(desk, 17..<19)
    desk.press(" ")
    #expect(text(desk, 1..<3) == last)
    desk.press("b")
    #expect(text(desk, 17..<19) == last)
  }

  @Test func newArticlesLeaveSelectionPlaceAndPagesAlone() {
    var desk = Desk(SampleLibrary.all, height: 12)
    desk.press("2", "}", "}", "s", "j")
    let before = desk.screen
    let late = SampleArticle.make(id: 99, date: "2021-04-01", "[headline|Late news]")
    desk.receive(.textIndexed(changed: true, notice: nil))
    desk.receive(.list([late.id] + SampleLibrary.all.map(\.id)))
    desk.receive(.indexed(changed: true, notice: nil))
    #expect(desk.screen == before)
    desk.press("q")
    #expect(desk.statusLine.contains("quote 2 of 3"))
    #expect(desk.state.open?.id == SampleLibrary.bridge.id)
  }

  @Test func aSearchKeepsItsSelectionWhileTheFilesAreLookedAt() {
    var desk = Desk(SampleLibrary.all, height: 12)
    desk.search(for: "Ana")
    desk.press(.enter, "1", "j")
    let before = desk.screen
    desk.receive(.indexed(changed: true, notice: nil))
    #expect(desk.screen == before)
  }

  /// Reads a quote of an article that the search did not find.
  private func readsOn() -> Desk {
    var desk = Desk(SampleLibrary.all, height: 12)
    desk.search(for: "Market")
    desk.press(.enter, "S", .enter, .enter)
    return desk
  }

  @Test func aSearchRunAgainTakesTheReaderNowhere() {
    var desk = readsOn()
    #expect(desk.state.open?.id == SampleLibrary.talks.id)
    #expect(desk.statusLine.contains("quote 1 of 1"))
    let before = desk.screen
    desk.receive(.textIndexed(changed: true, notice: nil))
    #expect(desk.screen == before)
    desk.receive(.indexed(changed: true, notice: nil))
    #expect(desk.screen == before)
  }

  @Test func aSearchThatIsSortedOpensWhatIsSelected() {
    var desk = readsOn()
    desk.press("i")
    #expect(desk.state.open?.id == SampleLibrary.undated.id)
  }

  @Test func aSearchThatIsTypedWhileTheFilesChangeOpensItsFirstResult() {
    var desk = Desk(SampleLibrary.all)
    let asked = desk.pressAhead("/", "M", "a", "r", "k")
    _ = desk.state.report(.textIndexed(changed: true, notice: nil))
    desk.answer(asked)
    #expect(desk.state.open?.id == SampleLibrary.undated.id)
  }

  @Test func aSearchThatChangedSelectsTheArticleThatIsReadUnderItsNewNumber() {
    let changed = SampleArticle.make(
      id: 31, date: "2021-03-09", path: SampleLibrary.bridge.summary.path,
      "[headline|The bridge]\n\n[paragraph|More is known now of the bridge.]")
    var desk = Desk(SampleLibrary.all)
    desk.search(for: "bridge")
    desk.press(.enter)
    #expect(desk.statusLine.contains("article 1 of 2"))
    var later = Desk([SampleLibrary.talks, changed])
    later.state = desk.state
    later.receive(.textIndexed(changed: true, notice: nil))
    #expect(later.state.open?.id == changed.id)
    #expect(later.statusLine.contains("article 2 of 2"))
  }

  @Test func aResizeIsOneStep() {
    var desk = Desk(SampleLibrary.all, height: 24)
    desk.press("2", "}", "}")
    for (width, height) in [(40, 12), (200, 60), (80, 24), (120, 24)] {
      _ = desk.state.receive(.resize(Size(width: Columns(width), height: height)))
      let screen = desk.state.view()
      #expect(screen.size == Size(width: Columns(width), height: height))
      #expect(screen.lines.last?.contains("quote 2 of 3") == true)
      #expect(screen.lines.contains { $0.contains("▶") })
    }
  }
}
