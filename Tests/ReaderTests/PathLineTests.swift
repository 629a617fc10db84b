import Display
import Reader
import TestSupport
import Testing

@Suite struct PathLineTests {
  @Test(arguments: [
    (60, "The file is gone again · /tmp/notes/of/march.md"), (40, "The file is gone again · /tmp…f/march.md"),
    (34, "Gone again · /tmp/n…es/of/march.md"), (20, "Gone again · /t…h.md"), (14, "Gone again"), (6, "Gone …"),
  ])
  func theVerdictComesFirst(_ width: Int, _ line: String) {
    let whole = PathLine(verdicts: ["The file is gone again", "Gone again"], path: "/tmp/notes/of/march.md")
    #expect(whole.fitted(to: Columns(width)) == line)
  }

  @Test func aPathThatIsWantedWholeHasTheShortestVerdict() {
    let line = PathLine(verdicts: ["What was written is in", "In"], path: "/tmp/note", joint: " ", least: 9)
    #expect(line.fitted(to: 32) == "What was written is in /tmp/note")
    #expect(line.fitted(to: 31) == "In /tmp/note")
  }

  @Test func neverExceedsTheWidth() {
    var random = SeededRandom(seed: 8)
    func text() -> String {
      String(
        (0..<Int.random(in: 0..<24, using: &random)).compactMap { _ in "ab/东é\u{7}".randomElement(using: &random) })
    }
    for _ in 0..<500 {
      let line = PathLine(verdicts: [text(), text()], path: text())
      for width in 0...30 { #expect(TextWidth.columns(of: line.fitted(to: Columns(width))) <= Columns(width)) }
    }
  }
}
