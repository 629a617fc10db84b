import Display
import LibraryFiles
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

  // MARK: At four sizes, with their styles

  @Test func start() { ScreenGolden.check("start") { Desk(SampleLibrary.all, width: $0, height: $1) } }

  @Test func reading() {
    ScreenGolden.check("reading") { width, height in
      var desk = Desk(SampleLibrary.all, width: width, height: height)
      desk.press(.enter, "e", "e")
      return desk
    }
  }

  @Test func quotes() {
    ScreenGolden.check("quotes") { width, height in
      var desk = Desk(SampleLibrary.all, width: width, height: height)
      desk.press(.enter, "}")
      return desk
    }
  }

  @Test func search() {
    ScreenGolden.check("search") { width, height in
      var desk = Desk(SampleLibrary.all, width: width, height: height)
      desk.search(for: "bridge")
      return desk
    }
  }

  @Test func noMatch() {
    ScreenGolden.check("no-match") { width, height in
      var desk = Desk(SampleLibrary.all, width: width, height: height)
      desk.search(for: "zeppelin")
      return desk
    }
  }

  @Test func speakers() {
    ScreenGolden.check("speakers") { width, height in
      var desk = Desk(SampleLibrary.all, width: width, height: height)
      desk.press("s")
      return desk
    }
  }

  @Test func palette() {
    ScreenGolden.check("palette") { width, height in
      var desk = Desk(SampleLibrary.all, width: width, height: height)
      desk.press(":")
      desk.type("spe")
      return desk
    }
  }

  @Test func help() {
    ScreenGolden.check("help") { width, height in
      var desk = Desk(SampleLibrary.all, width: width, height: height)
      desk.press(.enter, "}", "?")
      return desk
    }
  }

  @Test func problems() {
    let problems = [
      Problem(path: "sample/broken\nname", reason: .danglingLink), Problem(path: "sample/x.txt", reason: .binary),
      Problem(path: "sample/secret.txt", reason: .unreadable(errno: 13)),
    ]
    ScreenGolden.check("problems") { width, height in
      var desk = Desk(SampleLibrary.all, width: width, height: height, problems: problems)
      desk.type(":problems")
      desk.press(.enter)
      return desk
    }
  }

  @Test func emptyLibrary() { ScreenGolden.check("empty") { Desk([], width: $0, height: $1) } }

  @Test func foldedSidebar() {
    ScreenGolden.check("folded") { width, height in
      var desk = Desk(SampleLibrary.all, width: width, height: height)
      desk.press("3", "g", .enter, "j", "j", "j", .enter)
      return desk
    }
  }

  @Test func firstRun() {
    ScreenGolden.check("first-run") { width, height in
      var desk = Desk(SampleLibrary.all)
      desk.state = State(size: Size(width: width, height: height), libraryName: "sample", isFirstRun: true)
      desk.receive(.list(SampleLibrary.all.map(\.id)))
      return desk
    }
  }

  @Test(arguments: [(20, 5), (39, 5), (19, 12), (1, 1)]) func tooSmall(width: Int, height: Int) {
    ScreenGolden.check("too-small-\(width)x\(height)", Desk(SampleLibrary.all, width: Columns(width), height: height))
  }

  // MARK: Details

  @Test func unsureSpeaker() {
    var desk = Desk(SampleLibrary.all, height: 24)
    desk.press("}", "}", "}")
    check("unsure", desk)
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

  @Test func hostileTextIsShownAsMarks() {
    var desk = Desk(SampleLibrary.all, height: 16)
    desk.press("G")
    check("hostile", desk)
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
