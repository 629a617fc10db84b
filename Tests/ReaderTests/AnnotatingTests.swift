import Display
import NewsLibrary
import Reader
import Testing

/// Marks, tags, notes and what was read, pressed on a desk.
@Suite struct AnnotatingTests {
  private func desk(_ width: Columns = 120, _ height: Int = 24) -> Desk {
    Desk(SampleLibrary.all, width: width, height: height)
  }

  /// The first article marked and tagged, with a note on it and one on a quote; the second tagged, the third read.
  private func annotated(_ width: Columns = 120, _ height: Int = 24) -> Desk {
    var desk = desk(width, height)
    desk.press("m")
    desk.tag("river check")
    desk.note("ask the mayor about the crossing")
    desk.press("2", "}")
    desk.note("who says so?")
    desk.press("1", "j")
    desk.tag("check")
    desk.press("j", "r", "k", "k")
    return desk
  }

  // MARK: Screens

  @Test func listWithSignsAndTags() {
    ScreenGolden.check("annotated") { annotated($0, $1) }
  }

  @Test func textWithNotes() {
    ScreenGolden.check("annotated-quote") { width, height in
      var desk = annotated(width, height)
      desk.press("2", "}")
      return desk
    }
  }

  @Test func tagPrompt() {
    ScreenGolden.check("tag-prompt") { width, height in
      var desk = annotated(width, height)
      desk.press("t")
      desk.type("new ri")
      desk.press(.tab)
      return desk
    }
  }

  @Test func notePrompt() {
    ScreenGolden.check("note-prompt") { width, height in
      var desk = annotated(width, height)
      desk.press("2", "}", "a")
      return desk
    }
  }

  @Test func notesPage() {
    ScreenGolden.check("notes-page") { width, height in
      var desk = annotated(width, height)
      desk.run("notes")
      return desk
    }
  }

  @Test func tagsPage() {
    ScreenGolden.check("tags-page") { width, height in
      var desk = annotated(width, height)
      desk.run("tags")
      return desk
    }
  }

  // MARK: Marks and tags

  @Test func markIsPutOnAndTakenAway() {
    var desk = desk()
    desk.press("m")
    #expect(desk.statusLine.contains("Marked · u undoes"))
    desk.press("m")
    #expect(desk.statusLine.contains("Mark removed · u undoes"))
    desk.press("u")
    #expect(desk.statusLine.contains("Undone: mark removed"))
    desk.press("j", "'")
    #expect(desk.statusLine.contains("article 1 of 3"))
    desk.press("u", "'")
    #expect(desk.statusLine.contains("No article here is marked; m marks one"))
  }

  @Test func tagsOfOnePromptAreUndoneTogether() {
    var desk = desk()
    desk.tag("a b")
    #expect(desk.statusLine.contains("Tagged a, b · u undoes"))
    desk.tag("-a, #c")
    #expect(desk.statusLine.contains("Tagged c, tag a removed · u undoes"))
    desk.press("u")
    #expect(desk.statusLine.contains("Undone: tagged c, tag a removed"))
    #expect(desk.screen.contains("#a · #b") && !desk.screen.contains("#c"))
    desk.press("u")
    #expect(desk.statusLine.contains("Undone: tagged a, b"))
    #expect(!desk.screen.contains("#a"))
  }

  @Test func tagsHoldNoQuotationMarks() {
    var desk = desk()
    desk.tag("\"river\" \"")
    #expect(desk.statusLine.contains("Tagged river · u undoes"))
    desk.run("tags")
    desk.press(.enter)
    #expect(desk.screen.contains("with tag:\"river\""))
  }

  // MARK: Notes

  @Test func noteOfTheListFindsTheOneThatIsThere() {
    var desk = desk()
    desk.note("ask")
    desk.press("2", "J", "1", "k", "a")
    #expect(desk.statusLine.hasPrefix("Note on the article: ask"))
    desk.type(" twice")
    desk.press(.enter)
    #expect(desk.statusLine.contains("Note changed to “ask twice” · u undoes"))
  }

  @Test func noteOfAPageIsTypedBeforeItsPromptIsThere() {
    var desk = desk()
    desk.press("S")
    desk.type("Marsh")
    desk.press(.enter)
    let asked = desk.pressAhead("a", "h", "m", "!")
    #expect(desk.state.prompt == nil)
    desk.answer(asked)
    #expect(desk.statusLine.hasPrefix("Note on “a first step”: hm!"))
    desk.press(.escape)
    // given up, it takes no prompt away when it comes
    let late = desk.pressAhead("a", "h", .escape)
    desk.press("t")
    desk.answer(late)
    #expect(desk.statusLine.hasPrefix("Tags: "))
  }

