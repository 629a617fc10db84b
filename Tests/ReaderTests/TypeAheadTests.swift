import Display
import NewsLibrary
import Reader
import Testing

/// Keys that come before what they mean, as over a slow line.
@Suite struct TypeAheadTests {
  private var desk = Desk(SampleLibrary.all)

  @Test mutating func aStepIsMadeInTheArticleThatTheUserGoesTo() {
    let asked = desk.pressAhead("J", "}")
    #expect(desk.state.open?.id == SampleLibrary.bridge.id)
    #expect(!desk.statusLine.contains("quote 1"))
    desk.answer(asked)
    #expect(desk.state.open?.id == SampleLibrary.talks.id)
    #expect(desk.statusLine.contains("quote 1 of 1"))
  }

  @Test mutating func keysOfSeveralArticlesComeInOrder() {
    let asked = desk.pressAhead("J", "}", "K", "}", "}")
    desk.answer(asked)
    #expect(desk.state.open?.id == SampleLibrary.bridge.id)
    #expect(desk.statusLine.contains("quote 2 of 3"))
  }

  @Test mutating func theListIsWalkedWithoutWaiting() {
    let asked = desk.pressAhead("J", "J", "K", "J")
    #expect(desk.state.view().lines.last?.contains("article 3 of 3") == true)
    desk.answer(asked)
    #expect(desk.state.open?.id == SampleLibrary.undated.id)
  }

  @Test mutating func aMarkInTheReaderIsSetOnTheArticleThatComes() {
    desk.press("2")
    let asked = desk.pressAhead("J", "m")
    desk.answer(asked)
    let marked = desk.state.view().lines.filter { $0.prefix(4).contains("*") }
    #expect(marked.count == 1)
    #expect(marked.first?.contains("Talks in Port Vella") == true)
  }

  @Test mutating func aCommandRunByItsNameWaitsToo() {
    desk.press("2")
    let asked = desk.pressAhead("J", ":", "m", "a", "r", "k", .enter)
    desk.answer(asked)
    let marked = desk.state.view().lines.filter { $0.prefix(4).contains("*") }
    #expect(marked.first?.contains("Talks in Port Vella") == true)
  }

  @Test mutating func whatASearchFindsIsWaitedFor() {
    let asked = desk.pressAhead("/", "M", "a", "r", "k", "e", "t", .enter, "}")
    #expect(desk.state.open?.id == SampleLibrary.bridge.id)
    desk.answer(asked)
    #expect(desk.state.open?.id == SampleLibrary.undated.id)
    #expect(desk.statusLine.contains("No quotes in this article"))
  }

  @Test mutating func theSpeakerThatIsTypedIsOpenedAndNoOther() {
    let asked = desk.pressAhead("S", "M", "a", "r", "s", "h", .enter, .enter)
    desk.answer(asked)
    #expect(desk.statusLine.contains("quote 1 of 1 · Ana Marsh"))
  }

  @Test mutating func lettersTypedBeforeTheSpeakersComeNarrowThem() {
    for name in ["Quen", "jhq"] {
      let asked = desk.pressAhead("S") + name.flatMap { desk.pressAhead(.character($0)) }
      #expect(!desk.screen.contains("Speakers of the library"))
      desk.answer(asked)
      #expect(desk.screen.hasPrefix(" Speakers of the library: \(name)"), "\(desk.screen)")
      #expect(!desk.hasQuit)
      desk.press(.escape)
    }
  }

  @Test mutating func escapeBeforeTheSpeakersComeShowsNone() {
    let before = desk.screen
    let asked = desk.pressAhead("S", .escape)
    desk.answer(asked)
    #expect(desk.screen == before)
    desk.press("S")
    #expect(desk.screen.contains("Speakers of the library"))
  }

  @Test mutating func escapeGivesUp() {
    let asked = desk.pressAhead("J", "}", "}")
    #expect(desk.pressAhead(.escape).isEmpty)
    desk.answer(asked)
    #expect(desk.state.open?.id == SampleLibrary.talks.id)
    #expect(!desk.statusLine.contains("quote 1"))
  }

  @Test mutating func aMarkIsTakenOffByTheKeyAfterItAtOnce() {
    let asked = desk.pressAhead("m", "m")
    desk.answer(asked)
    #expect(desk.statusLine.contains("Mark removed · u undoes"))
    let marked = desk.pressAhead("m", "u")
    desk.answer(marked)
    #expect(desk.statusLine.contains("Undone: marked"))
  }

