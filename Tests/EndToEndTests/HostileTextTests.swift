import Display
import FoundationEssentials
import TestSupport
import Testing

/// Escape sequences in articles, names of files, arguments and the environment never leave the program as such, but
/// for a pipe.
@Suite struct HostileTextTests {
  private let dateline: Dateline
  private let library: TemporaryFolder

  init() throws {
    dateline = try Dateline()
    library = try TemporaryFolder()
    try library.write(
      Self.name, "Talks\(Self.escape) end\n\nThe army\(Self.escape) left.\n\n“Nothing is signed,” said Ana Marsh.\n")
  }

  /// Ends a bracketed paste, names the window, and turns text red in one byte of C1.
  private static let escape = "\u{1B}[201~\u{1B}]0;owned\u{7}\u{9B}31m"
  private static let name = "it\(escape)\ntouch pwned.txt"

  private func expectHarmless(_ arguments: [String], _ environment: [String: String] = [:], shows words: String) throws
  {
    let terminal = try PseudoTerminal(
      Dateline.binary, arguments, environment: dateline.environment().merging(environment) { $1 },
      size: Size(width: 200, height: 40))
    _ = terminal.waitForEnd()
    let screen = terminal.screen
    #expect(screen.text.contains(words), "\(arguments): \(screen.text)")
    #expect(screen.operatingSystemCommands.isEmpty && screen.unknown.isEmpty, "\(arguments): \(screen.text)")
  }

  @Test func headlineAndCitationAreCopiedWithoutThem() throws {
    let terminal = try dateline.open([library.path], width: 160)
    terminal.send("y")
    #expect(terminal.wait { $0.text.contains("The headline with its citation: sent") }, "\(terminal.screen.text)")
    let sent = try #require(terminal.screen.operatingSystemCommands.last { $0.hasPrefix("52;c;") })
    let copied = String(decoding: try #require(Data(base64Encoded: String(sent.dropFirst(5)))), as: UTF8.self)
    #expect(copied.hasPrefix("Talks␛[201~␛]0;owned␇\u{FFFD}31m end, ") && copied.contains("it␛[201~"), "\(copied)")
    #expect(copied.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }, "\(copied)")
    terminal.send("Q")
    #expect(terminal.waitForEnd() == .exit(0))
  }

  @Test(arguments: [
    ["search", "army"], ["search", "army", "--files"], ["search", "army", "--json"], ["extract", "--json"],
    ["export", "search", "army"], ["export", "search", "army", "--format", "csv"],
    ["export", "search", "army", "--format", "json"], ["export", "quotes", "Ana Marsh", "--format", "text"],
  ]) func aTerminalIsGivenNone(command: [String]) throws {
    try expectHarmless(command + [library.path], shows: "touch pwned.txt")
  }

  @Test func messagesGiveTheTerminalNone() throws {
    let (escape, shown) = (Self.escape, "␛]0;owned␇")
    try expectHarmless(["extract", "--json", "/no/\(escape)"], shows: shown)
    try expectHarmless(["search", "army", "/no/\(escape)"], shows: shown)
    try expectHarmless(["index", "/no/\(escape)"], shows: shown)
    try expectHarmless(["search", "a on:\(escape)", library.path], shows: shown)
    try expectHarmless(["search", "-l", escape, "army"], shows: shown)
    try expectHarmless(["export", "quotes", escape, library.path], shows: shown)
    try expectHarmless(["export", "search", "army", library.path, "--output", "/no/\(escape)"], shows: shown)
    try expectHarmless(["--unknown\(escape)"], shows: shown)
    try expectHarmless(["search", "army", "--limit", escape], shows: shown)
    try expectHarmless(["help", escape], shows: shown)
    try expectHarmless([library.path], ["TERM": escape], shows: shown)
    try expectHarmless(["config"], ["XDG_CONFIG_HOME": "/no/\(escape)"], shows: shown)
    try expectHarmless(["index", library.path], ["XDG_CACHE_HOME": "/proc/\(escape)"], shows: shown)
  }

  @Test func aFileOnTheWayIsNamedOnATerminalWithoutThem() throws {
    let path = dateline.home["out\(Self.escape).csv"]
    try expectHarmless(["export", "search", "army", library.path, "--output", path], shows: "written to")
    try expectHarmless(["export", "search", "army", library.path, "--output", path], shows: "exists")
  }

  @Test func aPipeIsGivenThePathAsItIs() throws {
    let run = try dateline.run(["search", "army", library.path, "--files"])
    #expect(run.output == "\(library.path)/\(Self.name)\n")
  }

  @Test func standardErrorIsCleanInAPipeToo() throws {
    let run = try dateline.run(["--unknown\(Self.escape)"])
    #expect(run.status != 0 && run.errors.contains("␛[201~") && !run.errors.contains("\u{1B}"), "\(run.errors)")
  }
}
