import Display
import TestSupport
import Testing

/// `dateline index`: all at once, told in one line.
@Suite struct IndexCommandTests {
  private let dateline: Dateline
  private let folder: TemporaryFolder

  init() throws {
    dateline = try Dateline()
    folder = try TemporaryFolder()
    for number in 1...9 {
      try folder.write("\(number).txt", "Story \(number)\n\n“Beacon \(number) was lit,” said Ana Marsh.\n")
    }
  }

  private func indexed() throws -> CommandRun { try dateline.run(["index", folder.path]) }

  @Test func tellsWhatItDidInOneLine() throws {
    try folder.write("empty.txt", "")
    var run = try indexed()
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("9 articles; 10 files new; ") && run.output.hasSuffix(" s\n"), "\(run.output)")
    #expect(run.errors.contains("empty.txt: is empty") && !run.errors.contains("\r"))

    try folder.write("1.txt", "Another story\n\nThe mill burnt down.\n")
    try folder.write("sub/new.txt", "One more\n\nIt came later.\n")
    try folder.move("2.txt", to: "sub/2.txt")
    folder.remove("3.txt")
    run = try indexed()
    #expect(run.output.hasPrefix("9 articles; 1 file new, 1 changed, 1 moved, 1 gone; "), "\(run.output)")
    #expect(try dateline.run(["search", "mill", folder.path]).output.contains("1.txt"))
  }

  @Test func countsWhatItPassesOver() throws {
    try folder.write("empty.txt", "")
    try folder.write("tool.py", "print(1)\n")
    for name in ["a.gif", "b.gif"] { try folder.write(Array(name.utf8), Array("GIF89a".utf8) + [0, 0, 0, 1]) }
    let run = try indexed()
    #expect(
      run.output.contains("; 4 files passed over: 2 pictures, 1 empty, 1 of no known form; "), "\(run.output)")
    #expect(run.errors.contains("empty.txt: is empty") && !run.errors.contains("gif"), "\(run.errors)")
    let named = try dateline.run(["index", folder["a.gif"]])
    #expect(named.errors.contains("a.gif: is a picture: skipped"), "\(named.errors)")
  }

  @Test func onATerminalItsLineGoesAway() throws {
    let terminal = try PseudoTerminal(Dateline.binary, ["index", folder.path], environment: dateline.environment())
    #expect(terminal.waitForEnd() == .exit(0))
    #expect(terminal.screen.lines[0].hasPrefix("9 articles; 9 files new; "), "\(terminal.screen.text)")
    #expect(terminal.screen.lines[1].allSatisfy { $0 == " " })
  }

  @Test func withoutAPlaceForTheIndexItsStatusIsTwo() throws {
    try dateline.home.write("cache", "in the way")
    let run = try indexed()
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(
      run.errors.contains("the index can't be written (") && run.errors.contains("is \(dateline.cache)/dateline"),
      "\(run.errors)")
  }
}
