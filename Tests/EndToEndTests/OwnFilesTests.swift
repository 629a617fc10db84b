import Display
import Glibc
import TestSupport
import Testing

/// The program's own files: nobody else reads them, and nothing that it writes or finds does them harm.
@Suite struct OwnFilesTests {
  private let library: IndexedFolder
  private var dateline: Dateline { library.dateline }

  init() throws { library = try IndexedFolder(count: 2) }

  /// Journal, ledger, index and configuration, each with something in it.
  private func made() throws -> [String] {
    try dateline.configure("theme = \"standard\"\n")
    let data = dateline.home[".local/share/dateline"]
    try dateline.home.write(".local/share/dateline/journal.jsonl", "{}\n")
    let export = ["export", "search", "beacon", library.folder.path, "--output", dateline.home["out.md"]]
    #expect(try dateline.run(export).status == 0)
    return [
      "\(data)/journal.jsonl", "\(data)/exports.jsonl", try library.indexPath,
      dateline.home[Dateline.configurationPath],
    ]
  }

  @Test func noExportTakesTheirPlace() throws {
    let files = try made()
    let index = try library.indexPath
    let before = files.filter { $0 != index }.map { TextFile.read($0) }
    try dateline.home.link("symbolic", to: ".local/share/dateline")
    for (number, file) in files.enumerated() {
      try dateline.home.link("link\(number)", to: file)
      #expect(link(file, dateline.home["hard\(number)"]) == 0)
      let dotted = file.replacing("/dateline/", with: "/dateline/../dateline/")
      for path in [file, dotted, dateline.home["link\(number)"], dateline.home["hard\(number)"]] {
        let run = try dateline.run([
          "export", "search", "beacon", library.folder.path, "--format", "csv", "--force", "--output", path,
        ])
        #expect(run.status == 2 && run.errors.contains("dateline's own"), "\(path) \(run.output) \(run.errors)")
      }
    }
    for path in ["symbolic/journal.jsonl", "symbolic/new.md", "cache/dateline/new.csv"] {
      let run = try dateline.run([
        "export", "search", "beacon", library.folder.path, "--force", "--output", dateline.home[path],
      ])
      #expect(run.status == 2 && run.errors.contains("dateline's own"), "\(path) \(run.errors)")
    }
    #expect(files.filter { $0 != index }.map { TextFile.read($0) } == before)
    // others have written to it meanwhile
    #expect(TextFile.bytes(index)?.starts(with: Array("SQLite format 3".utf8)) == true)
    try library.expectRight()
  }

  @Test func theReaderRefusesThemToo() throws {
    let journal = try made()[0]
    let terminal = try dateline.open([library.folder.path], width: 160)
    // told when all is indexed; it would take the place of the answer
    #expect(terminal.wait { $0.text.contains("1 line of your journal can't be read") })
    terminal.send("w")
    #expect(terminal.wait { $0.text.contains("This article  as Markdown") })
    terminal.send("\r\u{15}~/.local/share/dateline/journal.jsonl\r")
    #expect(
      terminal.wait { $0.text.contains("Not written: dateline keeps this file for itself") }, "\(terminal.screen.text)")
    terminal.send("Q")
    #expect(terminal.waitForEnd() == .exit(0))
    #expect(TextFile.read(journal)?.hasPrefix("{}\n") == true)
  }

  /// One more than its number is more than a number can be.
  @Test func anIndexOfTheLastNumberDoesNoHarm() throws {
    #expect(try library.index().status == 0)
    let path = try library.indexPath
    let last = String(path[..<(path.lastIndex(of: "-") ?? path.endIndex)]) + "-ffffffffffffffff.sqlite"
    for text in ["", "no index"] {
      let name = String(last.dropFirst(dateline.home.path.count + 1))
      try dateline.home.write(name, text)
      let first = try library.index()
      #expect(first.status == 0 && first.errors.contains("rebuilt"), "\(first.errors)")
      let second = try library.index()
      #expect(second.status == 0 && !second.errors.contains("rebuilt"), "\(second.errors)")
    }
    for name in ["-+ff", "--1", "-10000000000000000", "-ff ", "-", "--"] {
      let path = last.replacing("-ffffffffffffffff", with: name)
      try dateline.home.write(String(path.dropFirst(dateline.home.path.count + 1)), "no index")
      let run = try library.index()
      #expect(run.status == 0 && !run.errors.contains("rebuilt"), "\(name) \(run.errors)")
    }
    try library.expectRight()
  }

  @Test(arguments: ["000", "777"]) func nobodyElseReadsThem(umask: String) throws {
    let dateline = try Dateline(isFirstRun: true)
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "umask \(umask); exec '\(Dateline.binary)' '\(library.folder.path)'"],
      environment: dateline.environment())
    #expect(terminal.wait { $0.text.contains("article 1 of 2") }, "\(terminal.screen.text)")
    terminal.send("m")
    #expect(terminal.wait { $0.text.contains("Marked") })
    terminal.send("/beacon\r")
    #expect(terminal.wait { $0.text.contains("hit 1 of") }, "\(terminal.screen.text)")
    let found = try dateline.shell(
      "cd '\(dateline.home.path)'; find cache .local -type f -printf '%m %f\\n' -o -type d -printf '%m folder\\n'")
    let lines = found.output.split(separator: "\n")
    for suffix in [".sqlite", "-wal", "-shm", ".lock", "journal.jsonl", "history.jsonl"] {
      #expect(lines.contains { $0.hasSuffix(suffix) }, "\(suffix): \(lines)")
    }
    #expect(lines.allSatisfy { $0 == "700 folder" || $0.hasPrefix("600 ") }, "\(lines)")
    terminal.send("Q")
    #expect(terminal.waitForEnd() == .exit(0))
  }
}
