import Display
import TestSupport
import Testing

/// How a user finds his way, in the real program.
@Suite struct GuideTests {
  private let dateline: Dateline

  init() throws { dateline = try Dateline() }

  private var twin: String { Dateline.articles + "/allies-pledge-1200-security-personnel.txt" }

  private func open(width: Columns = 120, height: Int = 40) throws -> PseudoTerminal {
    #expect(try dateline.run(["index", Dateline.articles]).status == 0)
    return try dateline.open([Dateline.articles], width: width, height: height)
  }

  @Test func paletteNarrowsCompletesAndRuns() throws {
    let terminal = try open()
    terminal.send(":nq")
    #expect(terminal.wait { $0.lines[0].hasPrefix(" :nq") && $0.lines[1].hasPrefix(" next-quote") })
    terminal.send("\t")
    #expect(terminal.wait { $0.lines[0].hasPrefix(" :next-quote") })
    terminal.send("\r")
    #expect(terminal.wait { $0.text.contains("quote 1 of") })
    terminal.send(":problems\r")
    #expect(terminal.wait { $0.text.contains("Problems: files that could not be read") })
    terminal.send("q:3\r")
    #expect(terminal.wait { $0.text.contains("article 3 of") }, "\(terminal.screen.text)")
  }

  @Test func helpFindsAKeyAndAWord() throws {
    let terminal = try open()
    terminal.send("?")
    #expect(terminal.wait { $0.text.contains("In the list") })
    terminal.send("\u{4}")
    #expect(terminal.wait { $0.lines[1].hasPrefix(" ^D") && $0.lines[1].contains("half a page down") })
    terminal.send("\u{1B}")
    #expect(terminal.wait { $0.text.contains("In the list") })
    terminal.send("/quote")
    #expect(terminal.wait { $0.lines[1].contains("next quote") }, "\(terminal.screen.text)")
    terminal.send("\r")
    #expect(terminal.wait { $0.text.contains("quote 1 of") })
  }

  @Test func groupsFold() throws {
    let terminal = try open()
    #expect(terminal.wait { $0.text.contains("▾ People") })
    terminal.send("3g\r")
    #expect(terminal.wait { $0.text.contains("▸ Speakers") && $0.text.contains("Enter unfold") })
  }

  @Test func aFactIsFollowedAndLeft() throws {
    let terminal = try dateline.open([twin])
    terminal.wait { !$0.text.contains("finding facts") && !$0.text.contains("reading") }
    // the last row may be that of more facts
    terminal.send("3Gk")
    #expect(terminal.wait { $0.text.contains("Enter follow") })
    let before = terminal.screen.text
    terminal.send("\r")
    #expect(terminal.wait { $0.text.contains("found by") })
    terminal.send("q")
    #expect(terminal.wait { $0.text == before }, "\(terminal.screen.text)")
    terminal.send("q")
    #expect(terminal.wait { $0.text.contains("q quit") })
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exit(0))
  }

  @Test func aSpeakersPageComesBack() throws {
    let terminal = try open()
    terminal.send("Sedmund tarrow")
    #expect(terminal.wait { $0.lines[0].contains(": edmund tarrow ") && $0.text.contains("\n Edmund Tarrow ") })
    terminal.send("\r")
    #expect(terminal.wait { $0.lines[0].hasPrefix(" Edmund Tarrow ") })
    terminal.send("\r")
    #expect(terminal.wait { $0.text.contains(" · Edmund Tarrow") })
    terminal.send("q")
    #expect(terminal.wait { $0.lines[0].hasPrefix(" Edmund Tarrow ") }, "\(terminal.screen.text)")
  }

  @Test func jumpsGoBackAndForward() throws {
    let terminal = try open()
    terminal.send("}")
    #expect(terminal.wait { $0.text.contains("quote 1 of") })
    terminal.send("J")
    #expect(terminal.wait { $0.text.contains("article 2 of") })
    terminal.send("\u{F}")
    #expect(terminal.wait { $0.text.contains("article 1 of") && $0.text.contains("quote 1 of") })
    terminal.send("\u{E}")
    #expect(terminal.wait { $0.text.contains("article 2 of") })
  }

  @Test func keysInOneBurstMeanWhatTheyWouldOneByOne() throws {
    let terminal = try open()
    terminal.send("J}J}Sedmund tarrow\r\r")
    #expect(terminal.wait { $0.text.contains(" · Edmund Tarrow") }, "\(terminal.screen.text)")
    terminal.send("qqq")
    #expect(
      terminal.wait { $0.text.contains("article 3 of") && $0.text.contains("quote 1 of") },
      "\(terminal.screen.text)")
  }

  @Test func aNewcomerIsTaughtOnce() throws {
    let dateline = try Dateline(isFirstRun: true)
    let terminal = try dateline.open([Dateline.articles], width: 80, height: 24)
    #expect(terminal.wait { $0.text.contains("} next quote   s who speaks   / search   ? help") })
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exit(0))
    let again = try dateline.open([Dateline.articles], width: 80, height: 24)
    #expect(!again.screen.text.contains("who speaks"))
  }
}
