import Display
import NewsLibrary
import QueryLanguage
import Reader
import Testing

/// Help, searched by word and by key.
@Suite struct HelpTests {
  private func help(_ keys: Key...) -> Desk {
    var desk = Desk(SampleLibrary.all, height: 40)
    for key in keys { desk.press(key) }
    desk.press("?")
    return desk
  }

  private func rows(_ desk: Desk) -> [String] {
    desk.screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.trimmingSpaces) }
  }

  @Test func beginsWithWhatAppliesHere() {
    #expect(rows(help()).first == "In the list")
    #expect(rows(help("2")).first == "In the reader")
    #expect(rows(help("2", "}")).first == "In the reader, on a quote")
    #expect(rows(help("2", "}"))[1].split(separator: " ").prefix(3) == ["}", "next", "quote"])
    #expect(rows(help("2", "e")).first == "In the reader, on a fact")
    #expect(rows(help("3")).first == "In the sidebar")
    #expect(rows(help("s")).first == "On this page")
    #expect(rows(help("s"))[1].split(separator: " ").prefix(3) == ["Enter", "goes", "to"])
    #expect(rows(help("T")).contains { $0.hasPrefix("d m y  ") && $0.hasSuffix("  by day, month, year") })
  }

  @Test(arguments: Keymap.standard.bindings.flatMap { binding in binding.keys.map { ($0, binding.help) } })
  func aKeyFindsItsRow(key: Key, words: String) {
    var desk = help()
    switch key {
    // these move or search, as on any page, until something is looked for
    case .enter, .escape, .up, .down, .home, .end, .pageUp, .pageDown, .control("n"), .control("c"), " ", .function(1),
      .control("l"):
      return
    case .character: desk.press("/", key)
    default: desk.press(key)
    }
    let name = words.prefix(30)
    #expect(rows(desk)[0].contains(name), "\(desk.screen)")
  }

  @Test(arguments: [40, 80, 120] as [Columns])
  func tellsAllOfEveryKey(width: Columns) {
    for binding in Keymap.standard.bindings {
      var desk = Desk(SampleLibrary.all, width: width, height: 40)
      desk.press("?", "/")
      desk.type(binding.action.rawValue)
      let words = desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(binding.help), "\(desk.screen)")
    }
  }

  @Test func wrappedWordsKeepTheirPlaceBesideTheKeys() {
    var desk = Desk(SampleLibrary.all, width: 40)
    desk.press("?", "/")
    desk.type("next same speaker across")
    #expect(
      rows(desk).prefix(3) == [
        "o           next quote of the same", "speaker, across articles", ":next-of-speaker",
      ])
    #expect(desk.screen.contains("\n             speaker, across articles\n"))
    #expect(desk.statusLine.hasPrefix(" 1 of 1"))
  }

  @Test func aKeyThatDoesNothingSaysSo() {
    var desk = help()
    desk.press(.function(9))
    #expect(desk.screen.contains("This key does nothing; / finds words"))
    desk.press(.backspace)
    #expect(rows(desk).first == "In the list")
  }

  @Test func theNextKeyReplacesTheOneShown() {
    var desk = help()
    for (key, name) in [("m", "mark"), ("t", "tag"), ("J", "next-article"), ("j", "down")] as [(Key, String)] {
      desk.press(key)
      #expect(rows(desk)[0].hasSuffix(":\(name)"), "\(desk.screen)")
      #expect(desk.screen.hasPrefix(" Help: \(KeyName.of(key)) "))
    }
    desk.press("q")
    #expect(rows(desk).first == "In the list")
    desk.press("m", "/")
    desk.type("zoom")
    #expect(desk.screen.contains(":zoom\n"))
  }

  /// What people call it, and the command that they mean.
  static let ownWords: [(String, Action)] = [
    ("export", .write), ("save", .write), ("save", .savedSearches), ("filter", .limit), ("star", .mark),
    ("bookmark", .mark), ("cite", .copy), ("clipboard", .copy), ("rename", .correct), ("merge", .correct),
    ("config", .help), ("exit", .quit), ("back", .back), ("sort", .sort), ("date", .timeline), ("author", .speakers),
    ("reload", .refresh), ("label", .tag), ("comment", .note), ("errors", .problems), ("history", .jumpBack),
  ]

  @Test(arguments: ownWords) func peoplesOwnWordsFindTheCommand(word: String, action: Action) {
    var desk = help()
    desk.press("/")
    desk.type(word)
    #expect(desk.screen.contains(":\(action.rawValue)"), "\(desk.screen)")
    desk = Desk(SampleLibrary.all, width: 120, height: 40)
    desk.press(":")
    desk.type(word)
    #expect(desk.screen.contains("\n \(action.rawValue) "), "\(desk.screen)")
  }

  @Test(arguments: ["▌", "┊", "?", "✎", "†", "✓", "×6", "10 +4", "▸", "●", "*", "▶"]) func explainsSigns(sign: String) {
    var desk = help()
    desk.press("/")
    desk.type("sign")
    let signs = rows(desk).prefix { !$0.isEmpty }
    #expect(signs.contains { $0.hasPrefix("\(sign)  ") }, "\(desk.screen)")
  }

  @Test func explainsTheSearchLanguage() {
    var desk = help()
    desk.press("/")
    desk.type("syntax")
    for part in QueryExample.all.map(\.query) + QueryField.allCases.map({ "\($0.name):" }) {
      #expect(desk.screen.contains("\n \(part) "), "\(part): \(desk.screen)")
    }
    desk.press(.enter)
    #expect(desk.screen.hasPrefix(" Help: syntax"))
  }

  @Test func wordsNarrow() {
    var desk = Desk(SampleLibrary.all, width: 200, height: 40)
    desk.press("?", "/")
    desk.type("speak")
    let found = rows(desk).prefix { !$0.isEmpty }
    #expect(found.count { $0.contains("speak") } > 3)
    #expect(found.drop { $0.contains("speak") }.allSatisfy { !$0.contains("speak") })
    #expect(desk.screen.contains(":speakers") && !desk.screen.contains(":zoom"))
    desk.type(" li")
    #expect(rows(desk)[0].contains(":library-speakers"))
    desk.press(.escape)
    #expect(rows(desk).first == "In the list")
    desk.press(.escape)
    #expect(desk.screen.contains("Bridge at Apora"))
  }

  @Test func lettersOfKeysAreTextOnceASearchIsBegun() {
    var desk = help()
    desk.press("/")
    desk.type("quo")
    #expect(rows(desk)[0].contains(":next-quote"))
    desk.press(.escape, "/", "j")
    #expect(rows(desk)[0].contains(":down"))
    desk.type("ump")
    #expect(rows(desk)[0].contains(":jump-back"))
  }

  @Test func movesAsAnyPageUntilSomethingIsLookedFor() {
    var desk = help()
    let top = desk.statusLine
    desk.press("j", "j", "k", "k")
    #expect(desk.statusLine == top)
    desk.press("G")
    let place = desk.statusLine.split(separator: " ")
    #expect(place[0] == place[2] && place[0] != "1")
    desk.press("g")
    #expect(desk.statusLine == top)
    desk.press("q")
    #expect(desk.screen.contains("Bridge at Apora"))
    desk = help()
    desk.press("?")
    #expect(desk.screen.contains("Bridge at Apora"))
  }

  @Test func enterRunsWhatTheRowTellsOf() {
    var desk = help()
    desk.press("}", .enter)
    #expect(desk.statusLine.contains("quote 1 of 3"))
    for key in ["q", .enter] as [Key] {
      desk = help("s")
      desk.press(key)
      #expect(desk.screen.hasPrefix(" Speakers of this article"))
    }
  }

  @Test func selectionNeverRestsOnAHeading() {
    var desk = help()
    for _ in 0..<60 {
      desk.press(.down)
      #expect(!desk.statusLine.hasPrefix("  "))
    }
  }
}
