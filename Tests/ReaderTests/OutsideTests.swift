import Display
import NewsLibrary
import Reader
import Testing

/// What the reader asks of the outside, and what it makes of the answers.
@Suite struct OutsideTests {
  private func desk() -> Desk { Desk(SampleLibrary.all, width: 100, height: 20) }

  private func last(_ desk: Desk) -> Effect? { desk.unanswered.last }

  /// The words that are to be copied; nil if nothing is.
  private func copied(_ desk: Desk) -> CopiedWords? {
    if case .outside(.copy(let words)) = last(desk) { words } else { nil }
  }

  private func ended(_ output: CommandOutput) -> Report {
    let subject = ExportSubject.articles([SampleLibrary.bridge.id])
    return .outside(.commandEnded(output), to: .pipe(subject, command: output.command, width: 98))
  }

  @Test func copiesTheQuoteUnderTheCursorWithItsCitation() {
    var desk = desk()
    desk.press("}", "y")
    #expect(last(desk) == .library(.loadQuote(QuoteReference(article: SampleLibrary.bridge.id, quote: 0))))
    let citation = Citation(headline: "Bridge", agency: "INA", file: "a.txt", article: 2, range: 3..<9)
    let quote = ExportedQuote(
      kind: .direct, WordsInSentence("We left."), by: ExportedSpeaker("Ana Marsh", role: "spokeswoman"),
      citation: citation)
    let reference = QuoteReference(article: SampleLibrary.bridge.id, quote: 0)
    desk.receive(.library(.quoteToCopy(quote), to: .loadQuote(reference)))
    guard let words = copied(desk) else { return #expect(Bool(false)) }
    #expect(words.text == "“We left.”\n— Ana Marsh, spokeswoman (direct). Bridge, INA, a.txt (article 2) [3–9)")
    desk.receive(
      .outside(.copied(words, by: ["sent to the terminal's clipboard", "taken by wl-copy"]), to: .copy(words)))
    #expect(
      desk.statusLine.contains(
        "The quote with its citation: sent to the terminal's clipboard and taken by wl-copy"))
    desk.receive(.outside(.copied(words, by: []), to: .copy(words)))
    #expect(desk.statusLine.contains("Not copied"))
  }

