import Display
import NewsLibrary
import Reader
import Testing

@Suite struct QueryHistoryTests {
  private func desk() -> Desk {
    var desk = Desk(SampleLibrary.all)
    desk.queryHistory = ["river", "bridge", "talks"]
    return desk
  }

  private func texts(_ desk: inout Desk, after keys: [Key]) -> [String?] {
    keys.map { key in
      desk.press(key)
      return desk.state.prompt?.line.text
    }
  }

  @Test func controlKeysWalkFromWhatIsBeingTypedAndBackToIt() {
    var desk = desk()
    desk.search(for: "Mar")
    #expect(texts(&desk, after: Array(repeating: .control("p"), count: 4)) == ["river", "bridge", "talks", "talks"])
    #expect(texts(&desk, after: Array(repeating: .control("n"), count: 3)) == ["bridge", "river", "Mar"])
    #expect(texts(&desk, after: [.control("n")]) == ["Mar"])
    #expect(desk.state.promptHelp == .message("No later query"))
  }

  @Test func eachStepSearches() {
    var desk = desk()
    desk.press("/", .control("p"), .control("p"))
    #expect(desk.screen.contains("2 with bridge"))
  }

  @Test func arrowsWalkFromAnEmptyPrompt() {
    var desk = desk()
    desk.press("/")
    #expect(texts(&desk, after: [.up, .up, .down, .down]) == ["river", "bridge", "river", ""])
  }

  @Test func arrowsMoveInTheResultsOnceSomethingIsTyped() {
    var desk = desk()
    desk.search(for: "bridge")
    desk.press(.down)
    #expect(desk.state.open?.id == SampleLibrary.talks.id)
    desk.press(.up)
    #expect(desk.state.open?.id == SampleLibrary.bridge.id)
    #expect(desk.state.prompt?.line.text == "bridge")
  }

  @Test func typingEndsTheWalk() {
    var desk = desk()
    desk.press("/", .up, .up)
    desk.type("s")
    desk.press(.down)
    #expect(desk.state.prompt?.line.text == "bridges")
    desk.press(.control("p"))
    #expect(desk.state.prompt?.line.text == "river")
    desk.press(.control("n"))
    #expect(desk.state.prompt?.line.text == "bridges")
  }

  @Test func theQueryTypedIsNotMetAgain() {
    var desk = desk()
    desk.search(for: "river")
    desk.press(.control("p"))
    #expect(desk.state.prompt?.line.text == "bridge")
  }

  @Test func anEmptyHistorySaysSo() {
    var desk = Desk(SampleLibrary.all)
    desk.press("/", .up)
    #expect(desk.statusLine == " No earlier query")
  }
}
