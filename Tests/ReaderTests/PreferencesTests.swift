import Display
import NewsLibrary
import Reader
import Testing

@Suite struct PreferencesTests {
  private static let words = Array(repeating: "nine ships", count: 60).joined(separator: " ")
  private static let story = SampleArticle.make(id: 1, "[headline|Ships]\n\n[paragraph|\(words).]")

  private func desk(_ preferences: Preferences, width: Columns) -> Desk {
    Desk([Self.story], width: width, height: 20, preferences: preferences)
  }

  /// Where the lines of text begin and end, in columns of the screen.
  private func text(_ desk: Desk) -> (start: Int, end: Int) {
    let lines = desk.state.view().lines.filter { $0.contains("nine ships nine") }
    let starts = lines.compactMap { line in line.range(of: "nine").map { line[..<$0.lowerBound].count } }
    let ends = lines.compactMap { line in line.ranges(of: "ships").last.map { line[..<$0.upperBound].count } }
    return (starts.min() ?? 0, ends.max() ?? 0)
  }

  @Test(arguments: [40, 60, 72, 100])
  func linesAreNoLongerThanTheMeasureAndStandInTheMiddle(measure: Int) {
    var desk = desk(Preferences(measure: Columns(measure)), width: 200)
    desk.press("2", "z")
    let text = text(desk)
    #expect((measure - 10...measure).contains(text.end - text.start))
    // gutter and bar are left of the text
    #expect(abs((text.start - 3) - (200 - text.start - measure)) <= 1)
  }

  @Test func narrowPanesAreFilled() {
    let text = text(desk(Preferences(), width: 80))
    #expect(text.start == 24 + 1 + 3 && text.end <= 80)
  }

  @Test(arguments: [(nil, nil, [36, 89]), (20, nil, [20, 89]), (nil, 20, [36, 99]), (90, 90, [16, 45])])
  func panesHaveTheirWidthsWhereThereIsRoom(list: Int?, sidebar: Int?, borders: [Int]) {
    let preferences = Preferences(listWidth: list.map { Columns($0) }, sidebarWidth: sidebar.map { Columns($0) })
    let row = Array(desk(preferences, width: 120).state.view().lines[10])
    #expect(row.indices.filter { row[$0] == "│" } == borders)
  }
}
