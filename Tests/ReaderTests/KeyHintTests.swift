import Display
import LibraryFiles
import NewsLibrary
import Reader
import Testing

/// What the status line says of the keys at hand.
@Suite struct KeyHintTests {
  private func status(_ keys: Key..., width: Columns = 120) -> String {
    var desk = Desk(SampleLibrary.all, width: width)
    for key in keys { desk.press(key) }
    return desk.statusLine
  }

  @Test func tellsWhatKeysDoHere() {
    #expect(status().hasSuffix("  Enter read  / search  } quote  S all speakers  q quit  ? help"))
    #expect(status("}").hasSuffix("  Enter read  } quote  o same speaker  c correct  q quit  ? help"))
    #expect(status("2").hasSuffix("  } quote  e fact  s speakers  / search  q back  ? help"))
    #expect(status("2", "}").hasSuffix("  } quote  o same speaker  c correct  q back  ? help"))
    #expect(status("2", "e").hasSuffix("  Enter next mention  e fact  c correct  q back  ? help"))
    #expect(status("3").hasSuffix("  Enter follow  ) group  ] tab  c correct  q back  ? help"))
    #expect(status("3", "k").hasSuffix("  Enter fold  ) group  ] tab  q back  ? help"))
    #expect(status("3", "k", .enter).hasSuffix("  Enter unfold  ) group  ] tab  q back  ? help"))
    #expect(status("z").hasSuffix("  q back  ? help"))
  }

  @Test func tellsOfHits() {
    var desk = Desk(SampleLibrary.all)
    desk.search(for: "bridge")
    desk.press(.enter)
    #expect(desk.statusLine.hasSuffix("  n hit  } quote  q back  ? help"))
  }

  @Test func shedsWholeItemsTheLeastUsefulFirst() {
    let all = ["} quote", "o same speaker", "c correct", "q back"]
    for width in 24...160 {
      let hints = status("2", "}", width: Columns(width)).split(separator: "   ").last.map(String.init) ?? ""
      guard hints.hasSuffix("? help") else { continue }
      let items = hints.components(of: "  ").map { String($0.trimmingSpaces) }
      #expect(items == all.prefix(items.count - 1) + ["? help"], "\(width): \(hints)")
    }
  }

  @Test func notesStayBeforeHints() {
    var desk = Desk(SampleLibrary.all, width: 100, problems: [Problem(path: "x", reason: .empty)])
    #expect(desk.statusLine.contains("1 problem   Enter read  / search"))
    desk.receive(.indexing(Indexing(pass: .findings, done: 5, total: 9)))
    #expect(desk.statusLine.contains("finding facts 5 of 9 · 1 problem   "))
    #expect(desk.statusLine.hasSuffix("? help"))
  }
}

extension String {
  fileprivate func components(of gap: String) -> [Substring] { split(separator: gap) }
}
