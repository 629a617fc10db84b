import Display
import Reader
import Testing

/// The figures beside speakers in the sidebar.
@Suite struct SpeakerFigureTests {
  private func sidebar(_ width: Int, tab: Bool = true) -> [String] {
    var desk = Desk(SpeakerSample.all, width: Columns(width), height: 24)
    desk.press("j", "j", "j", "j", "3")
    if tab { desk.press("]") }
    return desk.state.view().lines
  }

  /// The lines of the sidebar from the heading of speakers on.
  private func speakers(_ lines: [String], _ count: Int = 3) -> [Substring] {
    guard let first = lines.firstIndex(where: { $0.contains("▾ Speakers") }) else { return [] }
    return lines[first..<(first + count)].map { $0.split(separator: "│").last ?? "" }
  }

  @Test(
    arguments: [
      (200, true, "quotes +reported  in library"), (120, true, "quotes  library"), (80, true, "quotes"),
      (40, true, "quotes  library"), (200, false, "quotes +reported"), (120, false, "quotes +reported"),
      (80, false, "quotes"),
    ])
  func areCalledByWordsAsFarAsThereIsRoom(width: Int, tab: Bool, words: String) {
    let lines = speakers(sidebar(width, tab: tab))
    #expect(lines[0].hasSuffix(" " + words), "\(lines)")
    #expect(lines[0].contains("▾ Speakers  2 "))
  }

  @Test(arguments: [24, 26, 40, 80, 100, 120, 160, 200])
  func standInColumns(width: Int) {
    for tab in [true, false] {
      let lines = speakers(sidebar(width, tab: tab))
      let ends = lines.map { $0.reversed().drop { $0 == " " }.count }
      #expect(!lines[1].contains("of ") && !lines[2].contains("of "))
      // the last figure of each row ends in one of the columns that the words end in
      #expect(ends.dropFirst().allSatisfy { $0 <= ends[0] || !lines[0].contains("quotes") }, "\(lines)")
    }
  }

  @Test func areTheSameForAllRowsWhereNamesAreLong() {
    let article = SampleArticle.make(
      id: 1, date: "2021-03-09",
      """
      [paragraph|“[direct:Ana Marsh|We stay]”, [person:Ana Marsh|Ana Marsh] said.]

      [paragraph|“[direct:The Provincial Council of Lower Vella|No]”, \
      [organisation:The Provincial Council of Lower Vella|The Provincial Council of Lower Vella] said.]
      """)
    for width in [80, 120, 200] {
      var desk = Desk([article], width: Columns(width), height: 24)
      desk.press("3", "]")
      let lines = speakers(desk.state.view().lines)
      let figures = lines.dropFirst().map {
        $0.split(separator: " ").reversed().prefix { $0.allSatisfy(\.isNumber) }.count
      }
      #expect(Set(figures).count == 1, "\(lines)")
    }
  }
}
