import Display
import NewsLibrary
import Reader
import Testing

/// `)` and `(`: from group to group in the sidebar.
@Suite struct SidebarGroupTests {
  /// The selected row of the sidebar, which has the keys then.
  private func selected(_ desk: Desk) -> String {
    let screen = desk.state.view()
    let row = (0..<screen.size.height).first { y in
      screen.row(y).last?.style.background == .ink(.selectedPaper)
    }
    return row.map { String((screen.lines[$0].split(separator: "│").last ?? "").trimmingSpaces) } ?? ""
  }

  private func headings(_ desk: Desk, by key: Key) -> [String] {
    var desk = desk
    var found: [String] = []
    while true {
      desk.press(key)
      if desk.statusLine.contains(" group") && desk.statusLine.contains("The ") { return found }
      found.append(String(selected(desk).dropFirst(2).prefix { $0 != " " }))
    }
  }

  @Test func theyGoFromHeadingToHeadingAndStopAtTheEnds() {
    var desk = Desk(SampleLibrary.all, height: 30)
    let down = headings(desk, by: ")")
    #expect(down.count > 2 && down.first == "Figures" && !down.contains("Speakers"), "\(desk.screen)")
    for _ in down { desk.press(")") }
    desk.press(")")
    #expect(desk.statusLine.contains("The last group"))
    #expect(headings(desk, by: "(") == down.dropLast().reversed() + ["Speakers"])
  }

  @Test func fromWithinAGroupBackToItsHeading() {
    var desk = Desk(SampleLibrary.all, height: 30)
    desk.press("3", "j")
    desk.press("(")
    #expect(selected(desk).hasPrefix("▾ Speakers"))
    desk.press("(")
    #expect(desk.statusLine.contains("The first group"))
  }

  @Test func theSidebarGetsTheKeysFromAnyPane() {
    for pane in ["1", "2", "3"] as [Key] {
      var desk = Desk(SampleLibrary.all, width: 80, height: 24)
      desk.press(pane, ")")
      #expect(desk.statusLine.contains("Enter fold") && selected(desk).hasPrefix("▾ Figures"), "\(desk.screen)")
    }
  }

  @Test func theRowsBelowTheHeadingAreInSight() {
    var desk = Desk(SampleLibrary.all, width: 80, height: 9)
    for _ in headings(desk, by: ")") {
      desk.press(")")
      let rows = desk.screen.split(separator: "\n").dropLast().map { $0.split(separator: "│").last ?? "" }
      let place = rows.firstIndex { $0.contains(selected(desk)) }
      #expect(place.map { $0 + 1 < rows.count } ?? false, "\(desk.screen)")
    }
  }

  @Test func onTheTimelineTheyGoFromDayToDay() {
    var desk = Desk(TimelineLibrary.all, height: 30)
    desk.press("3", "]", "]", "]", "g")
    let start = selected(desk)
    desk.press(")")
    #expect(selected(desk) != start && selected(desk).hasPrefix("20"), "\(start)\n\(desk.screen)")
  }
}
