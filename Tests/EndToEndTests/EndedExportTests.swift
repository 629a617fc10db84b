import Display
import Glibc
import TestSupport
import Testing

/// A program that ends while it writes an export: the file is there whole or not at all, and nothing beside it.
@Suite struct EndedExportTests {
  private let dateline: Dateline
  private let library: TemporaryFolder
  private let output: TemporaryFolder

  init() throws {
    dateline = try Dateline()
    library = try TemporaryFolder()
    output = try TemporaryFolder()
    try library.write("talks.txt", "Talks end\n\nAna Marsh said: “Nothing is signed.”\n")
  }

  /// An export that could be taken for an article is noted in a file, and waits as long as another program has that.
  private final class Obstacle {
    private let descriptor: CInt

    init(_ dateline: Dateline) throws {
      try dateline.home.write(".local/share/dateline/exports.jsonl", "")
      descriptor = open(dateline.home[".local/share/dateline/exports.jsonl"], O_RDWR | O_CLOEXEC)
      try #require(descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    }

    deinit { close(descriptor) }
  }

  private var names: [String] {
    guard let run = try? dateline.shell("ls -A '\(output.path)'") else { return [] }
    return run.output.split(separator: "\n").map(String.init)
  }

  private var isBeingWritten: Bool { names.contains { $0.hasSuffix(".part") } }

  /// A reader in which a file is being written.
  private func writingReader() throws -> PseudoTerminal {
    let terminal = try dateline.open([library.path])
    #expect(terminal.wait { $0.text.contains("Ana Marsh") })
    terminal.send("w")
    #expect(terminal.wait { $0.text.contains("This article  as Markdown") })
    terminal.send("\r\u{15}\(output["all.md"])\r")
    #expect(terminal.wait { _ in isBeingWritten }, "\(terminal.screen.text)")
    return terminal
  }

  @Test func quittingWaitsForIt() throws {
    var obstacle: Obstacle? = try Obstacle(dateline)
    let terminal = try writingReader()
    terminal.send("Q")
    #expect(terminal.wait { !$0.isAlternate })
    #expect(terminal.waitForEnd(seconds: 0.3) == nil)
    #expect(obstacle != nil)
    obstacle = nil
    #expect(terminal.waitForEnd() == .exit(0), "\(terminal.screen.text)")
    #expect(names == ["all.md"])
  }

  @Test func whatIsNotWrittenInTimeIsToldAndLeavesNothing() throws {
    let obstacle = try Obstacle(dateline)
    let terminal = try writingReader()
    terminal.send("Q")
    #expect(terminal.waitForEnd(seconds: 20) == .exit(2))
    #expect(terminal.screen.text.contains("can't be written"), "\(terminal.screen.text)")
    #expect(names.isEmpty)
    withExtendedLifetime(obstacle) {}
  }

  @Test func aSecondSignalLeavesNothing() throws {
    let obstacle = try Obstacle(dateline)
    let terminal = try writingReader()
    terminal.signal(SIGTERM)
    #expect(terminal.wait { !$0.isAlternate })
    #expect(terminal.waitForEnd(seconds: 0.1) == nil)
    terminal.signal(SIGHUP)
    #expect(terminal.waitForEnd() == .signal(SIGHUP))
    #expect(names.isEmpty)
    withExtendedLifetime(obstacle) {}
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP]) func aSignalTakesThePartOfACommandAway(signal: CInt) throws {
    let obstacle = try Obstacle(dateline)
    let terminal = try PseudoTerminal(
      Dateline.binary, ["export", "search", "signed", library.path, "--output", output["all.md"]],
      environment: dateline.environment())
    #expect(terminal.wait { _ in isBeingWritten }, "\(terminal.screen.text)")
    terminal.signal(signal)
    #expect(terminal.waitForEnd() == .signal(signal))
    #expect(names.isEmpty)
    withExtendedLifetime(obstacle) {}
  }
}
