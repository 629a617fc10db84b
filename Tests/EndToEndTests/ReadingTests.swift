import Display
import TestSupport
import Testing

/// The whole path, from file to painted cell.
@Suite struct ReadingTests {
  private let dateline: Dateline

  init() throws { dateline = try Dateline() }

  private var twin: String { Dateline.articles + "/allies-pledge-1200-security-personnel.txt" }

  @Test func quotesAreWalkedWithTheirSpeakers() throws {
    let terminal = try dateline.open([twin])
    let speakers = Array(repeating: "Edmund Tarrow", count: 10) + ["Halvard Quint", "Halvard Quint"]
    for (index, speaker) in speakers.enumerated() {
      terminal.send("}")
      #expect(terminal.wait { $0.text.contains("quote \(index + 1) of 12 · \(speaker)") }, "\(terminal.screen.text)")
    }
    terminal.send("q")
    #expect(terminal.waitForEnd() == .exit(0))
    #expect(terminal.isRestored)
  }

  @Test func speakersAreListedWithTheirCounts() throws {
    let terminal = try dateline.open([twin])
    terminal.send("s")
    #expect(terminal.wait { $0.text.contains("Edmund Tarrow  10") && $0.text.contains("Halvard Quint  2") })
  }

  @Test func searchFindsAndEscBringsBack() throws {
    let terminal = try dateline.open([Dateline.articles])
    terminal.wait { !$0.text.contains("finding facts") && !$0.text.contains("reading") }
    let before = terminal.screen.lines[1]
    terminal.send("/ferryman")
    #expect(terminal.wait { $0.lines[0].contains("with ferryman") })
    terminal.send("\u{1B}")
    #expect(terminal.wait { $0.lines[1] == before })
  }

  /// While it is typed the last word may go on; after Enter it is as whole as in `dateline search`.
  @Test func enterMakesTheLastWordWhole() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Grain moved\n\nThe wares burned and the warden warned the warrant officer.\n")
    try folder.write("b.txt", "The war goes on\n\nNothing else is known.\n")
    let terminal = try dateline.open([folder.path])
    terminal.send("/war")
    #expect(terminal.wait { $0.lines[0].contains("2 with war") }, "\(terminal.screen.text)")
    terminal.send("\r")
    #expect(terminal.wait { $0.lines[0].contains("1 with war") }, "\(terminal.screen.text)")
    #expect(terminal.wait { $0.text.contains("hit 1 of 1") }, "\(terminal.screen.text)")
    #expect(try dateline.run(["search", "--files", "war", folder.path]).output.split(separator: "\n").count == 1)
  }

  @Test func tabCompletesASpeakerOfTheLibrary() throws {
    let terminal = try dateline.open([Dateline.articles])
    terminal.wait { !$0.text.contains("finding facts") && !$0.text.contains("reading") }
    terminal.send("/speaker:quin\t")
    #expect(terminal.wait { $0.text.contains("Read as: speaker “Halvard Quint”") }, "\(terminal.screen.text)")
  }

  @Test func resizingDownToNothingAndBackSurvives() throws {
    let terminal = try dateline.open([Dateline.articles])
    for (width, height) in [(20, 5), (1, 1), (40, 12), (200, 60), (120, 30)] {
      terminal.resize(Size(width: Columns(width), height: height))
      if width == 20 { #expect(terminal.wait { $0.text.contains("too small") }) }
      terminal.send("j")
    }
    #expect(terminal.wait { $0.text.contains("article ") && $0.text.contains("? help") })
  }

  @Test func readmeShowsTheScreenAsItIs() throws {
    let terminal = try dateline.open([twin], width: 100, height: 18)
    terminal.send("2}}}")
    #expect(
      terminal.wait {
        $0.text.contains("quote 3 of 12") && !$0.text.contains("finding") && !$0.text.contains("reading")
      })
    let path = TextFile.packageFolder(of: #filePath) + "/"
    let screen = terminal.screen.text.replacing(path, with: "")
    let difference = DocumentPart("screen", of: .readme, seenFrom: #filePath)
      .difference(from: "```\n\(screen)\n```\n")
    #expect(difference == nil, "\(difference ?? "")")
  }
}
