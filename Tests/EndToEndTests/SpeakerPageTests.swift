import TestSupport
import Testing

/// All that one speaker said about one subject, in the real program.
@Suite struct SpeakerPageTests {
  private let dateline: Dateline

  init() throws { dateline = try Dateline() }

  private func opened() throws -> PseudoTerminal {
    let terminal = try dateline.open([Dateline.articles], width: 100, height: 30)
    terminal.wait { !$0.text.contains("finding facts") && !$0.text.contains("reading") }
    return terminal
  }

  @Test func fromTheIndexByWordsToTheQuoteAndBack() throws {
    let terminal = try opened()
    terminal.send("S")
    #expect(terminal.wait { $0.text.contains("Samir al-Tamuni") && $0.text.contains("last seen") })
    terminal.send("edmund")
    #expect(terminal.wait { $0.text.contains("Edmund Tarrow") && !$0.text.contains("Samir") })
    terminal.send("\r")
    #expect(terminal.wait { $0.text.contains("quotes +") && $0.text.contains("at most") }, "\(terminal.screen.text)")
    terminal.send("/bridge")
    #expect(terminal.wait { $0.text.contains("with bridge") && $0.text.contains("Orrel bridge") })
    terminal.send("\r")
    #expect(terminal.wait { $0.text.contains("Esc shows all") && !$0.text.contains("Enter keeps") })
    let page = terminal.screen.lines.dropLast()
    terminal.send("\r")
    #expect(terminal.wait { $0.text.contains("▶") && $0.text.contains("Edmund Tarrow ·") }, "\(terminal.screen.text)")
    terminal.send("q")
    #expect(terminal.wait { $0.lines.dropLast() == page }, "\(terminal.screen.text)")
    terminal.send("\u{1B}")
    #expect(terminal.wait { $0.text.contains("quotes +") })
  }

  @Test func whoIsQuotedBesideLeadsToTheirPages() throws {
    let terminal = try opened()
    terminal.send("S")
    terminal.wait { $0.text.contains("Edmund Tarrow") }
    terminal.send("edmund tarrow\r")
    #expect(terminal.wait { $0.text.contains("quoted alongside Ana Marsh") })
    terminal.send("\t")
    #expect(terminal.wait { $0.text.contains("Ana Marsh  in ") })
    terminal.send("\r")
    #expect(terminal.wait { $0.lines[0].contains("Ana Marsh") && $0.text.contains("quoted alongside") })
    terminal.send("q")
    #expect(terminal.wait { $0.lines[0].contains("Edmund Tarrow") })
  }

  /// More than a thousand, of whom the last by name was once left out.
  @Test func theIndexHasAllSpeakers() throws {
    let first = [
      "Ana", "Tom", "Lena", "Edmund", "Marit", "Clara", "Bruno", "Irene", "Oskar", "Paula", "Viktor", "Nadia",
    ]
    let starts = [
      "Bar", "Cor", "Dal", "Fen", "Gar", "Hol", "Kes", "Lor", "Mor", "Nor", "Pel", "Ros", "Sel", "Tar", "Vel",
    ]
    let last = starts.flatMap { start in ["beck", "den", "holm", "mar", "nick", "sund"].map { start + $0 } }
    let folder = try TemporaryFolder()
    for name in first {
      let words = last.map { "“We were told nothing of the bridge”, \(name) \($0) said." }
      try folder.write("\(name).txt", (["What \(name) was told at Apora"] + words).joined(separator: "\n\n"))
    }
    let terminal = try dateline.open([folder.path], width: 100, height: 30)
    terminal.wait { !$0.text.contains("finding facts") && !$0.text.contains("reading") }
    terminal.send("S")
    #expect(terminal.wait { $0.text.contains("1 of 1,080") }, "\(terminal.screen.text)")
    terminal.send("\u{14}viktor velsund")
    #expect(terminal.wait { $0.lines[2].contains("Viktor Velsund") })
  }

  @Test func theIndexIsSortedWhileItIsTyped() throws {
    let terminal = try opened()
    terminal.send("S")
    #expect(terminal.wait { $0.text.contains("quotes ▾") && $0.lines[2].contains("Edmund Tarrow") })
    terminal.send("\u{14}")
    #expect(terminal.wait { $0.text.contains("speaker ▴") && $0.lines[2].contains("Ana Marsh") })
  }
}
