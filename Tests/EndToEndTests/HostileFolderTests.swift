import Display
import TestSupport
import Testing

/// A folder with all that can be wrong in one: what is text opens, the rest is listed.
@Suite struct HostileFolderTests {
  private let dateline: Dateline
  private let folder: TemporaryFolder

  init() throws {
    dateline = try Dateline()
    folder = try TemporaryFolder()
    try folder.write("a.txt", "A plain story\n\nNothing is wrong with it.\n")
    try folder.write("new\nline\u{1B}[31m.txt", "Line end in the name\n\nStill read.\n")
    try folder.write("empty.txt", "")
    try folder.write(Array("binary.txt".utf8), [0x7E, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 2, 0, 0, 0])
    try folder.write("long.txt", String(repeating: "x", count: 5_000_000))
    try folder.makeSparse("huge.txt", bytes: 100 << 30)
    try folder.makeSparse("zeros.txt", bytes: 60 << 20)
    try folder.write(".hidden.txt", "hidden")
    try folder.write("escape.txt", "An escape \u{1B}]0;owned\u{7} and \u{9B}31m and \u{202E}turned\u{202C} words.\n")
    folder.makeFolder("sub")
    try folder.link("sub/loop", to: "..")
    try folder.link("dangling.txt", to: "nowhere.txt")
    try folder.link("turning.txt", to: "turning.txt")
    folder.makePipe("pipe.txt")
  }

  @Test func opensWhatIsTextAndListsTheRest() throws {
    let terminal = try dateline.open([folder.path])
    #expect(terminal.wait { $0.text.contains("article 1 of 4") && $0.text.contains("7 problems") })
    terminal.send(":problems\r")
    let words = ["empty.txt", "binary.txt", "dangling.txt", "turning.txt", "sub/loop", "huge.txt", "zeros.txt"]
    #expect(terminal.wait { screen in words.allSatisfy(screen.text.contains) }, "\(terminal.screen.text)")
    terminal.send("qgJJJ")
    #expect(terminal.wait { $0.text.contains("article 4 of 4") })
    #expect(terminal.screen.operatingSystemCommands.isEmpty)
    #expect(terminal.screen.unknown.isEmpty)
    terminal.send("Q")
    #expect(terminal.waitForEnd() == .exit(0))
  }

  @Test func extractGoesOnAndTells() throws {
    let run = try dateline.run(["extract", "--json", folder.path])
    #expect(run.status == 1)
    #expect(run.output.split(separator: "\n").count == 4)
    let told = run.errors.split(separator: "\n")
    #expect(told.count == 7 && told.allSatisfy { $0.hasPrefix("dateline: ") })
    #expect(!run.errors.utf8.contains(0x1B))
    #expect(run.errors.contains("huge.txt: is larger than 64 MB") && run.errors.contains("zeros.txt: is not text"))
  }

  /// In a gigabyte of memory, which is less than that of all files that have no text.
  @Test(arguments: ["index", "search plain", "extract --json"]) func hugeFilesCostNoMemory(command: String) throws {
    for number in 0..<20 { try folder.makeSparse("zeros-\(number).txt", bytes: 60 << 20) }
    let run = try dateline.shell("ulimit -d 1000000; '\(Dateline.binary)' \(command) '\(folder.path)'")
    #expect(run.status == (command.hasPrefix("extract") ? 1 : 0), "\(run.errors)")
    #expect(run.errors.contains("huge.txt: is larger than 64 MB"), "\(run.errors)")
    #expect(run.errors.ranges(of: ": is not text").count == 22, "\(run.errors)")
  }
}
