import Display
import NewsLibrary
import Newswire
import Reader
import TestSupport
import Testing

/// Corrections by keys: quotes and names, undoing, and the list of them.
@Suite struct CorrectionTests {
  private func check(_ name: String, _ desk: Desk) {
    let difference = Golden(name + ".txt", besides: #filePath).difference(from: desk.screen)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func quoteGetsAnotherSpeaker() {
    var desk = Desk(SampleLibrary.all, height: 24)
    desk.press("}", "c")
    check("chooser", desk)
    desk.press(.enter)
    #expect(desk.statusLine.contains("is said by Vella Front · u undoes"))
    check("corrected", desk)
    desk.press("2")
    #expect(desk.statusLine.contains("quote 1 of 3 · Vella Front · ✎ your correction"))
  }

  @Test func aQuoteThatIsCutHasItsClosingMark() {
    var desk = Desk(SampleLibrary.all, height: 24)
    desk.press("}", "c")
    #expect(desk.screen.hasPrefix(" Who said “We left the bridge in good order, and…”?"))
  }

  @Test func aNarrowScreenTellsWhoSpokeAndHowToUndo() {
    var desk = Desk(SampleLibrary.all, width: 80)
    desk.press("}", "c", .enter)
    #expect(desk.statusLine.contains("…” is said by Vella Front · u undoes"))
  }

  @Test func unsureQuoteGetsANameThatIsTyped() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}", "}", "}", "c")
    desk.type("Lena Voss")
    #expect(desk.screen.contains("Lena Voss  a new name"))
    desk.press(.enter, "2")
    #expect(desk.statusLine.contains("quote 3 of 3 · Lena Voss"))
  }

  @Test func questionMarkMakesAQuoteNobodys() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}", "c")
    desk.type("?")
    #expect(desk.screen.contains("unknown speaker"))
    desk.press(.enter, "2")
    #expect(desk.statusLine.contains("quote 1 of 3 · ? speaker unknown · ✎ your correction"))
  }

  @Test func typingNarrowsToNamesOfTheArticleFirst() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}", "}", "}", "c")
    desk.type("MAR")
    #expect(desk.screen.split(separator: "\n")[1].contains("Ana Marsh"))
    desk.press(.escape)
    #expect(desk.corrections.isEmpty)
    #expect(desk.statusLine.contains("quote 3 of 3"))
  }

  @Test func undoTakesBackTheLastAndSaysSo() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}")
    let before = desk.screen
    desk.press("c", .enter, "u")
    #expect(desk.statusLine.contains("Undone: “We left the bridge"))
    desk.press("3", "1")
    #expect(desk.screen == before)
    desk.press("u")
    #expect(desk.statusLine.contains("Nothing to undo"))
  }

  /// Puts the cursor on the first mention of a name.
  private func desk(on name: String) -> Desk {
    var desk = Desk(SampleLibrary.all, height: 24)
    for _ in 0..<12 where !desk.statusLine.contains("· \(name) ·") { desk.press("e") }
    return desk
  }

  @Test func nameIsNoName() {
    var desk = desk(on: "Apora")
    desk.press("c")
    check("name-faults", desk)
    desk.press("G", .enter)
    #expect(desk.statusLine.contains("“Apora” is not a name"))
    desk.press("3")
    #expect(!desk.screen.contains("Places  1"))
  }

  @Test func nameIsOfAnotherKind() {
    var desk = desk(on: "Apora")
    desk.press("c")
    #expect(!desk.screen.contains("it is a place"))
    desk.press(.end, "k", .enter)
    #expect(desk.statusLine.contains("Apora is an organisation · u undoes"))
    desk.press("2")
    #expect(desk.statusLine.contains("Apora · found by your correction"), "\(desk.statusLine)")
    desk.press("u")
    #expect(desk.statusLine.contains("Undone: Apora is an organisation"))
  }

  @Test func namesAreMergedAndTheCursorStays() {
    var desk = desk(on: "Ana Marsh")
    desk.press("c", .enter)
    desk.type("Lena Voss")
    desk.press(.enter, .enter, "2")
    #expect(desk.statusLine.contains("Lena Voss · Ana Marsh · 1 of 2 · found by your correction"))
  }

  @Test func mentionIsSomebodyElse() {
    var desk = desk(on: "Ana Marsh")
    desk.press(.enter, "c", "j", .enter)
    desk.type("Bo Marsh")
    desk.press(.enter, "2")
    #expect(desk.statusLine.contains("Bo Marsh · found by your correction"))
    #expect(desk.screen.contains("✎Bo Marsh"))
  }

  @Test func selectedNameOfTheSidebarIsCorrected() {
    var desk = Desk(SampleLibrary.all, height: 24)
    desk.press("3", "j", "c")
    #expect(desk.screen.contains("What is wrong with Ana Marsh?"))
    #expect(!desk.screen.contains("this mention"))
    desk.press("q", .end, "k", .enter, "c")
    #expect(!desk.screen.contains("What is wrong"))
    desk = Desk(SampleLibrary.all, height: 24)
    desk.press("]", "]", "3", .enter, "c")
    #expect(desk.screen.contains("What is wrong with Apora?") && desk.screen.contains("this mention"))
  }

  @Test func whatCannotBeCorrectedSaysSo() {
    var desk = Desk(SampleLibrary.all)
    desk.press("e", "e", "c")
    #expect(desk.statusLine.contains("Only quotes and names can be corrected"))
  }

  @Test func whereNothingIsSelectedTheArticleIsCorrected() {
    var desk = Desk(SampleLibrary.all)
    desk.press("c")
    #expect(desk.screen.contains("What is wrong with “"))
    #expect(desk.screen.contains("it was published on another day…  now "))
    desk.press(.enter)
    #expect(desk.statusLine.hasPrefix("Published on: "))
    for _ in 0..<10 { desk.press(.backspace) }
    desk.type("yesterday")
    desk.press(.enter)
    #expect(desk.statusLine.contains("Not a day: write 2021-03-08 or 8 March 2021"))
    for _ in 0..<9 { desk.press(.backspace) }
    desk.type("9 March 2021")
    desk.press(.enter)
    #expect(desk.corrections.map(\.correction.change) == [.published(CalendarDate(year: 2021, month: 3, day: 9))])
    #expect(desk.statusLine.contains("this article was published on 2021-03-09 · u undoes"))
  }

  @Test func theAgencyIsCorrectedAndAnEmptyOneIsNone() {
    var desk = Desk(SampleLibrary.all)
    desk.press("c", "j", .enter)
    #expect(desk.statusLine.hasPrefix("Agency: "))
    desk.press(.control("u"), .enter)
    #expect(desk.corrections.map(\.correction.change) == [.agency(nil)])
    desk.press("u")
    #expect(desk.corrections.isEmpty)
  }

  @Test func anUnchangedDayIsNoCorrection() {
    var desk = Desk(SampleLibrary.all)
    desk.press("c", .enter, .enter)
    #expect(desk.corrections.isEmpty && !desk.statusLine.contains("Corrected"))
  }

  @Test func correctionsAreListedAndLeadToTheirPlaces() {
    var desk = desk(on: "Apora")
    desk.press("c", "G", .enter, "}", "c", .enter, "J", ":")
    desk.type("corrections")
    desk.press(.enter)
    check("corrections", desk)
    desk.press("j", .enter)
    #expect(desk.state.open?.id == SampleLibrary.bridge.summary.id)
    #expect(desk.statusLine.contains("quote 1 of 3 · Vella Front"))
  }

  @Test func dTakesTheSelectedCorrectionBack() {
    var desk = desk(on: "Apora")
    desk.press("c", "G", .enter, "}", "c", .enter, ":")
    desk.type("corrections")
    desk.press(.enter, "d")
    #expect(desk.corrections.count == 1)
    #expect(desk.screen.contains("Your corrections: 1 "))
    #expect(desk.statusLine.contains("Undone: “Apora” is not a name"))
    #expect(desk.screen.split(separator: "\n")[1].contains("is said by Vella Front"))
    desk.press("u")
    #expect(desk.corrections.count == 2)
    #expect(desk.statusLine.contains("Corrected again: “Apora” is not a name"))
    desk.press("d", "d", "q", "u")
    #expect(desk.corrections.count == 1)
  }

  @Test func unplacedCorrectionsAreMarked() {
    let identity = ArticleIdentity(hash: "", number: 1, path: "x", headline: "Lost story", date: "2020-01-02")
    let record = CorrectionRecord(id: "1", time: 0, correction: Correction(article: identity, change: .notName("Zed")))
    var desk = Desk(SampleLibrary.all)
    desk.press(":")
    desk.type("corrections")
    desk.press(.enter)
    #expect(desk.screen.contains("No corrections yet"))
    desk.receive(.corrections([record]))
    #expect(desk.screen.contains("? “Zed” is not a name  not found  Lost story · 2020-01-02"))
    desk.press(.enter)
    #expect(desk.statusLine.contains("Not found"))
  }

  @Test func speakersTabCountsTheLibraryAndOpensThePage() {
    var desk = Desk(SampleLibrary.all, width: 200)
    desk.press("]")
    let row = desk.screen.split(separator: "\n").first { $0.contains("M Ana Marsh") && $0.hasSuffix("2") }
    #expect(row?.split(separator: " ").suffix(2) == ["1", "2"], "\(desk.screen)")
    desk.press("3", "j", .enter)
    #expect(desk.screen.contains("2 quotes · 1 more may be theirs · 2021-03-04 to 2021-03-09 · 2 articles"))
    desk.press("q")
    #expect(desk.screen.contains("in library"))
  }
}
