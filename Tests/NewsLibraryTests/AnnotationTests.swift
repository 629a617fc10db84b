import Glibc
import Linguistics
import NewsLibrary
import QueryLanguage
import TestSupport
import Testing

/// Marks, tags, notes and read flags through the library: kept whatever becomes of index and files.
@Suite struct AnnotationTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a/2021-03-01.txt", "Old bridge falls\n\nEmile Duras: \"We left the bridge at dawn.\"\n")
    try folder.write("b/2020-03-01.txt", "Second story\n\nEmile Duras: \"We stay.\"\n")
  }

  private func opened(cache: String? = nil) throws -> Library {
    let library = try folder.library(folder.path, cache: cache)
    _ = try library.refresh()
    return library
  }

  private func newest(_ library: Library) throws -> ArticleID { try #require(try library.articles().first) }

  private func annotations(_ library: Library) throws -> Annotations? {
    try library.annotations()[newest(library)]
  }

  /// An anchor on words of the newest article.
  private func anchor(_ words: String, _ library: Library) throws -> TextAnchor {
    let text = try #require(try library.article(newest(library))).article.text
    let start = try #require(text.bytes.firstRange(of: Array(words.utf8))).lowerBound
    return TextAnchor(TextSpan(start, start + words.utf8.count), in: text)
  }

  @Test func marksTagsAndNotesAddUp() throws {
    let library = try opened()
    let id = try newest(library)
    try library.annotate([.mark, .tag("river"), .tag("check"), .tag("river")], id)
    try library.annotate([.note("ask the mayor", at: nil), .untag("check")], id)
    #expect(try annotations(library) == Annotations(isMarked: true, tags: ["river"], noteCount: 1))
    #expect(try library.tags() == [TagCount(tag: "river", articles: 1)])
    try library.annotate([.unmark], id)
    #expect(try annotations(library)?.isMarked == false)
    #expect(try library.annotations().count == 1)
  }

  @Test func aTagIsTakenOffAllArticlesAndOneUndoPutsItBack() throws {
    let library = try opened()
    for id in try library.articles() { try library.annotate([.tag("river"), .mark], id) }
    #expect(try library.remove(tag: "river") == 2)
    #expect(try library.tags().isEmpty)
    #expect(try library.annotations().values.allSatisfy { $0.isMarked })
    #expect(try library.remove(tag: "river") == 0)
    guard case .annotations(let undone) = try library.undoLast() else { throw TemporaryFolder.Failure(code: EINVAL) }
    #expect(undone.map(\.annotation) == [.untag("river"), .untag("river")])
    #expect(try library.tags() == [TagCount(tag: "river", articles: 2)])
  }

  @Test func noteOnWordsStandsAtThemAndIsRewritten() throws {
    let library = try opened()
    let id = try newest(library)
    try library.annotate([.note("when exactly?", at: try anchor("at dawn", library))], id)
    try library.annotate([.note("on the whole\nof it", at: nil)], id)
    let notes = try library.notes(of: id)
    #expect(notes.map(\.text) == ["on the whole\nof it", "when exactly?"])
    let text = try #require(try library.article(id)).article.text
    #expect(notes[1].place?.span.map { text[$0] } == "at dawn")
    try library.annotate([.rewrite(note: notes[1].id, as: "five o'clock")], id)
    try library.annotate([.rewrite(note: notes[0].id, as: "")], id)
    #expect(try library.notes(of: id).map(\.text) == ["five o'clock"])
    #expect(try library.notes() == library.notes(of: id))
  }

  @Test func aNoteWrittenAnewAfterItWasTakenAwayIsThere() throws {
    let library = try opened()
    let id = try newest(library)
    try library.annotate([.note("when?", at: try anchor("at dawn", library))], id)
    let note = try #require(try library.notes(of: id).first)
    try library.annotate([.rewrite(note: note.id, as: "")], id)
    try library.annotate([.rewrite(note: note.id, as: "when, and who?")], id)
    #expect(try library.notes().map(\.text) == ["when, and who?"])
    #expect(try library.notes(of: id).first?.place?.span == note.place?.span)
    #expect(try annotations(library)?.noteCount == 1)
  }

  @Test func aNoteOfAnotherWindowIsSeenAtOnce() throws {
    let (one, other) = (try opened(), try opened())
    let id = try newest(one)
    try one.annotate([.note("when?", at: nil)], id)
    #expect(try other.currentNotes(of: id).map(\.text) == ["when?"])
  }

  @Test func aNoteWrittenAnewAtTwoPlacesKeepsBoth() throws {
    let (one, other) = (try opened(), try opened())
    let id = try newest(one)
    let anchor = try anchor("at dawn", one)
    try one.annotate([.note("when?", at: anchor)], id)
    let name = try #require(try other.currentNotes(of: id).first).id
    let old = OlderNote(text: "when?", anchor: anchor)
    #expect(try one.annotate([.rewrite(note: name, as: "when exactly?", over: old)], id)?.meetsOther == false)
    #expect(try other.annotate([.rewrite(note: name, as: "who?", over: old)], id)?.meetsOther == true)
    // each goes on with what it wrote
    let second = OlderNote(text: "who?", anchor: anchor), first = OlderNote(text: "when exactly?", anchor: anchor)
    #expect(try other.annotate([.rewrite(note: name, as: "who else?", over: second)], id)?.meetsOther == false)
    try one.annotate([.rewrite(note: name, as: "at six?", over: first)], id)
    #expect(try one.notes(of: id).map(\.text) == ["at six?", "who else?"])
    #expect(try Set(one.notes(of: id).map(\.place?.span)).count == 1 && Set(one.notes().map(\.id)).count == 2)
    // what nobody saw is not taken away
    #expect(try one.annotate([.rewrite(note: name, as: "", over: old)], id)?.meetsOther == true)
    #expect(try annotations(opened(cache: folder["other"]))?.noteCount == 2)
  }

  @Test func wordsOutliveThatTheNoteWasTakenAwayOrUndone() throws {
    let (one, other) = (try opened(), try opened())
    let id = try newest(one)
    let anchor = try anchor("at dawn", one)
    try one.annotate([.note("when?", at: anchor)], id)
    let note = try #require(try other.currentNotes(of: id).first)
    let old = OlderNote(text: "when?", anchor: anchor)
    try one.annotate([.rewrite(note: note.id, as: "", over: old)], id)
    try other.annotate([.rewrite(note: note.id, as: "when, and who?", over: old)], id)
    #expect(try one.currentNotes(of: id).map(\.text) == ["when, and who?"])
    for _ in 0..<3 { _ = try one.undoLast() }
    #expect(try one.notes().isEmpty)
    try other.annotate([.rewrite(note: note.id, as: "once more", over: old)], id)
    #expect(try other.notes(of: id).map(\.text) == ["once more"])
    #expect(try other.notes(of: id).first?.place?.span == note.place?.span)
  }

  @Test func quotesTellOfTheirNotes() throws {
    let library = try opened()
    let quotes = try library.quotes(ofSpeakerNamed: "Emile Duras")
    let noted = try #require(quotes.last)
    let article = try #require(try library.article(noted.article))
    let span = try #require(article.findings).quotes[noted.quote].span
    try library.annotate([.note("who?", at: TextAnchor(span, in: article.article.text))], noted.article)
    let texts = try library.texts(of: quotes)
    #expect(quotes.map { texts[$0]?.isNoted } == quotes.map { $0 == noted })
  }

  @Test func allSurvivesALostIndexAnEditedAndAMovedFile() throws {
    var library = try opened()
    let id = try newest(library)
    try library.annotate([.mark, .tag("river"), .note("when?", at: try anchor("at dawn", library))], id)
    library = try opened(cache: folder["other"])
    #expect(try annotations(library) == Annotations(isMarked: true, tags: ["river"], noteCount: 1))

    try folder.write("a/2021-03-01.txt", "Old bridge falls\n\nToday Emile Duras: \"We left the bridge at dawn.\"\n")
    _ = try library.refresh()
    #expect(try annotations(library) == Annotations(isMarked: true, tags: ["river"], noteCount: 1))
    #expect(try library.notes().first?.place?.span != nil)

    try folder.write("c/2021-03-01.txt", "Old bridge falls\n\nEmile Duras: \"We left the bridge at dawn.\"\n")
    unlink(folder["a/2021-03-01.txt"])
    _ = try library.refresh()
    #expect(try annotations(library) == Annotations(isMarked: true, tags: ["river"], noteCount: 1))

    unlink(folder["c/2021-03-01.txt"])
    _ = try library.refresh()
    #expect(try library.annotations().isEmpty)
    #expect(try library.notes().map(\.text) == ["when?"] && library.notes().allSatisfy { $0.place == nil })
  }

  @Test func readIsOfTheContent() throws {
    let library = try opened()
    let all = try library.articles()
    try library.setRead(all, true, inPassing: true)
    #expect(try library.annotations().values.map(\.isRead) == [true, true])
    #expect(try library.undoLast() == nil)
    try library.setRead([all[0]], false, inPassing: false)
    #expect(try library.annotations().count == 1)
    guard case .reading(_, let articles) = try library.undoLast() else {
      Issue.record("nothing undone")
      return
    }
    #expect(articles == [all[0]])
    #expect(try library.annotations().count == 2)
    try folder.write("a/2021-03-01.txt", "Old bridge falls again\n\nEmile Duras: \"We left.\"\n")
    _ = try library.refresh()
    #expect(try library.annotations().count == 1)
  }

  @Test func undoGoesBackThroughAllKinds() throws {
    let library = try opened()
    let id = try newest(library)
    try library.annotate([.mark], id)
    try library.save(search: "bridge", named: "Bridges")
    try library.annotate([.tag("river")], id)
    try library.correct(.notName("Emile Duras"), in: id)
    try library.forget(searchNamed: "Bridges")
    try library.withdraw(try #require(library.corrections().first))
    var undone: [String] = []
    while let change = try library.undoLast() {
      switch change {
      case .correction: undone.append("correction")
      case .annotations(let records): undone += records.map { "\($0.annotation)" }
      case .search(let search): undone.append(search.name)
      case .reading: undone.append("reading")
      case .forgetting(let search): undone.append("forgetting \(search.name)")
      case .withdrawal: undone.append("withdrawal")
      }
    }
    #expect(undone == ["withdrawal", "forgetting Bridges", "correction", "tag(\"river\")", "Bridges", "mark"])
    #expect(try library.annotations().isEmpty)
  }

  @Test func whatWasMadeAtOnceIsUndoneAtOnce() throws {
    let library = try opened()
    let id = try newest(library)
    try library.annotate([.tag("river")], id)
    try library.annotate([.tag("a"), .untag("river"), .tag("b")], id)
    guard case .annotations(let undone) = try library.undoLast() else {
      Issue.record("nothing undone")
      return
    }
    #expect(undone.map(\.annotation) == [.tag("a"), .untag("river"), .tag("b")])
    #expect(try annotations(library)?.tags == ["river"])
    #expect(try annotations(opened(cache: folder["other"]))?.tags == ["river"])
    // one line takes all of them back, so that no power cut can tear that
    #expect(TextFile.read(folder.data + "/journal.jsonl")?.split(separator: "\n").count == 5)
    _ = try library.undoLast()
    #expect(try library.annotations().isEmpty)
  }

  @Test func linesOfNoDeedStandAlone() throws {
    let library = try opened()
    let id = try newest(library)
    try library.annotate([.tag("a"), .tag("b")], id)
    let path = folder.data + "/journal.jsonl"
    let lines = try #require(TextFile.read(path)).replacing(/"first":"[^"]*",/, with: "")
    TextFile.write(Array(lines.utf8), to: path)
    let again = try opened(cache: folder["other"])
    _ = try again.undoLast()
    #expect(try annotations(again)?.tags == ["a"])
  }

  @Test func queriesAskForThem() async throws {
    let library = try opened()
    let id = try newest(library)
    try library.annotate([.mark, .tag("River"), .note("ask the Mayor", at: nil)], id)
    try library.setRead([id], true, inPassing: true)
    for query in ["is:marked", "is:read", "is:noted", "is:tagged", "tag:river", "tag:riv*", "note:mayor", "-is:unread"]
    {
      #expect(try await library.titles(query) == ["Old bridge falls"], "\(query)")
    }
    for query in ["is:unread", "-is:marked", "-tag:river", "is:unread story"] {
      #expect(try await library.titles(query) == ["Second story"], "\(query)")
    }
    for query in ["tag:riv", "note:bridge", "is:marked story"] {
      #expect(try await library.titles(query).isEmpty, "\(query)")
    }
    let fault = ParsedQuery("is:lost").faults.first
    #expect(fault?.words == "No article is “lost”: is: marked, unread, read, noted, tagged")
    #expect(ParsedQuery("is:unr", isTyping: true).faults.isEmpty)
    #expect(try library.choices(for: #require(QueryCompletion(in: "tag:r", cursor: 5))) == ["River"])
    #expect(try library.choices(for: #require(QueryCompletion(in: "is:ma", cursor: 5))) == ["marked"])
  }

  @Test func tagsAndNotesAreFoundInAnyCaseAndWithoutAccents() async throws {
    let library = try opened()
    try library.annotate([.tag("Évac"), .tag("c++"), .note("Écrire À LA MAIRIE — où?", at: nil)], newest(library))
    for query in [
      "tag:évac", "tag:EVAC", "tag:év*", "tag:c++", "note:écrire", "note:mairie", "note:\"à la m\"", "note:\"où?\"",
    ] {
      #expect(try await library.titles(query) == ["Old bridge falls"], "\(query)")
    }
    for query in ["tag:c", "tag:éva", "note:\"la à\""] {
      #expect(try await library.titles(query).isEmpty, "\(query)")
    }
    #expect(try library.choices(for: #require(QueryCompletion(in: "tag:ev", cursor: 6))) == ["Évac"])
  }

  @Test func otherProcessesAreHeardAtTheNextRefresh() throws {
    let (one, other) = (try opened(), try opened(cache: folder["other"]))
    try one.annotate([.mark], newest(one))
    #expect(try other.refresh().hasOtherAnnotations)
    #expect(try annotations(other)?.isMarked == true)
    #expect(try !other.refresh().hasOtherAnnotations)
  }

  /// Whatever is done and undone, what is kept is what a model of it says, also after opening it anew.
  @Test(arguments: 0..<8) func replayAgreesWithAModel(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let library = try opened()
    let id = try newest(library)
    var past = [Annotations()]
    for _ in 0..<30 {
      var next = past[past.count - 1]
      let tag = ["a", "b", "c"].randomElement(using: &random) ?? "a"
      switch Int.random(in: 0..<6, using: &random) {
      case 0:
        try library.annotate([.mark], id)
        next.isMarked = true
      case 1:
        try library.annotate([.unmark], id)
        next.isMarked = false
      case 2:
        try library.annotate([.tag(tag)], id)
        next.tags = Set(next.tags + [tag]).sorted()
      case 3:
        try library.annotate([.untag(tag)], id)
        next.tags.removeAll { $0 == tag }
      case 4:
        try library.setRead([id], !next.isRead, inPassing: false)
        next.isRead.toggle()
      default:
        #expect((try library.undoLast() != nil) == (past.count > 1))
        if past.count > 1 { past.removeLast() }
        continue
      }
      past.append(next)
      #expect(try annotations(library) ?? Annotations() == next)
    }
    let expected = past[past.count - 1]
    #expect(try annotations(library) ?? Annotations() == expected)
    #expect(try annotations(opened(cache: folder["other"])) ?? Annotations() == expected)
  }
}
