import Display
import NewsLibrary
import Reader
import Testing

/// What `o` says where it goes nowhere.
@Suite struct SpeakerWalkTests {
  /// On the newest quote of Ana Marsh.
  private func desk() -> Desk {
    var desk = Desk(SampleLibrary.all)
    desk.press("}")
    return desk
  }

  @Test func theLastQuoteIsTheLast() {
    var desk = desk()
    desk.press("o")
    #expect(desk.statusLine.contains("The last quote of Ana Marsh") && !desk.statusLine.contains("so far"))
  }

  @Test(arguments: [Indexing.Pass.text, .findings, .elsewhere])
  func whileTheLibraryIsReadItIsTheLastSoFar(pass: Indexing.Pass) {
    var desk = desk()
    desk.receive(.indexing(Indexing(pass: pass, done: 1, total: 3)))
    desk.press("o")
    #expect(desk.statusLine.contains("The last quote of Ana Marsh so far: the library is still being read"))
  }

  @Test func aQuoteThatTheIndexLacksIsNotTheLast() {
    var desk = desk()
    _ = desk.pressAhead("o")
    desk.receive(.quotes(of: "Ana Marsh", []))
    #expect(desk.statusLine.contains("This quote of Ana Marsh is not in the index yet"))
  }

  @Test func whereAnotherArticleIsOpenByThenItIsSaid() {
    var desk = desk()
    let asked = desk.pressAhead("o")
    desk.click(5, 3)
    #expect(desk.state.open?.id == SampleLibrary.talks.id)
    desk.answer(asked)
    #expect(desk.statusLine.contains("Another article is open now"))
  }
}
