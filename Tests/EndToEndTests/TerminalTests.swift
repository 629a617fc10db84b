import Display
import Glibc
import TestSupport
import Testing

/// The terminal is left as it was found, however the program ends.
@Suite struct TerminalTests {
  private let dateline: Dateline

  init() throws { dateline = try Dateline() }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGBUS, SIGABRT, SIGILL, SIGFPE])
  func signalsRestoreIt(signal: CInt) throws {
    let terminal = try dateline.open([Dateline.articles])
    #expect(terminal.screen.isAlternate)
    terminal.signal(signal)
    #expect(terminal.waitForEnd() == .signal(signal))
    #expect(terminal.isRestored)
  }

  @Test(arguments: [("trap", SIGILL), ("overflow", SIGSEGV), ("thread", SIGSEGV), ("abort", SIGABRT)])
  func crashesRestoreIt(kind: String, signal: CInt) throws {
    let terminal = try PseudoTerminal(
      Dateline.built("CrashProbe"), [kind],
      environment: dateline.environment().merging(["SWIFT_BACKTRACE": "enable=yes"]) { $1 })
    #expect(terminal.waitForEnd() == .signal(signal))
    #expect(terminal.isRestored)
    #expect(terminal.screen.text.contains("crashed"))
  }

  @Test func stoppingAndComingBackUnderAShell() throws {
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "-i"], environment: dateline.environment(), size: Size(width: 100, height: 24))
    shell.wait { $0.text.contains("$") || $0.text.contains("#") }
    shell.send("\(Dateline.binary) \(Dateline.articles)\r")
    #expect(shell.wait { $0.text.contains("article 1 of") })
    shell.send("\u{1A}")
    #expect(shell.wait { !$0.isAlternate && $0.text.contains("Stopped") })
    shell.send("fg\r")
    #expect(shell.wait { $0.isAlternate && $0.text.contains("article 1 of") })
    shell.send("q")
    #expect(shell.wait { !$0.isAlternate })
    shell.send("exit\r")
    _ = shell.waitForEnd()
    #expect(shell.screen.isRestored)
  }

  @Test func withoutATerminalItSaysSoInOneLine() throws {
    let run = try dateline.run([Dateline.articles])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1 && run.errors.contains("needs a terminal"))
  }

  @Test(arguments: ["nosuch", "dumb", ""])
  func unknownTerminalsAreRefused(term: String) throws {
    let terminal = try PseudoTerminal(
      Dateline.binary, [Dateline.articles], environment: dateline.environment(term: term))
    #expect(terminal.waitForEnd() == .exit(2))
    #expect(terminal.screen.text.contains("TERM="))
    #expect(terminal.isRestored)
  }
}
