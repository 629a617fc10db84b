import Display
import GRDB
import Glibc
import NewsLibrary
import TestSupport
import Testing

/// What the user makes is kept, or else told: in the real program.
@Suite struct KeptTests {
  private let library: IndexedFolder
  private var dateline: Dateline { library.dateline }

  init() throws {
    library = try IndexedFolder(count: 3)
    _ = try library.index()
  }

  private func opened() throws -> PseudoTerminal { try dateline.open([library.folder.path], width: 160) }

  private func send(
    _ keys: String, _ terminal: PseudoTerminal, shows: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    terminal.send(keys)
    let isShown = terminal.wait { $0.text.contains(shows) }
    #expect(isShown, "\(shows)\n\(terminal.screen.text)", sourceLocation: sourceLocation)
  }

  /// Puts a file in the place of the folder of the user's own data.
  private func closeDataFolder() throws {
    let data = dateline.home[".local/share/dateline"]
    #expect(try dateline.shell("rm -rf '\(data)' && echo > '\(data)'").status == 0)
  }

  @Test func whatCanNotBeKeptAtTheEndIsToldThere() throws {
    let terminal = try opened()
    try closeDataFolder()
    terminal.send("aask the mayor\rQ")
    let end = terminal.waitForEnd()
    #expect(end == .exit(2) && terminal.hasModesFound, "\(String(describing: end))")
    #expect(terminal.screen.text.contains("Not saved:"), "\(terminal.screen.text)")
    #expect(terminal.screen.text.contains("ask the mayor"), "\(terminal.screen.text)")
  }

  @Test func whatIsOnTheDiskIsMadeThoughTheIndexTakesNothing() throws {
    let own = try Library(
      paths: [library.folder.path], cacheDirectory: dateline.cache + "/dateline",
      dataDirectory: dateline.home["data"], extractionVersion: 1, extract: { _ in .init() })
    _ = try own.refresh()
    let id = try #require(try own.articles().first)
    let index = try DatabaseQueue(path: library.indexPath)
    try index.write { db in
      try db.execute(
        sql: "CREATE TRIGGER no_more BEFORE INSERT ON annotation BEGIN SELECT raise(ABORT, 'no more'); END")
    }
    #expect(try own.annotate([.mark], id)?.now == [id: Annotations(isMarked: true)])
    #expect(own.takeNeedOfRefresh() && !own.takeNeedOfRefresh())
    #expect(try own.annotations().isEmpty)
    try index.write { try $0.execute(sql: "DROP TRIGGER no_more") }
    _ = try own.refresh(through: .text)
    #expect(try own.annotations() == [id: Annotations(isMarked: true)])
    #expect(try own.undoLast() != nil && own.undoLast() == nil)
  }

  @Test func searchesFindWhatWasMadeWhereTheCacheIsGone() throws {
    let terminal = try opened()
    send("aask\r", terminal, shows: "Noted “ask”")
    terminal.send("Q")
    #expect(terminal.waitForEnd() == .exit(0))
    _ = try dateline.shell("rm -r '\(dateline.cache)'")
    let found = try dateline.run(["search", "is:noted", library.folder.path, "--files"])
    #expect(found.status == 0 && found.output.split(separator: "\n").count == 1, "\(found)")
    _ = try dateline.shell("rm -r '\(dateline.cache)'")
    let exported = try dateline.run(["export", "search", "note:ask", library.folder.path])
    #expect(exported.status == 0, "\(exported)")
  }

  @Test func aNoteEditedInTwoWindowsKeepsBoth() throws {
    let (one, other) = (try opened(), try opened())
    send("aask\r", one, shows: "Noted “ask”")
    send("a", other, shows: "Note on the article: ask")
    send("a", one, shows: "Note on the article: ask")
    send(" the mayor\r", one, shows: "Note changed to “ask the mayor”")
    send(" the bishop\r", other, shows: "“ask the bishop”")
    var notes = try dateline.run(["export", "notes", library.folder.path])
    #expect(notes.output.contains("ask the mayor") && notes.output.contains("ask the bishop"), "\(notes)")
    send("u", other, shows: "Undone")
    notes = try dateline.run(["export", "notes", library.folder.path])
    #expect(notes.output.contains("ask the mayor") && !notes.output.contains("ask the bishop"), "\(notes)")
    for terminal in [one, other] {
      terminal.send("Q")
      #expect(terminal.waitForEnd() == .exit(0))
    }
  }
}
