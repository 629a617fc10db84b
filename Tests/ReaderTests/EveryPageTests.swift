import Display
import LibraryFiles
import Linguistics
import NewsLibrary
import Reader
import Testing

/// No key changes something that is not on the screen: on every page each key and action changes what the user made
/// only of what the selected row shows, or the title asks about.
@Suite struct EveryPageTests {
  @Test(arguments: PageKind.allCases) func keysChangeOnlyWhatIsSelected(kind: PageKind) {
    var desk = Desk(on: kind)
    #expect(desk.state.pageKind == kind, "\(desk.screen)")
    let made = Made(by: desk)
    for _ in 0..<2 {
      for binding in Keymap.ofAllActions.bindings where binding.action != .undo {
        check(desk, made, "\(binding.action)") { $0.press(binding.keys[0]) }
      }
      desk.press(.down)
    }
  }

  private func check(_ start: Desk, _ before: Made, _ name: String, _ act: (inout Desk) -> Void) {
    var desk = start
    let shown = desk.selectedWords
    act(&desk)
    desk.goThrough(from: start.state.pageKind)
    let made = Made(by: desk)
    for title in made.titles(changedFrom: before, exceptFor: shown) {
      let isRead = desk.state.pageKind == nil && desk.state.open?.indexed.summary.title == title
      #expect(isRead || shown.holds(title), "\(name) changed “\(title)” behind\n\(start.screen)")
    }
    for words in made.otherWords(changedFrom: before) {
      #expect(shown.holds(words), "\(name) changed “\(words)” behind\n\(start.screen)")
    }
  }

  /// Where letters are text, `u` is one too.
  @Test(arguments: PageKind.allCases) func uUndoesTheLastThingDone(kind: PageKind) {
    var desk = Desk(on: kind)
    let before = Made(by: desk)
    let takesText = desk.state.view().cursor != nil
    desk.press("u")
    guard !takesText, kind != .help else { return #expect(Made(by: desk) == before) }
    #expect(desk.statusLine.contains("Undone: tagged last"), "\(desk.screen)")
    #expect(desk.state.pageKind == kind)
  }

  // MARK: Keys about the selected row

  @Test func cOnASpeakersPageCorrectsTheSelectedQuoteWhereItStands() {
    var desk = Desk(SampleLibrary.all)
    desk.press("S", .enter)
    let quote = desk.state.selectedQuoteReference
    desk.press("c")
    #expect(desk.screen.hasPrefix(" Who said “a first step”?"))
    #expect(desk.state.open?.id == quote?.article)
    desk.type("Lena Voss")
    desk.press(.enter)
    #expect(desk.statusLine.contains("“a first step” is said by Lena Voss"))
    #expect(desk.screen.contains("Talks in Port Vella"))
    desk.press("q")
    #expect(desk.state.pageKind == .speaker)
  }

  @Test func keysThatFindNothingOnThePageSayIt() {
    for key in ["m", "t", "a", "r", "v"] as [Key] {
      var desk = Desk(on: .problems)
      desk.press(key)
      #expect(desk.statusLine.contains("This row is no article; q goes back"))
    }
    for (key, words) in [
      ("c", "Nothing to correct on this row"), ("d", "Nothing to remove here"), ("w", "Nothing to write here"),
      ("y", "Nothing to copy here"), ("|", "Nothing to pipe to a command here"),
    ] as [(Key, String)] {
      var desk = Desk(on: .problems)
      desk.press(key)
      #expect(desk.statusLine.contains(words), "\(desk.statusLine)")
    }
  }

  @Test func rowsOfAPeriodAreMarkedAndTagged() {
    var desk = Desk(on: .period)
    desk.press("m")
    #expect(desk.statusLine.contains("Marked"))
    desk.press("t")
    desk.type("flood")
    desk.press(.enter)
    #expect(desk.statusLine.contains("Tagged flood"))
    #expect(desk.state.pageKind == .period)
  }

  // MARK: `d` in lists of the user's things

  @Test func dTakesTheSelectedOneAwayAndUBringsItBack() {
    for kind in [PageKind.notes, .tags, .corrections, .savedSearches] {
      var desk = Desk(on: kind)
      let before = Made(by: desk)
      let shown = desk.selectedWords
      desk.press("d")
      let changed = Made(by: desk)
      #expect(changed != before, "\(desk.screen)")
      #expect(desk.state.pageKind == kind)
      #expect(desk.selectedWords.text != shown.text, "\(desk.screen)")
      desk.press("u")
      #expect(Made(by: desk) == before, "\(kind): \(desk.screen)")
      #expect(desk.state.pageKind == kind)
    }
  }

  @Test func theTagIsTakenOffAllArticlesAtOnce() {
    var desk = Desk(on: .tags)
    #expect(desk.screen.contains("#river  2 articles"))
    desk.press("j", "d")
    #expect(desk.statusLine.contains("Tag river removed from 2 articles · u undoes"))
    #expect(!desk.screen.contains("#river"))
  }
}

/// The same for the panes.
@Suite struct HiddenSelectionTests {
  @Test func anArticleThatTheListWasScrolledAwayFromIsShownWhenItIsMarked() {
    var desk = Desk(TimelineLibrary.all + SampleLibrary.all, width: 50, height: 8)
    for _ in 0..<4 { desk.point(.wheelDown, 4, 3) }
    #expect(!desk.screen.contains("Apora counts its dead"))
    desk.press("m")
    #expect(desk.screen.contains("Apora counts its dead"))
  }

