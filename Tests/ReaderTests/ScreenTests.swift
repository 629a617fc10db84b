import Display
import NewsLibrary
import Reader
import TestSupport
import Testing

/// Whole screens, compared with goldens.
@Suite struct ScreenTests {
  private func check(_ name: String, _ desk: Desk) {
    let difference = Golden(name + ".txt", besides: #filePath).difference(from: desk.screen)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: [(200, 30), (120, 24), (80, 24), (40, 12)])
  func start(width: Int, height: Int) {
    check("start-\(width)x\(height)", Desk(SampleLibrary.all, width: Columns(width), height: height))
  }

  @Test(arguments: [(200, 30), (120, 24), (80, 24), (40, 12)])
  func readingAQuote(width: Int, height: Int) {
    var desk = Desk(SampleLibrary.all, width: Columns(width), height: height)
    desk.press(.enter, "}")
    check("quote-\(width)x\(height)", desk)
  }

  @Test func unsureSpeaker() {
    var desk = Desk(SampleLibrary.all, height: 24)
    desk.press("}", "}", "}")
    check("unsure", desk)
  }

  @Test func search() {
    var desk = Desk(SampleLibrary.all, height: 24)
    desk.press("/")
    desk.type("bridge")
    check("search", desk)
  }

  @Test(arguments: [
    ("search-crib", ""), ("search-understood", "speaker:Marsh -river"), ("search-fault", "bridge on:2014-13 "),
  ])
  func helpBelowTheSearch(name: String, query: String) {
    var desk = Desk(SampleLibrary.all, width: 80, height: 24)
    desk.search(for: query)
    check(name, desk)
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func completions(width: Int, height: Int) {
    var desk = Desk(SampleLibrary.all, width: Columns(width), height: height)
    desk.search(for: "bridge ")
    desk.press(.tab, .tab)
    check("search-choices-\(width)x\(height)", desk)
  }

  @Test func suggestion() {
    var desk = Desk(SampleLibrary.all, width: 80, height: 24)
    desk.suggestions = ["brigde": "bridge"]
    desk.search(for: "brigde")
    check("search-suggestion", desk)
  }

  @Test func savedSearches() {
    var desk = Desk(SampleLibrary.all, width: 80, height: 12)
    desk.savedSearches = [
      SavedSearch(name: "Crossings", query: "bridge"), SavedSearch(name: "Market days", query: "Market"),
    ]
    desk.search(for: "river")
    desk.press(.enter, "F", "j")
    check("saved-searches", desk)
  }

  @Test func speakersOfTheArticle() {
    var desk = Desk(SampleLibrary.all, height: 12)
    desk.press("s")
    check("speakers", desk)
  }

  @Test func speakersOfTheLibrary() {
    var desk = Desk(SampleLibrary.all, height: 12)
    desk.press("S")
    desk.type("Mar")
    check("library-speakers", desk)
    desk.press(.enter)
    check("speaker-page", desk)
  }

  private static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)]

  @Test(arguments: sizes) func help(width: Int, height: Int) {
    var desk = Desk(SampleLibrary.all, width: Columns(width), height: height)
    desk.press(.enter, "}", "?")
    check("help-\(width)x\(height)", desk)
  }

  @Test(arguments: sizes) func palette(width: Int, height: Int) {
    var desk = Desk(SampleLibrary.all, width: Columns(width), height: height)
    desk.press(":")
    desk.type("spe")
    check("palette-\(width)x\(height)", desk)
  }

  @Test(arguments: sizes) func foldedSidebar(width: Int, height: Int) {
    var desk = Desk(SampleLibrary.all, width: Columns(width), height: height)
    desk.press("3", "g", .enter, "j", "j", "j", .enter)
    check("folded-\(width)x\(height)", desk)
  }

  @Test(arguments: sizes) func firstRun(width: Int, height: Int) {
    var desk = Desk(SampleLibrary.all)
    desk.state = State(
      size: Size(width: Columns(width), height: height), libraryName: "sample", isFirstRun: true)
    desk.receive(.list(SampleLibrary.all.map(\.id)))
    check("first-run-\(width)x\(height)", desk)
  }

  @Test func problems() {
    let problems = [
      Problem(path: "sample/broken\nname", reason: .danglingLink), Problem(path: "sample/x.txt", reason: .binary),
      Problem(path: "sample/secret.txt", reason: .unreadable(errno: 13)),
    ]
    var desk = Desk(SampleLibrary.all, height: 8, problems: problems)
    desk.press(":")
    desk.type("problems")
    desk.press(.enter)
    check("problems", desk)
  }

  @Test func hostileTextIsShownAsMarks() {
    var desk = Desk(SampleLibrary.all, height: 16)
    desk.press("G")
    check("hostile", desk)
  }

  @Test func emptyLibraryAndNoMatch() {
    check("empty", Desk([], width: 80, height: 8))
    var desk = Desk(SampleLibrary.all, width: 80, height: 8)
    desk.press("/")
    desk.type("zeppelin")
    check("no-match", desk)
  }

  @Test func everySizeDraws() {
    for width in 1...130 {
      for height in [1, 2, 3, 5, 6, 7, 12, 40] {
        var desk = Desk(SampleLibrary.all, width: Columns(width), height: height)
        desk.press("}", .tab, .tab, "s", "q", "?", "q", "/")
        #expect(desk.state.view().size == Size(width: Columns(width), height: height))
      }
    }
    #expect(Desk(SampleLibrary.all, width: 20, height: 5).screen.contains("Window too small"))
  }
}
