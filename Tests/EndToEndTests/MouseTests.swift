import Display
import TestSupport
import Testing

/// The mouse, by the bytes that a terminal sends for it.
@Suite struct MouseTests {
  private let dateline: Dateline

  init() throws { dateline = try Dateline() }

  /// SGR: button, column and row from 1.
  private func bytes(_ button: Int, _ column: Int, _ row: Int, _ end: Character = "M") -> String {
    "\u{1B}[<\(button);\(column);\(row)\(end)"
  }

  private func click(_ column: Int, _ row: Int) -> String { bytes(0, column, row) + bytes(0, column, row, "m") }

  @Test func clicksWheelDragAndBack() throws {
    #expect(try dateline.run(["index", Dateline.articles]).status == 0)
    let terminal = try dateline.open([Dateline.articles], width: 120, height: 30)
    terminal.wait { $0.text.contains("Speakers  10") }
    terminal.send(click(10, 6))
    #expect(terminal.wait { $0.text.contains("article 3 of") }, "\(terminal.screen.text)")
    terminal.send(click(10, 4))
    terminal.send(click(10, 4))
    #expect(terminal.wait { $0.text.contains("article 2 of") && $0.text.contains("} quote") })
    let before = terminal.screen.lines[2].dropFirst(40).prefix(40)
    terminal.send(bytes(65, 60, 10))
    #expect(terminal.wait { $0.lines[2].dropFirst(40).prefix(40) != before })
    terminal.send(bytes(0, 37, 10) + bytes(32, 45, 10) + bytes(32, 51, 10) + bytes(0, 51, 10, "m"))
    #expect(terminal.wait { Array($0.lines[5]).dropFirst(50).first == "│" }, "\(terminal.screen.text)")
    terminal.send("\u{1B}OQ")
    #expect(terminal.wait { $0.text.contains("F2 takes it back") && !$0.modes.contains(1000) })
    terminal.send("\u{1B}OQ")
    #expect(terminal.wait { $0.modes.isSuperset(of: [1000, 1002, 1006]) })
    terminal.send("Q")
    #expect(terminal.waitForEnd() == .exit(0))
    #expect(terminal.isRestored)
  }
}