  @Test mutating func aSearchIsSubmittedBeforeTheProgramIsLeft() {
    let asked = desk.pressAhead("/", "b", .enter, "Q")
    #expect(!asked.contains(.quit))
    desk.answer(asked)
    #expect(desk.hasQuit)
  }

  @Test mutating func aPageThatWasGivenUpDoesNotCome() {
    desk.press("S")
    let asked = desk.pressAhead(.enter, .enter, .escape)
    desk.answer(asked)
    #expect(desk.screen.hasPrefix(" Speakers of the library"))
  }

  @Test mutating func textThatIsPastedBeforeItsPromptIsThereIsTheNotes() {
    desk.press("S", .enter)
    let asked = desk.pressAhead("a")
    _ = desk.state.receive(.paste("pasted words"))
    desk.answer(asked)
    #expect(desk.statusLine.contains(": pasted words"))
  }

  @Test mutating func textTypedForANoteOfSeveralLinesIsNoCommands() throws {
    desk.press("S", .enter)
    let matter = try #require(desk.pressAhead("a", "Q", "!").compactMap(\.matter).first)
    let subject = NoteSubject(article: SampleLibrary.talks.id, note: "7", text: "two\nlines")
    let asked = desk.state.report(.annotating(.subject(subject, of: matter)))
    #expect(asked.contains(.annotating(.writeInEditor(subject, text: "two\nlines\nQ!"))))
    #expect(!asked.contains(.quit))
  }

  @Test mutating func anAnswerToAnEarlierQuestionIsNoneToThis() throws {
    desk.press("S", .enter)
    let first = desk.pressAhead("a", .escape)
    let second = desk.pressAhead("j", "a", "x")
    desk.answer(first)
    #expect(!desk.statusLine.contains("Note on"))
    desk.answer(second)
    #expect(desk.statusLine.contains("Note on “We left") && desk.statusLine.contains("”: x"))
  }

  @Test mutating func quittingWaitsForWhatIsToBeDoneBefore() {
    let asked = desk.pressAhead("m", "t", "Q", "a", "t", "a", "r", .enter, "Q", "m")
    #expect(!asked.contains(.quit))
    desk.answer(asked)
    #expect(desk.hasQuit)
    #expect(desk.annotated.annotations(of: desk.articles[0]).tags == ["Qatar"])
    #expect(desk.annotated.annotations(of: desk.articles[0]).isMarked)
  }

  @Test mutating func controlCNeverWaits() {
    #expect(desk.pressAhead("J", "}", .control("c")).contains(.quit))
  }

  @Test mutating func lettersBehindASpeakersPageAreForThatPage() {
    desk.press("S")
    let asked = desk.pressAhead(.enter, "/")
    desk.answer(asked)
    #expect(desk.screen.contains("quotes with:"))
    desk.press(.escape, .escape)
    #expect(desk.screen.hasPrefix(" Speakers of the library: "))
  }

  @Test mutating func aFailureOfWhatNobodyWaitsForTakesNoKeys() {
    let asked = desk.pressAhead("J", "}")
    desk.receive(.told("what was read can't be kept"))
    desk.answer(asked)
    #expect(desk.statusLine.contains("quote 1 of 1"))
  }

  @Test mutating func goingBackTellsThatItWaits() {
    _ = desk.pressAhead("J", "}", "q")
    #expect(desk.statusLine.contains("This key waits until the article or list has loaded; Esc cancels it"))
  }

  @Test mutating func aFailureLetsKeysGoOn() {
    _ = desk.pressAhead("J", "}")
    desk.receive(.failed("disk gone"))
    #expect(desk.statusLine.contains("disk gone"))
    desk.press("}")
    #expect(desk.statusLine.contains("quote 1 of 3"))
  }

  @Test mutating func keysForAnArticleThatIsGoneAreForgotten() {
    _ = desk.pressAhead("J", "}")
    desk.receive(.articleGone(SampleLibrary.talks.id, successor: nil))
    #expect(desk.statusLine.contains("This article is gone"))
    #expect(desk.state.open?.id == SampleLibrary.bridge.id)
  }

  @Test mutating func takingAwayOnAPageOfNotesWaitsForTheNotes() {
    desk.press("a")
    desk.type("who says so?")
    desk.press(.enter, "m")
    let asked = desk.pressAhead(":", "n", "o", "t", "e", "s", .enter, "d")
    desk.answer(asked)
    #expect(desk.screen.contains("No notes yet"))
  }
}

extension Effect {
  /// What a note is looked up of.
  fileprivate var matter: NoteMatter? {
    if case .annotating(.findSubject(let matter)) = self { matter } else { nil }
  }
}
