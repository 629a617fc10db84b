import Display
import TestSupport
import Testing

/// The terminal that the other tests look through.
@Suite struct VirtualTerminalTests {
  private func terminal(_ output: String, width: Columns = 10, height: Int = 3) -> VirtualTerminal {
    var terminal = VirtualTerminal(size: Size(width: width, height: height))
    terminal.feed(output.utf8)
    return terminal
  }

  @Test(arguments: [
    ("one\r\ntwo", ["one", "two", ""]),
    ("0123456789ab", ["0123456789", "ab", ""]),
    ("a\nb\nc\nd", [" b", "  c", "   d"]),
    ("\u{1B}[2;3Hx\u{1B}[Ay\u{1B}[3dz", ["   y", "  x", "    z"]),
    ("abcdef\u{1B}[3G\u{1B}[2P", ["abef", "", ""]),
    ("abcdef\u{1B}[3G\u{1B}[2@", ["ab  cdef", "", ""]),
    ("abcdef\u{1B}[3G\u{1B}[2X", ["ab  ef", "", ""]),
    ("abcdef\u{1B}[3G\u{1B}[K", ["ab", "", ""]),
    ("one\r\ntwo\u{1B}[1;1H\u{1B}[L", ["", "one", "two"]),
    ("one\r\ntwo\u{1B}[1;1H\u{1B}M", ["", "one", "two"]),
    ("-\u{1B}[4b|", ["-----|", "", ""]),
    ("東京\u{1B}[2Gx", [" x京", "", ""]),
    ("12345678東京x", ["12345678東", "京x", ""]),
    ("e\u{301}a", ["e\u{301}a", "", ""]),
    ("a\u{1B}[?1049hb\u{1B}[?1049l", ["a", "", ""]),
  ])
  func draws(_ output: String, _ lines: [String]) {
    let terminal = terminal(output)
    #expect(terminal.lines == lines)
    #expect(terminal.unknown == [])
  }

  @Test func knowsStyles() {
    let terminal = terminal("\u{1B}[1;38;5;208;44ma\u{1B}[22;39;7mb\u{1B}[mc\u{1B}[97m\u{1B}[Kd")
    #expect(
      terminal.cells[0].prefix(4).map(\.style) == [
        Style(.indexed(208), on: .indexed(4), .bold), Style(.standard, on: .indexed(4), .reverse), .plain,
        Style(.indexed(15)),
      ])
  }

  @Test func knowsWhatMustBeRestored() {
    for mode in [25, 1000, 1002, 1006, 1049, 2004] {
      let (on, off) = mode == 25 ? ("l", "h") : ("h", "l")
      #expect(!terminal("\u{1B}[?\(mode)\(on)").isRestored)
      #expect(terminal("\u{1B}[?\(mode)\(on)\u{1B}[?\(mode)\(off)").isRestored)
    }
  }

  @Test func collectsWhatItDoesNotKnow() {
    let terminal = terminal("\u{1B}[5y\u{1B}[>1q\u{1B}#8\u{1B}]52;c;eA==\u{07}x")
    #expect(terminal.unknown == ["ESC [ 5y", "ESC [ >1q", "ESC #8"])
    #expect(terminal.operatingSystemCommands == ["52;c;eA=="])
    #expect(terminal.lines[0] == "x")
  }
}
