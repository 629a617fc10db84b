import Display
import NewsLibrary
import Reader
import Testing

/// How far a correction of a name counts.
@Suite struct ScopeTests {
  /// Asks what is wrong with Ana Marsh, whom two articles name.
  private func asked(_ width: Int = 120, _ height: Int = 24) -> Desk {
    var desk = Desk(SampleLibrary.all, width: Columns(width), height: height)
    for _ in 0..<12 where !desk.statusLine.contains("Ana Marsh") { desk.press("e") }
    desk.press("c")
    return desk
  }

  private func names(_ desk: Desk) -> [[String]] {
    desk.corrected.map {
      ($0.findings?.entities ?? []).map { "\($0.name) \($0.kind)" }.filter { $0.contains("Ana Marsh") }
    }
    .filter { !$0.isEmpty }
  }

  @Test(arguments: [40, 80, 120]) func asksWhereOthersHaveTheNameToo(width: Int) {
    var desk = asked(width)
    desk.press(.end, "k", .enter)
    #expect(desk.state.pageKind == .scope)
    let lines = desk.screen.split(separator: "\n")
    #expect(lines[0].hasPrefix(" Ana Marsh is a place: where?"), "\(desk.screen)")
    #expect(lines[1].hasPrefix(" only here") && lines[2].hasPrefix(" in all 2 articles"), "\(desk.screen)")
  }

  @Test func onlyHere() {
    var desk = asked()
    desk.press(.end, "k", .enter, .enter)
    #expect(desk.statusLine.contains("Corrected: Ana Marsh is a place · u undoes"))
    #expect(desk.state.pageKind == nil)
    #expect(names(desk) == [["Ana Marsh place"], ["Ana Marsh person"]])
  }

  @Test func inAll() {
    var desk = asked()
    desk.press(.end, "k", .enter, "j", .enter)
    #expect(
      desk.statusLine.contains("Corrected: Ana Marsh is a place in all articles · u undoes"), "\(desk.statusLine)")
    #expect(names(desk) == [["Ana Marsh place"], ["Ana Marsh place"]])
    desk.run("corrections")
    #expect(desk.screen.contains("✎ Ana Marsh is a place in all articles"), "\(desk.screen)")
    desk.press("d")
    #expect(names(desk) == [["Ana Marsh person"], ["Ana Marsh person"]])
  }

  @Test func aNameThatIsNoneGoesFromAll() {
    var desk = asked()
    desk.press(.end, .enter, "j", .enter)
    #expect(desk.statusLine.contains("“Ana Marsh” is not a name in all articles"))
    #expect(names(desk).isEmpty)
  }

  @Test func aMergeAsksToo() {
    var desk = asked()
    desk.press(.enter)
    desk.type("Lena Voss")
    desk.press(.enter)
    #expect(desk.screen.hasPrefix(" Ana Marsh is the same as Lena Voss: where?"), "\(desk.screen)")
    desk.press(.enter)
    #expect(desk.corrections.map(\.correction.scope) == [.here])
    #expect(desk.statusLine.contains("Ana Marsh is the same as Lena Voss here"))
  }

  @Test func escGoesBackToTheQuestionBefore() {
    var desk = asked()
    desk.press(.end, .enter, .escape)
    #expect(desk.state.pageKind == .nameFaults)
    #expect(desk.corrections.isEmpty)
  }

  @Test func nothingIsAskedOfANameThatNoOtherArticleHas() {
    var desk = Desk(SampleLibrary.all)
    for _ in 0..<12 where !desk.statusLine.contains("· Apora ·") { desk.press("e") }
    desk.press("c", .end, .enter)
    #expect(desk.state.pageKind == nil)
    #expect(desk.corrections.map(\.correction.change) == [.notName("Apora")])
  }
}
