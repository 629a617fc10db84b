import Display
import NewsLibrary
import Reader
import Testing

/// What the cursor is on and what stands at the top, where an article is loaded again because its file changed.
@Suite struct ReloadedArticleTests {
  @Test func theCursorStaysOnTheQuoteThatItWasOn() {
    var desk = RewrittenStory.desk(RewrittenStory.quotes)
    desk.press("}", "}")
    #expect(desk.statusLine.contains("quote 2 of 3 · Nadia Soral"))
    desk = RewrittenStory.rewritten(desk, as: RewrittenStory.more + RewrittenStory.quotes)
    #expect(desk.statusLine.contains("quote 4 of 5 · Nadia Soral"))
    desk = RewrittenStory.rewritten(desk, as: RewrittenStory.more + RewrittenStory.quotes)
    #expect(desk.statusLine.contains("quote 4 of 5 · Nadia Soral"))
  }

  @Test func soItDoesWhereTheLinesWereBrokenOtherwise() {
    var desk = RewrittenStory.desk(RewrittenStory.quotes)
    desk.press("}", "}")
    desk = RewrittenStory.rewritten(
      desk,
      as: RewrittenStory.more
        + RewrittenStory.quotes.map {
          $0.replacing("at the ford", with: "at the\nford").replacing("said.", with: "said")
        })
    #expect(desk.statusLine.contains("quote 4 of 5 · Nadia Soral"))
  }

  @Test func aQuoteThatIsGoneLeavesTheCursorOnNothing() {
    var desk = RewrittenStory.desk(RewrittenStory.quotes)
    desk.press("}", "}")
    desk = RewrittenStory.rewritten(desk, as: [RewrittenStory.quotes[0], RewrittenStory.quotes[2]])
    #expect(!desk.statusLine.contains("· quote"))
  }

  /// A page of which only those who pay have the rest says so.
  @Test func aBeginningIsShownAsOne() {
    var story = RewrittenStory.story(id: 1, RewrittenStory.quotes)
    #expect(!Desk([story], height: 20).screen.contains("its beginning only"))
    story.article.isCutShort = true
    #expect(Desk([story], height: 20).screen.contains("2021-03-09 · INA · its beginning only"))
  }

  @Test func theCursorStaysOnTheFactThatItWasOn() {
    var desk = RewrittenStory.desk(RewrittenStory.quotes)
    desk.press("e", "e")
    #expect(desk.statusLine.contains("Nadia Soral · found by sample"))
    desk = RewrittenStory.rewritten(desk, as: RewrittenStory.more + RewrittenStory.quotes)
    #expect(desk.statusLine.contains("Nadia Soral · found by sample"))
  }

  @Test func theCursorStaysOnTheHitThatItWasOn() {
    var desk = RewrittenStory.desk(RewrittenStory.quotes)
    desk.press("\\")
    desk.type("ford")
    desk.press(.enter, "n")
    #expect(desk.statusLine.contains("hit 2 of 3"))
    desk = RewrittenStory.rewritten(desk, as: ["The ford is at Lumm."] + RewrittenStory.quotes)
    #expect(desk.statusLine.contains("hit 3 of 4"))
    desk.press("N")
    #expect(desk.statusLine.contains("hit 2 of 4"))
  }

  @Test func aJumpBackLeadsToTheQuoteThatItLeft() {
    var desk = RewrittenStory.desk(RewrittenStory.quotes)
    desk.press("}", "}", "J")
    #expect(desk.state.open?.id == RewrittenStory.other.id)
    desk = RewrittenStory.rewritten(desk, as: RewrittenStory.more + RewrittenStory.quotes)
    desk.press(.control("o"))
    #expect(desk.statusLine.contains("quote 4 of 5 · Nadia Soral"))
  }

  // MARK: The top

  private static let numbered = (1...60).map { "Paragraph \($0) has a few words that fill a line or two of the pane." }

  /// The number of the first paragraph that begins on the screen.
  private func paragraph(atTheTopOf desk: Desk) -> Substring? {
    desk.screen.split(separator: "Paragraph ").dropFirst().first?.prefix { $0.isNumber }
  }

  /// Scrolled into the middle.
  private func scrolled() -> Desk {
    var desk = RewrittenStory.desk(Self.numbered)
    desk.press("2", " ", " ")
    return desk
  }

  @Test func theWordsAtTheTopStayThere() {
    let desk = scrolled()
    let top = paragraph(atTheTopOf: desk)
    let later = RewrittenStory.rewritten(desk, as: RewrittenStory.quotes + Self.numbered)
    #expect(top != "1" && paragraph(atTheTopOf: later) == top)
  }

  @Test func alsoInAJumpBack() {
    var desk = scrolled()
    let top = paragraph(atTheTopOf: desk)
    desk.press("J")
    desk = RewrittenStory.rewritten(desk, as: RewrittenStory.quotes + Self.numbered)
    desk.press(.control("o"))
    #expect(paragraph(atTheTopOf: desk) == top)
  }

  @Test func whereTheyAreGoneWhatStoodBelowThemDoes() throws {
    let desk = scrolled()
    let top = try #require(paragraph(atTheTopOf: desk).flatMap { Int($0) })
    var paragraphs = Self.numbered
    // the one that is cut off at the top is gone too
    paragraphs.removeSubrange((top - 2)...(top - 1))
    let later = RewrittenStory.rewritten(desk, as: RewrittenStory.quotes + RewrittenStory.quotes + paragraphs)
    let now = try #require(paragraph(atTheTopOf: later).flatMap { Int($0) })
    #expect(abs(now - top) <= 2)
  }

  @Test func whereAllOfThemAreGoneTheReaderIsNotFarOff() {
    let later = RewrittenStory.rewritten(
      scrolled(), as: (1...60).map { "Something else, number \($0), was written in its place." })
    let number = later.screen.split(separator: "number ").dropFirst().first?.prefix { $0.isNumber }
    #expect((8...14).contains(number.flatMap { Int($0) } ?? 0))
  }

  @Test func everyTopStaysWhereNothingOfTheArticleChanged() {
    var desk = Desk(SampleLibrary.all, height: 8)
    desk.press("2")
    for _ in 0..<12 {
      let before = desk.screen
      desk.receive(.textIndexed(changed: true, notice: nil))
      #expect(desk.screen == before)
      desk.press("j")
    }
  }

  @Test func anArticleOnlyPassedByIsNoStopForBeingLoadedAgain() {
    var desk = RewrittenStory.rewritten(
      RewrittenStory.desk(RewrittenStory.quotes), as: RewrittenStory.more + RewrittenStory.quotes)
    desk.press("J", .control("o"))
    #expect(desk.statusLine.contains("No place before this one"))
  }
}
