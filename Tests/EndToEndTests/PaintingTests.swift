import Display
import TestSupport
import Testing

/// What is painted change by change is what a painting of the whole screen shows.
@Suite struct PaintingTests {
  private let dateline: Dateline

  init() throws { dateline = try Dateline() }

  private static let keys = [
    "j", "k", "J", "K", " ", "b", "}", "{", "e", "E", "\t", "1", "2", "3", "z", "f", "]", "[", "s", "S\u{1B}", "g", "G",
    "\r", "o", "\u{04}", "\u{15}", "?\u{1B}", ":zo\u{1B}", "/said\r", "n",
  ]

  @Test(arguments: [(80, 24), (120, 30), (50, 12)])
  func changesAddUpToTheWholeScreen(width: Int, height: Int) throws {
    let terminal = try dateline.open([Dateline.articles], width: Columns(width), height: height)
    var random = SeededRandom(seed: UInt64(width))
    for _ in 0..<30 {
      let key = Self.keys.randomElement(using: &random) ?? "j"
      terminal.send(key)
      terminal.waitUntilIdle()
      let painted = terminal.screen.lines.dropLast()
      terminal.send("\u{0C}")
      terminal.waitUntilIdle()
      #expect(painted == terminal.screen.lines.dropLast(), "after \(key)")
    }
    #expect(terminal.screen.unknown.isEmpty, "\(terminal.screen.unknown)")
  }

  @Test func wideCharactersArePaintedOverWideOnes() throws {
    let folder = try TemporaryFolder()
    for (name, character) in [("a", "東"), ("b", "国")] {
      let words = String(repeating: character, count: 12)
      TextFile.write("\(words)\n\n\(words), Ana Marsh said.\n", to: folder["\(name).txt"])
    }
    let terminal = try dateline.open([folder.path], width: 80, height: 12)
    #expect(terminal.wait { $0.text.contains("article 1 of 2") })
    terminal.waitUntilIdle()
    terminal.send("J")
    terminal.waitUntilIdle()
    #expect(terminal.screen.text.contains("国国国国国国国国国国国国, Ana Marsh"), "\(terminal.screen.text)")
    #expect(!terminal.screen.text.contains("? ?"))
  }
}