  @Test func aQuoteInAHiddenReaderIsNotCorrected() {
    var desk = Desk(SampleLibrary.all)
    desk.press("}", "1", "z", "c")
    #expect(desk.screen.contains("it was published on another day"))
    desk.press("q", "a")
    #expect(desk.statusLine.hasPrefix("Note on the article: "))
  }

  @Test func theWordsThatANoteIsOnAreShown() {
    var desk = Desk(SampleLibrary.all, width: 80, height: 10)
    desk.press("2", "}")
    desk.press("G")
    #expect(!desk.screen.contains("We left the bridge"))
    desk.press("a")
    #expect(desk.screen.contains("We left the bridge in good order"))
  }
}

/// What the user made, by titles and names.
private struct Made: Equatable {
  private var articles: [String: Annotations] = [:]
  private var notes: [String: [String]] = [:]
  private var corrections: [CorrectionRecord]
  private var searches: Set<SavedSearch>
  /// What was written to files.
  private var files: [String]

  init(by desk: Desk) {
    for article in desk.articles {
      articles[article.summary.title] = desk.annotated.annotations(of: article)
      notes[article.summary.title] = desk.annotated.notes(of: article).map(\.text)
    }
    corrections = desk.corrections
    searches = Set(desk.savedSearches)
    files = desk.unanswered.compactMap { effect in
      if case .change(.write(let request, _)) = effect { Self.words(request.subject, desk) } else { nil }
    }
  }

  /// - Parameter shown: the tags that it names may go from any article.
  func titles(changedFrom before: Made, exceptFor shown: SelectedWords) -> [String] {
    func kept(_ annotations: Annotations?) -> Annotations? {
      var annotations = annotations
      annotations?.tags.removeAll { shown.text.contains("#\($0) ") }
      return annotations
    }
    return articles.keys.filter { kept(articles[$0]) != kept(before.articles[$0]) || notes[$0] != before.notes[$0] }
  }

  /// Words of quotes and names, names of searches and speakers.
  func otherWords(changedFrom before: Made) -> [String] {
    let corrected = (corrections + before.corrections).filter { record in
      corrections.contains(record) != before.corrections.contains(record)
    }
    return corrected.map { Self.words($0.correction) }
      + searches.symmetricDifference(before.searches).map(\.name)
      + files.dropFirst(before.files.count)
  }

  private static func words(_ correction: Correction) -> String {
    switch correction.change {
    case .published, .agency: correction.article.headline
    case .speaker(let anchor, _), .split(_, let anchor, _): anchor.words
    case .merge(_, let name, _), .notName(let name, _), .kind(_, let name, _), .apart(let name, _): name
    }
  }

  private static func words(_ subject: ExportSubject, _ desk: Desk) -> String {
    switch subject {
    case .articles where desk.state.pageKind == nil: "This article"
    case .articles(let ids): desk.articles.first { ids == [$0.id] }?.summary.title ?? ""
    case .quotes(let name, _): name
    case .search(let query): query.split(separator: ":").last.map { $0.filter { $0 != "\"" } } ?? query
    case .notes: "notes"
    case .figures: "Figures"
    case .events, .event: "event"
    case .places: "Map"
    }
  }
}

/// What a page shows as selected: the words of the row and of the title.
private struct SelectedWords: Equatable {
  var text: String

