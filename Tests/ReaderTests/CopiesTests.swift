import Display
import NewsLibrary
import Reader
import TestSupport
import Testing

/// The other articles that tell the same story.
@Suite struct CopiesTests {
  @Test func copiesAreListedAndOpened() throws {
    var desk = Desk(SampleLibrary.all)
    let ids = desk.articles.map(\.id)
    desk.copies = [[ids[0], ids[1]]]
    desk.run("copies")
    #expect(desk.screen.hasPrefix(" Also the story of “"))
    #expect(desk.screen.contains(desk.articles[1].summary.title.prefix(20)))
    desk.press(.enter)
    #expect(desk.state.open?.id == ids[1])
    desk.press("q")
    #expect(desk.state.pageKind == .copies)
  }

  @Test func anArticleAloneSaysSo() {
    var desk = Desk(SampleLibrary.all)
    desk.run("copies")
    #expect(desk.screen.contains("No other article of the library tells this story"))
  }

  @Test func theListAndTheHeadSayThatThereAreCopies() {
    var articles = SampleLibrary.all
    articles[0].summary.copies = 1
    let desk = Desk(articles, height: 24)
    #expect(desk.screen.contains("×2") && desk.screen.contains("also in 1 more (:copies)"))
  }
}
