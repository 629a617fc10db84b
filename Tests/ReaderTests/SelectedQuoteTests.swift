import NewsLibrary
import Reader
import Testing

@Suite struct SelectedQuoteTests {
  @Test func isTheOneUnderTheReadersCursor() {
    var desk = Desk(SampleLibrary.all)
    #expect(desk.state.selectedQuoteReference == nil)
    desk.press("}")
    #expect(
      desk.state.selectedQuoteReference == QuoteReference(article: SampleLibrary.bridge.id, quote: 0, kind: .direct))
    desk.press("e")
    #expect(desk.state.selectedQuoteReference == nil)
  }

  @Test func isTheSelectedOneOfASpeakersPage() {
    var desk = Desk(SampleLibrary.all)
    desk.press("S", .enter)
    #expect(
      desk.state.selectedQuoteReference == QuoteReference(article: SampleLibrary.talks.id, quote: 0, kind: .mixed))
    desk.press("j")
    #expect(desk.state.selectedQuoteReference?.article == SampleLibrary.bridge.id)
    desk.press("?")
    #expect(desk.state.selectedQuoteReference == nil)
  }
}