  @Test func copiesTheQuoteOfASpeakersPage() {
    var desk = desk()
    desk.press("S", .enter, "y")
    #expect(
      last(desk)
        == .library(.loadQuote(QuoteReference(article: SampleLibrary.talks.id, quote: 0, kind: .mixed))))
  }

  @Test func copiesAFactOrElseTheHeadline() {
    var desk = desk()
    desk.press("y")
    guard let headline = copied(desk) else { return #expect(Bool(false)) }
    #expect(headline.text == "Bridge at Apora falls, army says, INA, 2021-03-09, sample/2021-03-09-bridge.txt")
    desk.press("2", "e", "y")
    guard let fact = copied(desk) else { return #expect(Bool(false)) }
    #expect(fact.text.hasPrefix("Apora\n— Bridge at Apora falls, army says, INA, 2021-03-09, "))
    #expect(fact.text.hasSuffix(")"))
  }

  @Test func asksWhatToWriteHowAndWhere() {
    var desk = desk()
    desk.search(for: "bridge")
    desk.press(.enter, "w")
    #expect(desk.screen.contains("This article  as Markdown"))
    #expect(desk.screen.contains("Articles with bridge  as JSON Lines"))
    desk.press("G", "k", .enter)
    #expect(desk.statusLine.hasPrefix("Write to: notes.jsonl"))
    desk.press(.escape, "g", .enter)
    #expect(desk.statusLine.hasPrefix("Write to: 2021-03-09-bridge.md"))
    desk.press(.control("u"))
    desk.type("x.csv")
    #expect(desk.statusLine.contains("CSV"))
    desk.press(.enter)
    let request = FileRequest(subject: .articles([SampleLibrary.bridge.id]), format: .csv, path: "x.csv")
    #expect(last(desk) == .change(.write(request, replacing: false)))
    desk.receive(.changed(.inTheWay(request, path: "/home/x.csv"), by: .write(request, replacing: false)))
    #expect(desk.screen.contains("This file exists. Replace it? /home/x.csv"))
    desk.press("j", .enter)
    #expect(last(desk) == .change(.write(request, replacing: true)))
    #expect(!desk.screen.contains("Replace it?"))
  }

  @Test func theNotesPageOffersNotesOnly() {
    var desk = desk()
    desk.run("notes")
    desk.press("w")
    #expect(desk.statusLine.contains("Nothing to write here; q goes back"))
    desk.press("q", "a")
    desk.type("who says so?")
    desk.press(.enter)
    desk.run("notes")
    desk.press("w")
    #expect(!desk.screen.contains("article") && desk.screen.contains("Your notes  as Markdown"))
    desk.press(.enter)
    #expect(desk.statusLine.hasPrefix("Write to: notes.md"))
  }

  @Test func formatsAreToldApartWhereNamesAreCut() {
    var desk = Desk(SampleLibrary.all, width: 40)
    desk.press("S", .enter, "w")
    #expect(desk.screen.contains("\n Quotes of Ana …  as Markdown  .md\n"))
    #expect(desk.screen.contains("\n Quotes of Ana …  as JSON Lines  .jsonl\n"))
  }

  @Test func aSpeakersPageOffersItsQuotesFirst() {
    var desk = desk()
    desk.press("S", .enter, "w", .enter)
    #expect(desk.statusLine.hasPrefix("Write to: quotes-ana-marsh.md"))
    desk.press(.enter)
    guard case .change(.write(let request, false)) = last(desk) else { return #expect(Bool(false)) }
    #expect(request.subject == .quotes(of: "Ana Marsh", saying: nil))
  }

  @Test func commandsAreRememberedAndCanBeLeft() {
    var desk = desk()
    desk.press("|")
    desk.type("wc -l")
    desk.press(.enter)
    #expect(
      last(desk) == .outside(.pipe(.articles([SampleLibrary.bridge.id]), command: "wc -l", width: 98)))
    #expect(desk.statusLine.contains("runs wc -l · Esc ends it"))
    desk.press(.escape)
    #expect(last(desk) == .endCommand)
    desk.receive(ended(CommandOutput(command: "wc -l", text: "", width: 98, status: nil)))
    #expect(desk.statusLine.contains("Ended: wc -l"))
    desk.press("|", .up)
    #expect(desk.statusLine.hasPrefix("|wc -l"))
    desk.press(.up, .escape)
    #expect(!desk.statusLine.contains("No earlier query"))
  }

  /// What became of a file, and what a key does, is seen on a narrow screen also.
  @Test(arguments: [80, 40]) func longPathsAreShortenedInTheirMiddle(width: Int) {
    var desk = Desk(SampleLibrary.all, width: Columns(width), height: 20)
    let path = "/tmp/" + String(repeating: "folder/", count: 20) + "story-2016-10-07.md"
    let request = FileRequest(subject: .articles([]), format: .csv, path: path)
    desk.receive(.changed(.notWritten(.isInLibrary(path: path)), by: .write(request, replacing: false)))
    #expect(
      desk.statusLine.contains(width == 80 ? "it would be an article of this library · /" : "Not written: in the"))
    #expect(desk.statusLine.contains("…") && desk.statusLine.contains("07.md"))
    desk.receive(.editor(.edited(status: 127, editor: path), to: .edit(EditedFile(path: [], line: 1))))
    #expect(desk.statusLine.contains(width == 80 ? "set $VISUAL or $EDITOR · /" : "No such editor · /"))
    desk.receive(.changed(.inTheWay(request, path: path), by: .write(request, replacing: false)))
    let title = desk.state.view().lines[0]
    #expect(title.contains("Replace it? /tmp/fo") && title.contains("…") && title.contains("-2016-10-07.md"))
    let command = "cat " + path
    desk.receive(ended(CommandOutput(command: command, text: "x", width: 78, status: 2)))
    #expect(desk.state.view().lines[0].contains("… · failed (2)"))
  }

  private func desk(running command: String, width: Columns) -> Desk {
    var desk = Desk(SampleLibrary.all, width: width, height: 20)
    desk.press("|")
    desk.type(command)
    desk.press(.enter)
    return desk
  }

  private func end(_ command: String, saying text: String, _ desk: inout Desk) {
    desk.receive(ended(CommandOutput(command: command, text: text, width: 78, status: 0)))
  }

  @Test(arguments: [.escape, .control("c")] as [Key])
  func whatIsTypedToIsLeftBeforeTheCommand(cancelling: Key) {
    for opening in ["/", ":", "S"] as [Key] {
      var desk = desk(running: "sleep 5", width: 120)
      let before = desk.screen
      desk.press(opening)
      #expect(!desk.statusLine.contains("Esc ends it"))
      desk.press(cancelling)
      #expect(last(desk) != .endCommand && desk.screen == before)
      desk.press(cancelling)
      #expect(last(desk) == .endCommand)
    }
  }

  @Test func aSecondCommandIsRefusedBeforeItIsTyped() {
    var desk = desk(running: "sleep 5", width: 120)
    desk.press("|")
    #expect(desk.statusLine.contains("Another command is still running; Esc ends it"))
    #expect(!desk.statusLine.hasPrefix("|"))
    desk.press(.escape)
    #expect(last(desk) == .endCommand)
  }

  @Test func theStatusLineTellsOfACommandAsLongAsItRuns() {
    for width in [120, 80, 40] as [Columns] {
      var desk = desk(running: "sleep 5", width: width)
      for key in ["j", "k", "2", "}", "e"] as [Key] {
        desk.press(key)
        #expect(desk.statusLine.contains("runs sleep 5"), "\(desk.statusLine)")
      }
      desk.press("?")
      #expect(desk.statusLine.contains("runs sleep 5") && !desk.statusLine.contains("Esc ends it"))
      desk.press(.escape, ":", .escape)
      end("sleep 5", saying: "", &desk)
      #expect(desk.statusLine.contains("Done, no output: sleep 5"))
      desk.press("j")
      #expect(!desk.statusLine.contains("sleep"))
    }
  }

  @Test func aLongCommandLeavesRoomForTheRest() {
    var desk = desk(running: "sort -k 2 | uniq -c | sort -rn | head -n 20", width: 80)
    desk.press("j")
    #expect(desk.statusLine.contains("article 2 of 3 · "))
    #expect(desk.statusLine.contains("runs sort -k 2 | uniq -… · Esc ends it"))
  }

  @Test func theOutputWaitsUntilNoTextIsTyped() {
    var desk = desk(running: "wc", width: 80)
    desk.press("a")
    desk.type("ask ")
    end("wc", saying: "12\n", &desk)
    desk.type("j")
    #expect(desk.statusLine.hasPrefix("Note on the article: ask j") && !desk.screen.contains("| wc"))
    desk.press(.enter)
    #expect(desk.screen.contains("| wc") && desk.screen.contains("\n 12"))
    #expect(desk.statusLine.contains("Noted “ask j”"))
  }

  @Test func theOutputWaitsForASearchAndForAPageThatIsTypedTo() {
    for opening in ["/", ":", "S"] as [Key] {
      var desk = desk(running: "wc", width: 80)
      desk.press(opening)
      end("wc", saying: "12\n", &desk)
      #expect(!desk.screen.contains("| wc"))
      desk.press(.escape)
      #expect(desk.screen.contains("| wc"))
    }
  }

  @Test func theOutputOfACommandIsAPage() {
    var desk = desk()
    let text = "a\tb\n\u{1B}[31mred\u{7}\n" + String(repeating: "東", count: 60) + "\n"
    desk.receive(ended(CommandOutput(command: "sh", text: text, width: 98, isCut: true, status: 2)))
    let lines = desk.state.view().lines
    #expect(lines[0].hasPrefix(" | sh · failed (2) · first megabyte only"))
    #expect(lines[1].hasPrefix(" a       b") && lines[2].hasPrefix(" ␛[31mred␇"))
    #expect(
      lines[3].hasPrefix(" " + String(repeating: "東", count: 49))
        && lines[4].hasPrefix(" " + String(repeating: "東", count: 11)))
  }

  @Test func theEditorIsToldTheLineOfTheCursor() {
    var desk = desk()
    desk.press("v")
    #expect(last(desk) == .library(.locate(SampleLibrary.bridge.id, line: 1)))
    desk.press("}", "v")
    #expect(last(desk) == .library(.locate(SampleLibrary.bridge.id, line: 7)))
    desk.receive(.located(EditedFile(path: Array("/a".utf8), line: 7), of: SampleLibrary.bridge.id))
    #expect(last(desk) == .editor(.edit(EditedFile(path: Array("/a".utf8), line: 7))))
    desk.receive(.editor(.edited(status: 127, editor: "nope"), to: .edit(EditedFile(path: [], line: 1))))
    #expect(desk.statusLine.contains("No such editor: set $VISUAL or $EDITOR · nope"))
  }
}
