import Display
import Glibc
import TestSupport
import Testing

/// Marks, tags, notes and read flags in the real program: made, undone, and there after a restart.
@Suite struct AnnotationTests {
  private let dateline: Dateline
  private let library: TemporaryFolder

  init() throws {
    dateline = try Dateline()
    library = try TemporaryFolder()
    try library.write(
      "2021-03-02.txt",
      "Bridge falls at Apora\n\n“We left the bridge at dawn,” said Ana Marsh. “We shall be back,” Marsh added.\n")
    try library.write(
      "2021-03-01.txt", "Talks end in Port Vella\n\n“It is a first step,” said Tom Reed of the Vella Front.\n")
  }

  private func opened(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      Dateline.binary, [library.path], environment: dateline.environment().merging(environment) { $1 },
      size: Size(width: 160, height: 30))
    terminal.wait { $0.text.contains("article 1 of 2") && $0.text.contains("M Ana Marsh") }
    return terminal
  }

  private func quit(_ terminal: PseudoTerminal) {
    terminal.send("Q")
    #expect(terminal.waitForEnd() == .exit(0) && terminal.isRestored)
  }

  /// Sends keys and waits for what shows that they were taken.
  private func send(
    _ keys: String, _ terminal: PseudoTerminal, shows: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    terminal.send(keys)
    let isShown = terminal.wait { $0.text.contains(shows) }
    #expect(isShown, "\(shows)\n\(terminal.screen.text)", sourceLocation: sourceLocation)
  }

  private var data: String { dateline.home[".local/share/dateline"] }

  @Test func allIsThereAfterARestartWithoutTheIndex() throws {
    var terminal = try opened()
    send("m", terminal, shows: "Marked · u undoes")
    send("triver évac\r", terminal, shows: "Tagged river, évac · u undoes")
    send("2}", terminal, shows: "quote 1 of 2")
    send("awhen exactly?\r", terminal, shows: "Noted “when exactly?” · u undoes")
    send("STom\r", terminal, shows: "Tom Reed · Enter opens")
    send("aof the speaker's page\r", terminal, shows: "Noted “of the speaker's page” · u undoes")
    send("q", terminal, shows: "Speakers of the library: Tom")
    send("\u{1B}", terminal, shows: "quote 1 of 2")
    quit(terminal)

    _ = try dateline.shell("rm -r '\(dateline.cache)'")
    terminal = try opened()
    #expect(terminal.wait { $0.text.contains("*Bridge") || $0.text.contains("▸*") }, "\(terminal.screen.text)")
    #expect(terminal.wait { $0.text.contains("#river") && $0.text.contains("#évac") })
    send("2}", terminal, shows: "† when exactly?")
    send(":notes\r", terminal, shows: "Your notes: 2")
    #expect(terminal.wait { $0.text.contains("when exactly?") && $0.text.contains("of the speaker's page") })
    send("j\r", terminal, shows: "article 2 of 2")
    #expect(terminal.wait { $0.lines.last?.contains("† of the speaker's page") == true }, "\(terminal.screen.text)")
    send(":tags\r", terminal, shows: "Your tags: 2")
    send("\r", terminal, shows: "with tag:")
    quit(terminal)

    let searches = [
      ("is:marked", "Bridge"), ("tag:EVAC", "Bridge"), ("note:exactly", "Bridge"), ("is:noted -is:marked", "Talks"),
    ]
    for (query, title) in searches {
      let found = try dateline.run(["search", query, library.path])
      #expect(found.status == 0 && found.output.contains(title), "\(query): \(found)")
    }
  }

  @Test func eachIsUndone() throws {
    let terminal = try opened()
    send("m", terminal, shows: "Marked · u undoes")
    send("ta b\r", terminal, shows: "Tagged a, b · u undoes")
    send("aon the article\r", terminal, shows: "Noted “on the article” · u undoes")
    send("r", terminal, shows: "Marked as read · u undoes")
    send("u", terminal, shows: "Undone: read")
    send("u", terminal, shows: "Undone: noted “on the article”")
    send("u", terminal, shows: "Undone: tagged a, b")
    send("u", terminal, shows: "Undone: marked")
    send("u", terminal, shows: "Nothing to undo")
    quit(terminal)
    let found = try dateline.run(["search", "is:marked OR is:tagged OR is:noted OR is:read", library.path])
    #expect(!found.output.contains("Bridge"), "\(found)")
  }

  @Test func theEditorWritesANoteOfSeveralLines() throws {
    try library.script(
      "bin/edit",
      "printf 'and more\\n\\nof it\\n\\n' >> \"$1\"; stat -c '%A %n' \"$1\" >> \(dateline.home["seen"])")
    let terminal = try opened(["VISUAL": library["bin/edit"]])
    send("2}", terminal, shows: "quote 1 of 2")
    send("afirst", terminal, shows: "…”: first")
    send("\u{5}", terminal, shows: "Noted “first / and more / of it” · u undoes")
    #expect(TextFile.read(dateline.home["seen"])?.hasPrefix("-rw-------") == true)
    // one of several lines goes to the editor at once
    send("a", terminal, shows: "Note changed to “first / and more / of it / and more")
    send("u", terminal, shows: "Undone: note changed")
    quit(terminal)
    for line in try #require(TextFile.read(dateline.home["seen"])).split(separator: "\n") {
      #expect(access(String(line.dropFirst(11)), F_OK) != 0)
    }
  }

  @Test func anEditorThatFailsChangesNothingAndLosesNothing() throws {
    try library.script("bin/edit", "echo hours of work > \"$1\"; echo \"$1\" > \(dateline.home["seen"]); exit 1")
    let terminal = try opened(["VISUAL": library["bin/edit"]])
    send("afirst\u{5}", terminal, shows: "failed: the note is unchanged; your text is in /tmp/")
    let path = try #require(TextFile.read(dateline.home["seen"])).dropLast()
    #expect(TextFile.read(String(path)) == "hours of work\n")
    unlink(String(path))
    #expect(terminal.screen.text.contains("Note on the article: first"))
    send("\u{1B}", terminal, shows: "article 1 of 2")
    quit(terminal)
    #expect(dateline.journal.isEmpty)
  }

  @Test func theNotesFileIsInTheFolderForSuch() throws {
    try library.script("bin/edit", "echo more > \"$1\"; echo \"$1\" > \(dateline.home["seen"])")
    let environment = ["VISUAL": library["bin/edit"], "TMPDIR": dateline.home["tmp"]]
    let terminal = try opened(environment)
    send("afirst\u{5}", terminal, shows: "No file for the editor could be made (No such file or directory) in /")
    #expect(terminal.screen.text.contains("Note on the article: first"))
    dateline.home.makeFolder("tmp")
    send("\u{5}", terminal, shows: "Noted “more” · u undoes")
    #expect(TextFile.read(dateline.home["seen"])?.hasPrefix(dateline.home["tmp/dateline-note-"]) == true)
    quit(terminal)
  }

  @Test func whatWasReadStaysSo() throws {
    var terminal = try opened()
    send("2", terminal, shows: "▸✓")
    quit(terminal)
    #expect(dateline.journal.contains("\"inPassing\":true") && dateline.journal.contains("\"kind\":\"read\""))
    terminal = try opened()
    #expect(terminal.wait { $0.text.contains("▸✓") }, "\(terminal.screen.text)")
    send("u", terminal, shows: "Nothing to undo")
    send(":mark-all-read\r", terminal, shows: "Marked as read · u undoes")
    quit(terminal)
    let unread = try dateline.run(["search", "is:unread", library.path])
    #expect(!unread.output.contains("Talks") && !unread.output.contains("Bridge"), "\(unread)")
  }

  @Test func whatWasJustReadStaysSoWhenAnotherThingIsUndone() throws {
    let terminal = try opened()
    send("2", terminal, shows: "▸✓")
    send("1m", terminal, shows: "Marked · u undoes")
    send("u", terminal, shows: "Undone: marked")
    #expect(terminal.wait { $0.text.contains("▸✓") }, "\(terminal.screen.text)")
    quit(terminal)
  }

  @Test func aTornLineAndAnOlderJournalLoseNothing() throws {
    var terminal = try opened()
    send("m", terminal, shows: "Marked · u undoes")
    quit(terminal)
    let old = dateline.journal.replacing("\"schema\":3", with: "\"schema\":2")
    TextFile.write(Array((old + "{\"schema\":2,\"ki").utf8), to: data + "/journal.jsonl")
    terminal = try opened()
    #expect(
      terminal.wait { $0.text.contains("▸*") && $0.text.contains("can't be read") }, "\(terminal.screen.text)")
    send("triver\r", terminal, shows: "Tagged river · u undoes")
    quit(terminal)
    #expect(TextFile.read(data + "/journal.schema-2.jsonl")?.hasPrefix(old) == true)
    terminal = try opened()
    #expect(terminal.wait { $0.text.contains("▸*") && $0.text.contains("#river") }, "\(terminal.screen.text)")
    quit(terminal)
  }
}