  /// Long words are cut on the screen.
  func holds(_ words: String) -> Bool { text.contains(words.prefix(18)) }
}

extension Keymap {
  /// The keymap with a key for each action that has only a name.
  fileprivate static let ofAllActions = standard.bindings.filter(\.keys.isEmpty).enumerated().reduce(standard) {
    $0.giving([.character(Character(UnicodeScalar(0xE000 + $1.offset)!))], to: $1.element.action)
  }
}

extension Desk {
  fileprivate var selectedWords: SelectedWords {
    let screen = state.view()
    let selected = (1..<screen.size.height - 1).filter { y in
      screen.row(y).contains { [.ink(.selectedPaper), .ink(.titlePaper)].contains($0.style.background) }
    }
    return SelectedWords(text: ([0] + selected).map { screen.lines[$0] }.joined(separator: "\n"))
  }

  /// Answers prompts and choices that a key led to.
  fileprivate mutating func goThrough(from kind: PageKind?) {
    for _ in 0..<3 {
      if state.prompt != nil {
        let isForDay = statusLine.hasPrefix("Published on: ")
        if isForDay { press(.control("u")) }
        type(isForDay ? "2020-02-29" : "x")
        press(.enter)
      } else if state.pageKind != kind,
        [.nameFaults, .articleFaults, .chooser, .scope, .write].contains(state.pageKind)
      {
        press(.enter)
      } else {
        return
      }
    }
  }

  /// A library with things of the user's, and a page that lies over an article which is none of them.
  fileprivate init(on kind: PageKind) {
    self.init(
      SampleLibrary.all + FigureSample.all + TimelineLibrary.all, height: 30,
      problems: [Problem(path: "a.txt", reason: .empty), Problem(path: "b.txt", reason: .binary)],
      keymap: .ofAllActions)
    savedSearches = [
      SavedSearch(name: "Crossings", query: "bridge"), SavedSearch(name: "Market days", query: "Market"),
    ]
    places = [
      MappedPlace(name: "Idlib", kind: .town, point: Coordinates(latitude: 35.93, longitude: 36.63), articles: 2)
    ]
    make()
    open(kind)
  }

  /// The last thing done is a tag on an article that stands last.
  private mutating func make() {
    press("}", "c", .enter, "e", "e", "c", .escape, "1", "a")
    type("ask the mayor")
    press(.enter, "t")
    type("river")
    press(.enter, "j", "t")
    type("river")
    press(.enter, "a")
    type("who came")
    press(.enter, "G", "t")
    type("last")
    press(.enter)
  }

  private mutating func open(_ kind: PageKind) {
    switch kind {
    case .articleSpeakers: press("g", "s")
    case .librarySpeakers: press("S")
    case .speaker: press("S", .enter)
    case .speakerNames:
      spellings = ["Lena Voss": "Ana Marsh", "Tom Reed": "Ana Marsh"]
      press("S")
      type("Ana Marsh")
      press(.control("x"))
    case .openQuotes: run("open-quotes")
    case .figures:
      run("figures")
      press(.backTab)
    case .events, .event, .compare:
      events = [EventSample.bombing, EventSample.meeting]
      if kind == .compare { resize(160, 30) }
      press("V")
      if kind != .events { press(.enter) }
      if kind == .compare { press("=") }
    case .timeline: press("T", "g")
    case .period: press("T", "g", .enter)
    case .map: press("M")
    case .copies: run("copies")
    case .savedSearches: press("F")
    case .notes: run("notes")
    case .tags: run("tags")
    case .corrections: run("corrections")
    case .nameFaults: press("g", "s", "c")
    case .articleFaults: run("correct-article")
    case .chooser: press("g", "}", "c")
    case .scope:
      press("g")
      for _ in 0..<12 where !statusLine.contains("· Ana Marsh ·") { press("e") }
      press("c", .end, .enter)
    case .write: press("w")
    case .replace:
      let request = FileRequest(subject: .notes, format: .markdown, path: "notes.md")
      receive(.changed(.inTheWay(request, path: "/home/ana/notes.md"), by: .write(request, replacing: false)))
    case .commandOutput:
      let output = CommandOutput(command: "wc", text: "1\n2\n", width: 60, status: 0)
      receive(.outside(.commandEnded(output), to: .pipe(.notes, command: "wc", width: 60)))
    case .commands: press(":")
    case .help: press("?")
    case .problems: run("problems")
    }
  }
}