  @Test func noteMadeJustNowIsFoundBeforeTheArticleCameAgain() {
    var desk = desk()
    desk.press("2", "}")
    var state = desk.state
    let id = SampleLibrary.bridge.id
    _ = state.report(
      .annotating(.made([.note("new", at: nil)], id, KeptAnnotations(now: [id: Annotations(noteCount: 1)]))))
    guard case .annotating(.findSubject(of: .words(id, let anchor, _)))? = state.receive(.key("a")).first else {
      Issue.record("not asked for")
      return
    }
    #expect(anchor.words.hasPrefix("We left the bridge"))
  }

  @Test func noteOfASpeakersPageFindsTheOneThatIsThere() {
    var desk = desk()
    desk.press("S")
    desk.type("Marsh")
    desk.press(.enter)
    desk.note("on the quote")
    desk.press("a")
    #expect(desk.statusLine.hasPrefix("Note on “a first step”: on the quote"))
    desk.press(.escape)
    desk.press(.enter)
    #expect(desk.statusLine.contains("† on the quote"))
  }

  @Test func noteUnderTheCursorIsInTheStatusLine() {
    var desk = annotated()
    desk.press("2", "}")
    #expect(desk.statusLine.contains("quote 1 of 3 · Ana Marsh · † who says so?"))
    desk.press("}")
    #expect(!desk.statusLine.contains("†"))
  }

  @Test func dOnTheNotesPageTakesTheNoteAwayAndUBringsItBack() {
    var desk = annotated()
    desk.run("notes")
    #expect(desk.screen.contains("Your notes: 2"))
    desk.press("j", "d")
    #expect(desk.screen.contains("Your notes: 1") && desk.screen.contains("ask the mayor"))
    #expect(desk.statusLine.contains("Note removed · u undoes"))
    desk.press("u")
    #expect(desk.screen.contains("Your notes: 2"))
    #expect(desk.statusLine.contains("Undone: note removed"))
    desk.press("g", "d", "k", "d")
    #expect(desk.screen.contains("Your notes: 0"))
    desk.press("u")
    #expect(desk.screen.contains("Your notes: 1"))
  }

  @Test func noteThatFindsNoArticleStays() {
    var desk = desk()
    desk.run("notes")
    let identity = ArticleIdentity(hash: "", number: 1, path: "gone.txt", headline: "Gone", date: nil)
    desk.receive(.annotating(.notes([Note(id: "1", time: 0, article: identity, anchor: nil, text: "kept")])))
    desk.press("d")
    #expect(desk.screen.contains("kept") && desk.statusLine.contains("the note stays as it is"))
    desk.press("a")
    #expect(desk.statusLine.contains("the note stays as it is"))
  }

  @Test func editorTakesTheTextOn() {
    var desk = desk()
    desk.press("a")
    desk.type("first")
    desk.press(.control("e"))
    #expect(desk.statusLine.contains("Noted “first and more” · u undoes"))
  }

  @Test func whatWasTypedOutlivesAnEditorThatFails() {
    var desk = desk()
    let subject = NoteSubject(article: SampleLibrary.bridge.id)
    desk.receive(.annotating(.notWritten(subject, text: "typed", editor: "vi", keptIn: nil)))
    #expect(desk.statusLine.hasPrefix("Note on the article: typed"))
    #expect(desk.statusLine.hasSuffix("vi failed: the note is unchanged"))
    desk.press(.enter)
    #expect(desk.statusLine.contains("Noted “typed” · u undoes"))
  }

