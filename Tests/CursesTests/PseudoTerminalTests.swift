import Display
import Glibc
import TestSupport
import Testing

/// The driver that the end-to-end tests use, driving a shell.
@Suite struct PseudoTerminalTests {
  private func shell(_ script: String) throws -> PseudoTerminal {
    try PseudoTerminal(
      "/bin/sh", ["-c", script], environment: ["PATH": "/usr/bin:/bin", "WORD": "given"],
      size: Size(width: 40, height: 5))
  }

  @Test func givesAProgramATerminal() throws {
    let shell = try shell("stty size; echo $WORD; read line; echo got $line; exit 7")
    #expect(shell.wait { $0.lines.prefix(2) == ["5 40", "given"] })
    shell.send("keys\n")
    #expect(shell.waitForEnd() == .exit(7))
    #expect(shell.screen.lines.contains("got keys"))
    #expect(shell.isRestored)
  }

  @Test func tellsANewSize() throws {
    let shell = try shell("trap 'stty size' WINCH; echo ready; while :; do sleep 0.01; done")
    #expect(shell.wait { $0.text.contains("ready") })
    shell.resize(Size(width: 30, height: 4))
    #expect(shell.wait { $0.text.contains("4 30") })
  }

  @Test func reportsTheSignalThatEndsAProgram() throws {
    let shell = try shell("echo ready; exec sleep 60")
    #expect(shell.wait { $0.text.contains("ready") })
    shell.signal(SIGTERM)
    #expect(shell.waitForEnd() == .signal(SIGTERM))
  }

  @Test func seesModesThatAreLeftBehind() throws {
    let shell = try shell("stty -echo; printf '\\033[?2004h'")
    #expect(shell.waitForEnd() == .exit(0))
    #expect(!shell.hasModesFound)
    #expect(!shell.screen.isRestored)
  }
}
