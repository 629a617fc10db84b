import Display
import NewsLibrary
import Reader
import Testing

/// `^O` and `^N`.
@Suite struct JumpTests {
  private let back: Key = .control("o")
  private let forward: Key = .control("n")
  private let long = SampleArticle.make(
    id: 1, date: "2020-01-01",
    (1...60).map { "[paragraph|Paragraph \($0) has a few words that fill a line or two of the pane.]" }
      .joined(separator: "\n\n"))

  @Test func aWalkOfQuotesIsOneJump() {
    var desk = Desk(SampleLibrary.all)
    let before = desk.screen
    desk.press("}", "}", "}", back)
    #expect(desk.screen == before)
    desk.press(forward)
    #expect(desk.statusLine.contains("quote 3 of 3"))
    desk.press(forward)
    #expect(desk.statusLine.contains("No place after this one"))
  }

  @Test func goingBackAndJumpingDropsTheForwardPart() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}", "O", back, "s", .enter, forward)
    #expect(desk.statusLine.contains("No place after this one"))
  }

  @Test func endsAreJumpsAndTheSameWordsAreBackAtTheTopAfterAResize() {
    var desk = Desk([long], height: 20)
    desk.press("2", " ", " ")
    let top = paragraph(atTheTopOf: desk)
    desk.press("G")
    desk.resize(90, 20)
    #expect(paragraph(atTheTopOf: desk) != top)
    desk.press(back)
    #expect(paragraph(atTheTopOf: desk) == top)
  }

  /// Number of the first paragraph that begins on the screen.
  private func paragraph(atTheTopOf desk: Desk) -> Substring? {
    desk.screen.split(separator: "Paragraph ").dropFirst().first?.prefix { $0.isNumber }
  }

  @Test func anArticleThatWasReadIsAStopAndOnePassedByIsNone() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}", "J", "J", back)
    #expect(desk.state.open?.id == SampleLibrary.bridge.id)
    #expect(desk.statusLine.contains("quote 1 of 3"))
    desk.press(back, back)
    #expect(desk.statusLine.contains("No place before this one"))
  }

  @Test func anArticleLeftBeforeItCameIsAStopAhead() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}")
    _ = desk.state.receive(.key("J"))
    desk.press(back)
    #expect(desk.state.open?.id == SampleLibrary.bridge.id)
    #expect(desk.statusLine.contains("quote 1 of 3"))
    desk.press(forward)
    #expect(desk.state.open?.id == SampleLibrary.talks.id)
  }

  @Test func goingBackTwiceBeforeAnArticleCameSkipsNone() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}", "J", "}", "J")
    _ = desk.state.receive(.key(back))
    desk.press(back)
    #expect(desk.state.open?.id == SampleLibrary.talks.id)
    #expect(!desk.statusLine.contains("quote 1 of 1"))
    desk.press(forward)
    #expect(desk.state.open?.id == SampleLibrary.talks.id)
    #expect(desk.statusLine.contains("quote 1 of 1"))
  }

  @Test func theStartOfASearchIsAStop() {
    var desk = Desk(SampleLibrary.all)
    desk.press("J", "}")
    desk.search(for: "Market")
    desk.press(.enter, back)
    #expect(desk.state.open?.id == SampleLibrary.talks.id)
    #expect(desk.statusLine.contains("quote 1 of 1"))
  }

  @Test func anArticleThatIsGoneIsPassedOver() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}", "J", "}", "J")
    var later = Desk([SampleLibrary.bridge, SampleLibrary.undated])
    later.state = desk.state
    later.press(back)
    #expect(later.state.open?.id == SampleLibrary.bridge.id)
    #expect(later.statusLine.contains("Skipped an article that is gone"))
    var empty = Desk([SampleLibrary.undated])
    empty.state = desk.state
    empty.press(back)
    #expect(empty.state.open?.id == SampleLibrary.undated.id)
    #expect(empty.statusLine.contains("No place before this one"))
  }

  @Test func anArticleThatChangedIsFoundUnderItsNewNumber() {
    let changed = SampleArticle.make(
      id: 31, date: "2021-03-09", path: SampleLibrary.bridge.summary.path,
      "[headline|Bridge at Apora falls]\n\n[paragraph|More is known now.]")
    var desk = Desk(SampleLibrary.all)
    desk.press("}", "J")
    var later = Desk([changed, SampleLibrary.talks])
    later.state = desk.state
    later.press(back)
    #expect(later.state.open?.id == changed.id)
  }
}
