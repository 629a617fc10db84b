import Display
import TestSupport
import Testing

/// Several processes on one new library: each comes to the right list.
@Suite struct TwoProcessesTests {
  private let library: IndexedFolder

  init() throws { library = try IndexedFolder(count: 150) }

  private func opened() throws -> PseudoTerminal {
    try PseudoTerminal(Dateline.binary, [library.folder.path], environment: library.dateline.environment())
  }

  @Test func twoReadersEndWithTheSameList() throws {
    let readers = [try opened(), try opened()]
    for reader in readers {
      #expect(
        reader.wait(seconds: 30) { screen in
          screen.text.contains("article 1 of 150")
            && !["another dateline", "finding", "reading", "s left"].contains { screen.text.contains($0) }
        }, "\(reader.screen.text)")
    }
    #expect(readers[0].screen.lines == readers[1].screen.lines)
    let run = try library.index()
    #expect(run.output.hasPrefix("150 articles; no file changed"), "\(run.output)")
    try library.expectRight()
  }

  @Test func searchesWhileAReaderIndexes() throws {
    let reader = try opened()
    reader.wait { $0.isAlternate }
    let run = try library.dateline.run(["search", "number 77", library.folder.path])
    #expect(run.output.contains("Beacon 77 was lit"))
    #expect(reader.wait { $0.text.contains("article 1 of 150") })
    try library.expectRight()
  }
}
