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
    var desk = desk(below: 3)
    #expect(desk.statusLine.contains("Pavel Orr"))
    desk.press("a")
    desk.type("hello")
    desk.press(.enter)
    #expect(desk.screen.contains("Notes"))
    #expect(followed(desk).contains("Pavel Orr"))
    #expect(followed(desk).contains("found by sample"))
  }

  @Test func aMergeTakesTheSelectionAlong() {
    var desk = desk(below: 2)
    #expect(followed(desk).contains("· Soral · "))
    desk.answer([.change(.correct(.merge(.person, name: "Soral", into: "Nadia Soral"), in: crossing.id))])
    #expect(followed(desk).contains("Nadia Soral"))
  }

  @Test func aMergeOfOthersLeavesItAlone() {
    var desk = desk(below: 3)
    desk.answer([.change(.correct(.merge(.person, name: "Soral", into: "Nadia Soral"), in: crossing.id))])
    #expect(followed(desk).contains("Pavel Orr"))
  }

  @Test func factsThatComeInAboveLeaveItAlone() {
    var desk = desk(below: 5)
    #expect(followed(desk).contains("Lumm"))
    let more = SampleArticle.make(
      id: 1,
      """
      [headline|At the ford]

      [paragraph|[person:Irena Sool|Irena Sool], [person:Nadia Soral|Nadia Soral], [person:Soral|Soral] and \
      [person:Pavel Orr|Pavel Orr] met at [place:Lumm|Lumm] on [date|Monday].]

      [paragraph|[person:Ana Marsh|Ana Marsh] of the [organisation:Vella Front|Vella Front] was not there.]
      """)
    desk.receive(.findings(OpenArticle(more, measure: 60, showsFurniture: false)))
    #expect(followed(desk).contains("Lumm"))
  }
}
