import Display
import TestSupport
import Testing

/// The reader follows what happens to the files while it is open.
@Suite struct LiveFolderTests {
  private let dateline: Dateline
  private let folder: TemporaryFolder

  init() throws {
    dateline = try Dateline()
    folder = try TemporaryFolder()
    for day in 1...3 {
      try folder.write("2021-01-0\(day).txt", "Story \(day)\n\nBeacon \(day) was lit.\n")
    }
  }

  private func opened() throws -> PseudoTerminal {
    let terminal = try dateline.open([folder.path])
    #expect(terminal.wait { $0.text.contains("article 1 of 3") && !$0.text.contains("finding") })
    return terminal
  }

  @Test func newArticlesAppearAndTheCursorStays() throws {
    let terminal = try opened()
    terminal.send("j")
    #expect(terminal.wait { $0.text.contains("article 2 of 3") })
    try folder.write("2021-01-04.txt", "A new story\n\nIt came while the reader was open.\n")
    #expect(terminal.wait { $0.text.contains("article 3 of 4") && $0.lines[1].contains("A new story") })
    #expect(terminal.screen.text.contains("Beacon 2 was lit."))
    folder.remove("2021-01-01.txt")
    #expect(terminal.wait { $0.text.contains("article 3 of 3") })
    try folder.write("2021-01-02.txt", "Story 2\n\nBeacon 2 went out.\n", fresh: true)
    #expect(terminal.wait { $0.text.contains("Beacon 2 went out.") && $0.text.contains("article 3 of 3") })
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exit(0))
  }

  @Test func aBurstOfFilesCostsNoKey() throws {
    let terminal = try opened()
    terminal.send("\\")
    var typed = ""
    for number in 0..<1000 {
      try folder.write("more/2020-05-05-\(number).txt", "More \(number)\n\nNumber \(number) of many.\n")
      guard number % 20 == 0 else { continue }
      let letter = String(UnicodeScalar(UInt8(97 + number / 20 % 26)))
      typed += letter
      terminal.send(letter)
      terminal.wait(seconds: 0.02) { _ in false }
    }
    #expect(terminal.wait { $0.lines.last?.hasPrefix("\\\(typed) ") == true }, "\(terminal.screen.text)")
    terminal.send("\u{1B}")
    #expect(terminal.wait(seconds: 30) { $0.text.contains("article 1 of 1,003") })
    terminal.send("jj")
    #expect(terminal.wait { $0.text.contains("article 3 of 1,003") })
  }

  @Test func whatComesInAnotherProcessIsShown() throws {
    let terminal = try opened()
    let other = try dateline.open([folder.path])
    #expect(other.wait { $0.text.contains("article 1 of 3") })
    // with the cursor moved, a new article does not take its place
    for reader in [terminal, other] { reader.send("jk") }
    try folder.write("2021-01-04.txt", "A new story\n\nBoth shall have it.\n")
    for reader in [terminal, other] {
      #expect(reader.wait { $0.text.contains("article 2 of 4") }, "\(reader.screen.text)")
    }
    #expect(try dateline.run(["search", "both", folder.path]).output.contains("2021-01-04.txt"))
  }

  /// Needs a user namespace, which has a limit of its own.
  @Test(.enabled(if: LiveFolderTests.hasNamespaces), arguments: ["max_inotify_watches", "max_inotify_instances"])
  func withoutWatchesItLooksAgain(limit: String) throws {
    let script = "echo 0 > /proc/sys/user/\(limit) && exec \(Dateline.binary) \(folder.path)"
    let terminal = try PseudoTerminal(
      "/usr/bin/unshare", ["-Ur", "/bin/sh", "-c", script], environment: dateline.environment())
    #expect(terminal.wait { $0.text.contains("article 1 of 3") }, "\(terminal.screen.text)")
    try folder.write("2021-01-04.txt", "A new story\n\nNobody tells of it.\n")
    #expect(terminal.wait(seconds: 30) { $0.text.contains("article 2 of 4") }, "\(terminal.screen.text)")
  }

  private static var hasNamespaces: Bool {
    (try? CommandRun(["/usr/bin/unshare", "-Ur", "/bin/true"], environment: [:]).status) == 0
  }
}
