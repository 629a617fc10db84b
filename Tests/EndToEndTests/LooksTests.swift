import Display
import TestSupport
import Testing

/// Colours and what stands for them, on terminals of several kinds.
@Suite struct LooksTests {
  private let dateline: Dateline

  init() throws { dateline = try Dateline() }

  /// The colours on the screen once a search marks its hits, and whether these stand out.
  private func look(term: String = "xterm-256color", _ more: [String: String] = [:]) throws -> Look {
    let terminal = try PseudoTerminal(
      Dateline.binary, [Dateline.articles], environment: dateline.environment(term: term).merging(more) { $1 },
      size: Size(width: 120, height: 30))
    terminal.wait { $0.text.contains("Speakers  10") }
    terminal.send("/bridge\r")
    #expect(terminal.wait { $0.text.contains("hit 1 of") }, "\(terminal.screen.text)")
    return Look(styles: Set(terminal.screen.cells.joined().map(\.style)))
  }

  private struct Look {
    var styles: Set<Style>
    var colours: Set<Colour> { Set(styles.flatMap { [$0.foreground, $0.background] }).subtracting([.standard]) }
    /// A hit that the cursor is not on.
    var marksHits: Bool {
      styles.contains { $0.attributes.isSuperset(of: [.bold]) && $0.background != .standard }
        || styles.contains { $0.attributes == [.bold, .underline] }
    }
    var selects: Bool { styles.contains { $0.attributes.contains(.reverse) } }
  }

  @Test func coloursAreThoseOfTheStandardTheme() throws {
    let look = try look()
    #expect(look.colours.isSuperset(of: [.indexed(243), .indexed(220), .indexed(136)]))
    #expect(look.marksHits && look.selects)
  }

  @Test func noColorTakesThemAllAway() throws {
    let look = try look(["NO_COLOR": "1"])
    #expect(look.colours.isEmpty)
    #expect(look.marksHits && look.selects)
  }

  @Test func anEmptyNoColorSaysNothing() throws { #expect(try !look(["NO_COLOR": ""]).colours.isEmpty) }

  @Test func eightColoursAreEnough() throws {
    let look = try look(term: "xterm")
    #expect(!look.colours.isEmpty)
    #expect(look.colours.allSatisfy { $0 == .standard || (0..<8).map { .indexed($0) }.contains($0) })
    #expect(look.marksHits && look.selects)
  }

  @Test func sixteenColoursAreUsed() throws {
    let folder = try TerminalDescription.compiled(
      """
      dateline-16|xterm with sixteen colours,
      \tcolors#16, pairs#256,
      \tsetab=\\E[%?%p1%{8}%<%t%p1%{40}%+%e%p1%{92}%+%;%dm,
      \tsetaf=\\E[%?%p1%{8}%<%t%p1%{30}%+%e%p1%{82}%+%;%dm, use=xterm,
      """)
    let look = try look(term: "dateline-16", ["TERMINFO": folder.path])
    #expect(look.colours.isSuperset(of: [.indexed(11), .indexed(12)]), "\(look.colours)")
    #expect(look.colours.isSubset(of: (0..<16).map { .indexed($0) }), "\(look.colours)")
    #expect(look.marksHits && look.selects)
  }

  /// Of the same screen: what is underlined where colours may be, and what stands there where they may not.
  @Test func wordsStandOutWhereColoursCannotBeUnderlined() throws {
    try dateline.configure("theme = \"contrast\"\n")
    let folder = try TerminalDescription.compiled(
      "dateline-ncv|xterm without underlined colours,\n\tncv#18, use=xterm,\n")
    let usual = try evidence(term: "xterm", [:])
    let limited = try evidence(term: "dateline-ncv", ["TERMINFO": folder.path])
    // blanks look the same in bold
    let underlined = usual.indices.filter { usual[$0].style.attributes.contains(.underline) && usual[$0].text != " " }
    #expect(underlined.count > 10)
    for index in underlined {
      #expect(limited[index].text == usual[index].text)
      #expect(!limited[index].style.attributes.isDisjoint(with: [.bold, .reverse]), "\(usual[index])")
    }
    #expect(limited.allSatisfy { !$0.style.attributes.contains(.underline) })
  }

  /// The cells of the screen with the cursor on a fact that is named in several places.
  private func evidence(term: String, _ more: [String: String]) throws -> [Screen.Cell] {
    let terminal = try PseudoTerminal(
      Dateline.binary, [Dateline.articles + "/allies-pledge-1200-security-personnel.txt"],
      environment: dateline.environment(term: term).merging(more) { $1 }, size: Size(width: 120, height: 30))
    terminal.wait { $0.text.contains("Speakers  2") }
    terminal.send("ee")
    #expect(terminal.wait { $0.text.contains("Vella · 1 of 12 · found by") }, "\(terminal.screen.text)")
    return terminal.screen.cells.flatMap(\.self)
  }

  @Test func aTerminalWithoutColoursMarksAndSelectsToo() throws {
    let look = try look(term: "vt100")
    #expect(look.colours.isEmpty)
    #expect(look.marksHits && look.selects)
  }

  @Test func theConfigurationNamesTheTheme() throws {
    let folder = dateline.home[".config"]
    dateline.home.makeFolder(".config")
    dateline.home.makeFolder(".config/dateline")
    TextFile.write("theme = \"dark\"\n", to: folder + "/dateline/config.toml")
    #expect(try look().colours.contains(.indexed(238)))
    #expect(try look(["NO_COLOR": "1"]).colours.isEmpty)
  }
}
