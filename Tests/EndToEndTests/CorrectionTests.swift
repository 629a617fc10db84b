import Display
import TestSupport
import Testing

/// What the user corrects outlives the program and its index.
@Suite struct CorrectionTests {
  private let dateline: Dateline

  init() throws { dateline = try Dateline() }

  private var twin: String { Dateline.articles + "/allies-pledge-1200-security-personnel.txt" }

  private func opened() throws -> PseudoTerminal {
    let terminal = try dateline.open([twin])
    terminal.wait { $0.text.contains("Edmund Tarrow") && !$0.text.contains("finding facts") }
    return terminal
  }

  /// Lines of the journal but those of what was read in passing.
  private var deeds: [Substring] { dateline.journal.split(separator: "\n").filter { !$0.contains("\"read\"") } }

  private func quit(_ terminal: PseudoTerminal) {
    terminal.send("Q")
    #expect(terminal.waitForEnd() == .exit(0))
  }

  @Test func speakerStaysCorrectedWithoutItsIndexUntilUndone() throws {
    var terminal = try opened()
    terminal.send("}")
    #expect(terminal.wait { $0.text.contains("quote 1 of 12 · Edmund Tarrow") })
    terminal.send("cquint")
    #expect(terminal.wait { $0.lines[0].contains("quint") && $0.lines[1].contains("Halvard Quint") })
    terminal.send("\r")
    #expect(terminal.wait { $0.text.contains("is said by Halvard Quint · u undoes") })
    quit(terminal)
    #expect(deeds.count == 1)

    _ = try dateline.shell("rm -r '\(dateline.cache)'")
    terminal = try opened()
    terminal.send("}")
    #expect(terminal.wait { $0.text.contains("quote 1 of 12 · Halvard Quint") && $0.text.contains("your correction") })
    terminal.send("s")
    #expect(terminal.wait { $0.text.contains("Edmund Tarrow  9") && $0.text.contains("Halvard Quint  3") })
    terminal.send("qu")
    #expect(terminal.wait { $0.text.contains("Undone: ") })
    terminal.send("2")
    #expect(terminal.wait { $0.text.contains("quote 1 of 12 · Edmund Tarrow") })
    quit(terminal)

    terminal = try opened()
    terminal.send("}")
    #expect(terminal.wait { $0.text.contains("quote 1 of 12 · Edmund Tarrow") })
    #expect(deeds.count == 2)
  }

  @Test func extractAppliesCorrectionsIfAsked() throws {
    let folder = try TemporaryFolder()
    try folder.write("talks.txt", "Talks end\n\n“Nothing is signed,” said Ana Marsh.\n")
    func extract(_ options: String...) throws -> CommandRun {
      try dateline.run(["extract", "--json", folder.path] + options)
    }
    #expect(try extract("--corrected").output == extract().output)
    let terminal = try dateline.open([folder.path])
    terminal.send("}")
    #expect(terminal.wait { $0.text.contains("quote 1 of 1 · Ana Marsh") })
    terminal.send("cLena Voss\r")
    #expect(terminal.wait { $0.text.contains("is said by Lena Voss · u undoes") })
    quit(terminal)

    let plain = try extract()
    #expect(plain.status == 0 && plain.output.contains("\"speaker\":\"Ana Marsh\""))
    #expect(plain.errors == "dateline: 1 correction of yours concerns these files; --corrected applies it\n")
    let corrected = try extract("--corrected")
    #expect(corrected.status == 0 && corrected.errors.isEmpty)
    #expect(corrected.output.contains("\"speaker\":\"Lena Voss\"") && corrected.output.contains("your correction"))
    // the file alone, from elsewhere, is the same article
    let alone = try dateline.run(["extract", "--json", "--corrected", folder["talks.txt"]])
    #expect(alone.output == corrected.output)
  }

  @Test func anotherDayIsTypedShownAndExtracted() throws {
    let folder = try TemporaryFolder()
    try folder.write("2021-03-01.txt", "Talks end\n\nNothing was signed on Tuesday.\n")
    let terminal = try dateline.open([folder.path])
    #expect(terminal.wait { $0.text.contains("2021-03-01") && $0.text.contains("Talks end") })
    terminal.send(":correct-article\r")
    #expect(terminal.wait { $0.text.contains("now 2021-03-01") })
    terminal.send("\r")
    #expect(terminal.wait { $0.text.contains("Published on: 2021-03-01") })
    terminal.send("\u{15}10 March 2021\r")
    // in the list too, besides the message
    #expect(
      terminal.wait {
        $0.text.contains("published on 2021-03-10 · u undoes") && $0.text.ranges(of: "2021-03-10").count > 1
      })
    quit(terminal)
    let corrected = try dateline.run(["extract", "--json", "--corrected", folder.path])
    #expect(corrected.output.contains("\"published\":\"2021-03-10\""), "\(corrected.output)")
    #expect(corrected.output.contains("\"value\":\"2021-03-09\""))
    #expect(try dateline.run(["extract", "--json", folder.path]).output.contains("\"published\":\"2021-03-01\""))
  }
}
