import Display
import Glibc
import TestSupport
import Testing

/// A folder with all that can be wrong in one: what is text opens, the rest is listed.
@Suite struct HostileFolderTests {
  private let dateline = Dateline()
  private let folder = TemporaryFolder()

  init() {
    folder.write("A plain story\n\nNothing is wrong with it.\n", to: "a.txt")
    folder.write("Line end in the name\n\nStill read.\n", to: "new\nline\u{1B}[31m.txt")
    folder.write("", to: "empty.txt")
    folder.write([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 2, 0, 0, 0], to: "binary.txt")
    folder.write([UInt8](repeating: UInt8(ascii: "x"), count: 5_000_000), to: "long.txt")
    folder.write("hidden", to: ".hidden.txt")
    folder.write("An escape \u{1B}]0;owned\u{7} and \u{9B}31m and \u{202E}turned\u{202C} words.\n", to: "escape.txt")
    mkdir(folder.path + "/sub", 0o755)
    symlink("..", folder.path + "/sub/loop")
    symlink("nowhere.txt", folder.path + "/dangling.txt")
    symlink("turning.txt", folder.path + "/turning.txt")
    mkfifo(folder.path + "/pipe.txt", 0o644)
  }

  @Test func opensWhatIsTextAndListsTheRest() throws {
    let terminal = try dateline.open([folder.path])
    #expect(terminal.wait { $0.text.contains("article 1 of 4") && $0.text.contains("5 problems") })
    terminal.send(":problems\r")
    let words = ["empty.txt", "binary.txt", "dangling.txt", "turning.txt", "sub/loop"]
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
    #expect(told.count == 5 && told.allSatisfy { $0.hasPrefix("dateline: ") })
    #expect(!run.errors.utf8.contains(0x1B))
  }
}