  @Test func aNoteThatCanNotBeKeptIsAskedForAgain() {
    var desk = desk()
    let old = OlderNote(text: "typed", anchor: nil)
    let id = SampleLibrary.bridge.id
    for change in [Annotation.note("typed", at: nil), .rewrite(note: "0", as: "typed again", over: old)] {
      desk.receive(.notKept(.annotating(.make([change], in: id)), "Not saved: no room"))
      #expect(
        desk.statusLine.hasPrefix("Note on the article: typed") && desk.statusLine.hasSuffix("Not saved: no room"))
      desk.press(.escape)
    }
    desk.receive(.notKept(.annotating(.make([.mark], in: id)), "Not saved: no room"))
    #expect(desk.statusLine.contains("Not saved: no room") && desk.state.prompt == nil)
    // what waits for changes goes on
    desk.press("m")
    #expect(desk.statusLine.contains("Marked"))
  }

  @Test func tabTellsWhereNoTagBeginsSo() {
    var desk = desk()
    desk.press("t")
    desk.type("zzz")
    desk.press(.tab)
    #expect(desk.statusLine.hasSuffix("None of your tags begins like this"))
  }

  @Test func marksOnTheNotesPageAreOfTheSelectedNotesArticle() {
    var desk = annotated()
    desk.press("1", "j")
    desk.run("notes")
    desk.press("m")
    #expect(desk.statusLine.contains("Mark removed"))
  }

  @Test func thePromptShowsWhatAnotherWindowMadeOfTheNote() {
    var desk = desk()
    let late = desk.pressAhead("a")
    #expect(desk.statusLine.hasPrefix("Note on the article: "))
    desk.annotated.add([.note("from elsewhere", at: nil)], to: SampleLibrary.bridge.id)
    desk.answer(late)
    #expect(desk.statusLine.hasPrefix("Note on the article: from elsewhere"))
    desk.type("!")
    // what is typed stays, whatever the note says by now
    let other = NoteSubject(article: SampleLibrary.bridge.id, note: "9", text: "other")
    desk.receive(.annotating(.subject(other, of: .article(SampleLibrary.bridge.id))))
    #expect(desk.statusLine.hasPrefix("Note on the article: from elsewhere!"))
  }

  @Test func whatIsReadWhileAllIsLoadedStaysSo() {
    var desk = desk()
    #expect(desk.state.report(.indexing(Indexing(pass: .elsewhere))).contains(.annotating(.load)))
    desk.press("2")
    desk.receive(.annotating(.all([:])))
    #expect(desk.screen.contains("▸✓"))
  }

  @Test func aNoteBesideAnotherWindowsIsTold() {
    var desk = desk()
    let id = SampleLibrary.bridge.id
    let kept = KeptAnnotations(now: [id: Annotations(noteCount: 2)], meetsOther: true)
    desk.receive(.annotating(.made([.rewrite(note: "0", as: "mine")], id, kept)))
    #expect(desk.statusLine.contains("Noted “mine” beside its newer text · u undoes"))
    desk.receive(.annotating(.made([.rewrite(note: "0", as: "")], id, kept)))
    #expect(desk.statusLine.contains("The note has another text now and stays"))
  }

  @Test func copiesOfTheArticleShowItToo() {
    var desk = desk()
    let ids = [SampleLibrary.bridge.id, SampleLibrary.talks.id]
    let kept = KeptAnnotations(now: Dictionary(uniqueKeysWithValues: ids.map { ($0, Annotations(isMarked: true)) }))
    desk.receive(.annotating(.made([.mark], ids[0], kept)))
    desk.press("'")
    #expect(desk.statusLine.contains("article 2 of 3"))
    desk.receive(.annotating(.copiesRead([ids[1]], true)))
    desk.press("r")
    #expect(desk.statusLine.contains("Marked as unread"))
  }

  // MARK: Reading

  @Test func readIsWhatTheUserIsIn() {
    var desk = desk()
    desk.press("j")
    #expect(desk.annotated.read.isEmpty)
    desk.press("2")
    #expect(desk.annotated.read == [SampleLibrary.talks.id])
    desk.press("r", "}", "}")
    #expect(desk.annotated.read.isEmpty)
  }

  @Test func undoOfUnreadLetsItCountAsReadAgain() {
    var desk = desk()
    desk.press("2", "r")
    #expect(desk.statusLine.contains("Marked as unread · u undoes"))
    desk.press("u")
    #expect(desk.annotated.read == [SampleLibrary.bridge.id])
    // whoever makes it unread, it may be read once more
    let effects = desk.state.report(.annotating(.all([:])))
    #expect(effects.contains(.annotating(.readInPassing(SampleLibrary.bridge.id))))
  }

  @Test func undoOfReadKeepsTheOpenArticleUnread() {
    var desk = desk()
    desk.press("2", "r", "r", "u", "j", "j")
    #expect(desk.annotated.read.isEmpty)
    desk.press("J")
    #expect(desk.annotated.read == [SampleLibrary.talks.id])
  }

  @Test func allOfTheListAreReadAndUnreadAgain() {
    var desk = desk()
    desk.run("mark-all-read")
    #expect(desk.statusLine.contains("Marked 3 articles as read · u undoes"))
    desk.press("u")
    #expect(desk.statusLine.contains("Undone: 3 articles read"))
    #expect(desk.annotated.read.isEmpty)
  }

  @Test func aSpeakersPageShowsWhichQuotesAreNoted() {
    var desk = Desk(SampleLibrary.all, width: 100, height: 24)
    desk.press("S")
    desk.type("Ana")
    desk.press(.enter)
    #expect(!desk.screen.contains("†"))
    desk.press("a")
    desk.type("ask her")
    desk.press(.enter)
    #expect(desk.screen.contains("2021-03-04 †"))
    desk.press("u")
    #expect(!desk.screen.contains("†"))
  }
}

extension Desk {
  fileprivate mutating func tag(_ text: String) {
    press("t")
    type(text)
    press(.enter)
  }

  fileprivate mutating func note(_ text: String) {
    press("a")
    type(text)
    press(.enter)
  }
}
