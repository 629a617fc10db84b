import Display
import NewsLibrary
import Reader
import Testing

/// The selected row of the sidebar stays on its fact while rows come and go.
@Suite struct SidebarSelectionTests {
  private let crossing = SampleArticle.make(
    id: 1,
    """
    [headline|At the ford]

    [paragraph|[person:Irena Sool|Irena Sool], [person:Nadia Soral|Nadia Soral], [person:Soral|Soral] and \
    [person:Pavel Orr|Pavel Orr] met at [place:Lumm|Lumm] on [date|Monday].]
    """)

  /// With a fact so many rows below the first one selected in the sidebar and followed to its words.
  private func desk(below rows: Int) -> Desk {
    var desk = Desk([crossing], height: 30)
    desk.press("3")
    for _ in 0..<rows { desk.press("j") }
    desk.press(.enter, "3")
    return desk
  }

  /// What Enter leads to.
  private func followed(_ desk: Desk) -> String {
    var desk = desk
    desk.press(.escape, "2", .escape, "3", .enter)
    return desk.statusLine
  }

  @Test func aNoteLeavesTheSelectionOnItsFact() {
    var desk = desk(below: 5)
    #expect(desk.statusLine.contains("Pavel Orr"))
    desk.press("a")
    desk.type("hello")
    desk.press(.enter)
    #expect(desk.screen.contains("Notes"))
    #expect(followed(desk).contains("Pavel Orr"))
    #expect(followed(desk).contains("found by sample"))
  }

  @Test func aMergeTakesTheSelectionAlong() {
    var desk = desk(below: 4)
    #expect(followed(desk).contains("· Soral · "))
    desk.answer([.change(.correct(.merge(.person, name: "Soral", into: "Nadia Soral"), in: crossing.id))])
    #expect(followed(desk).contains("Nadia Soral"))
  }

  @Test func aMergeOfOthersLeavesItAlone() {
    var desk = desk(below: 5)
    desk.answer([.change(.correct(.merge(.person, name: "Soral", into: "Nadia Soral"), in: crossing.id))])
    #expect(followed(desk).contains("Pavel Orr"))
  }

  @Test func factsThatComeInAboveLeaveItAlone() {
    var desk = desk(below: 7)
    #expect(followed(desk).contains("Monday"))
    let more = SampleArticle.make(
      id: 1,
      """
      [headline|At the ford]

      [paragraph|[person:Irena Sool|Irena Sool], [person:Nadia Soral|Nadia Soral], [person:Soral|Soral] and \
      [person:Pavel Orr|Pavel Orr] met at [place:Lumm|Lumm] on [date|Monday].]

      [paragraph|[person:Ana Marsh|Ana Marsh] of the [organisation:Vella Front|Vella Front] was not there.]
      """)
    desk.receive(.findings(OpenArticle(more, measure: 60, showsFurniture: false)))
    #expect(followed(desk).contains("Monday"))
  }
}

/// Long groups, and what stands first in them.
@Suite struct SidebarRowsTests {
  private func sidebar(_ desk: Desk) -> [String] {
    desk.screen.split(separator: "\n").dropFirst().dropLast()
      .map { String($0.split(separator: "│").last?.trimmingSpaces ?? "") }
  }

  /// Eight places, the last one named twice; two dates of one day.
  private let march = SampleArticle.make(
    id: 1,
    """
    [headline|On the march]

    [paragraph|They passed [place:Aba|Aba], [place:Bree|Bree], [place:Cole|Cole], [place:Dorn|Dorn], \
    [place:Ebb|Ebb], [place:Fell|Fell], [place:Gar|Gar] and [place:Hale|Hale], and stayed in [place:Hale|Hale].]

    [paragraph|“[direct:Ana Marsh|We walk]”, [person:Ana Marsh|Ana Marsh] said. “[direct:Tom Reed|We ride]”, \
    [person:Tom Reed|Tom Reed] said.]
    """)

  @Test func aLongGroupShowsFiveAndHowManyMore() {
    var desk = Desk([march], height: 30)
    let rows = sidebar(desk)
    let heading = rows.firstIndex { $0.hasPrefix("▾ Places  8") }
    #expect(heading.map { Array(rows[$0 + 1...$0 + 6]) } == ["Hale ×2", "Aba", "Bree", "Cole", "Dorn", "3 more"])
    desk.press("3", "g")
    for _ in 0..<30 where !desk.statusLine.contains("Enter show") { desk.press("j") }
    desk.press(.enter)
    #expect(sidebar(desk).contains("Gar") && !sidebar(desk).contains("3 more"))
    desk.press(.enter)
    #expect(desk.statusLine.contains("Ebb"), "\(desk.statusLine)")
  }

  @Test func aTabOfOneGroupShowsAll() {
    var desk = Desk([march], height: 30)
    desk.press("3", "]", "]")
    #expect(sidebar(desk).contains("Gar") && !sidebar(desk).contains("3 more"), "\(desk.screen)")
  }

  @Test func aFactThatIsNotShownLeadsToTheRowOfTheRest() {
    var desk = Desk([march], height: 30)
    desk.press("2")
    for _ in 0..<7 { desk.press("e") }
    #expect(desk.statusLine.contains("Gar"))
    desk.press("3")
    #expect(desk.statusLine.contains("Enter show"), "\(desk.screen)")
  }

  @Test func theSpeakerOfTheQuoteUnderTheCursorIsMarked() {
    var desk = Desk([march], height: 30)
    desk.press("2", "}", "}")
    let marked = sidebar(desk).filter { $0.hasPrefix("▶") }
    #expect(marked.count == 1 && marked[0].contains("Tom Reed"), "\(desk.screen)")
  }

  @Test func figuresOfTheKilledComeFirstAndEqualDaysAreOneRow() {
    var desk = Desk(FigureSample.all, height: 40)
    desk.press("J")
    let rows = sidebar(desk)
    let figures = rows.firstIndex { $0.hasPrefix("▾ Figures  3") }
    #expect(figures.map { rows[$0 + 1].hasPrefix("12 people") && rows[$0 + 2].hasPrefix("37") } == true, "\(rows)")
    let order = ["Incidents", "Figures", "Places", "Dates"].compactMap { name in
      rows.firstIndex { $0.hasPrefix("▾ \(name)") }
    }
    #expect(order.count == 4 && order == order.sorted(), "\(rows)")
  }
}
