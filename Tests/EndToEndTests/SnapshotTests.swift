import Display
import Glibc
import TestSupport
import Testing

/// `dateline index --snapshot`, and all that reads the file then.
@Suite struct SnapshotTests {
  private let dateline: Dateline
  private let library: TemporaryFolder
  private let output: TemporaryFolder

  init() throws {
    dateline = try Dateline()
    library = try TemporaryFolder()
    output = try TemporaryFolder()
    let copy = try dateline.shell("cp -r '\(Dateline.articles)' '\(library["articles"])'")
    #expect(copy.status == 0)
  }

  private var snapshot: String { output["news.dateline"] }

  private static let questions = [
    ["search", "bridge OR truce", "--json"], ["search", "speaker:tarrow after:2020", "--files"],
    ["speakers", "", "--json"],
    ["export", "quotes", "edmund tarrow"], ["export", "--to", "opensearch"], ["search", "killed", "--as-is"],
  ]

  private func answers(of path: String) throws -> [String] {
    try Self.questions.map { try dateline.run($0 + [path]).output }
  }

  @Test func givesTheAnswersOfItsFolderWithoutTheFiles() throws {
    let run = try dateline.run(["index", library["articles"], "--snapshot", snapshot])
    #expect(
      run.status == 0 && run.output.hasSuffix(" s\nsnapshot written to \(snapshot)\n"), "\(run.output)\(run.errors)")
    let before = try answers(of: library["articles"])
    _ = try dateline.shell("rm -r '\(library["articles"])' '\(dateline.cache)'")
    #expect(try answers(of: snapshot) == before && before.allSatisfy { !$0.isEmpty })
    // nothing was indexed for it
    #expect(access(dateline.cache, F_OK) != 0)
  }

  @Test func isReadByManyFromWhereNobodyMayWrite() throws {
    _ = try dateline.run(["index", library["articles"], "--snapshot", snapshot])
    let binary = output["dateline"]
    let run = try dateline.shell(
      """
      cp '\(Dateline.binary)' '\(binary)' && chmod 755 '\(binary)' && chmod 444 '\(snapshot)' && chmod 555 '\(output.path)'
      user=; [ "$(id -u)" != 0 ] || user='setpriv --reuid=65534 --regid=65534 --clear-groups'
      for number in 1 2 3 4; do $user env HOME=/nonexistent '\(binary)' search --files bridge '\(snapshot)' & done; wait
      """)
    let lines = Dictionary(grouping: run.output.split(separator: "\n").map(String.init)) { $0 }
    #expect(
      run.errors.isEmpty && lines.count > 3 && lines.values.allSatisfy { $0.count == 4 }, "\(run.output)\(run.errors)")
    #expect(try dateline.shell("ls -A '\(output.path)'").output == "dateline\nnews.dateline\n")
    chmod(output.path, 0o700)
  }

  @Test func opensInTheReaderAndKeepsMarksElsewhere() throws {
    _ = try dateline.run(["index", library["articles"], "--snapshot", snapshot])
    _ = try dateline.shell("rm -r '\(library["articles"])'; chmod 444 '\(snapshot)'")
    for start in ["", "*"] {
      let terminal = try dateline.open([snapshot])
      #expect(terminal.wait { $0.text.contains("T Edmund Tarrow") || $0.text.contains("Speakers") })
      if start.isEmpty {
        terminal.send("m")
        #expect(terminal.wait { $0.text.contains("Marked") }, "\(terminal.screen.text)")
      } else {
        #expect(terminal.wait { $0.text.contains("▸*") }, "\(terminal.screen.text)")
      }
      terminal.send("v")
      #expect(terminal.wait { $0.text.contains("is not there") }, "\(terminal.screen.text)")
      terminal.send("Q")
      #expect(terminal.waitForEnd() == .exit(0))
    }
    #expect(dateline.journal.contains("\"mark\""), "\(dateline.journal)")
  }

  @Test func isNeverIndexedNorOpenedBesideOthers() throws {
    _ = try dateline.run(["index", library["articles"], "--snapshot", snapshot])
    let again = try dateline.run(["index", snapshot])
    #expect(again.status == 64 && again.errors.contains("A snapshot stays as it is"), "\(again.errors)")
    let beside = try dateline.run(["search", "bridge", snapshot, library["articles"]])
    #expect(beside.status == 2 && beside.errors.contains("which opens alone"), "\(beside.errors)")
    try output.write("cut.dateline", "SQLite format 3")
    let folder = try dateline.run(["search", "--files", "bridge", output.path])
    #expect(folder.status == 1 && folder.output.isEmpty, "\(folder.output)")
    try output.write("notes.txt", "mine\n")
    let other = try dateline.run(["index", library["articles"], "--snapshot", output["notes.txt"]])
    #expect(other.status == 2 && TextFile.read(output["notes.txt"]) == "mine\n", "\(other.errors)")
  }
}
