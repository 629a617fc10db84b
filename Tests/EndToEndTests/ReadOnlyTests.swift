import Display
import Glibc
import TestSupport
import Testing

/// Folders that an ordinary user may not write.
@Suite struct ReadOnlyTests {
  private let library: IndexedFolder
  /// A copy that anybody may run: the folder of the build may be closed to others.
  private let binary: String

  init() throws {
    library = try IndexedFolder()
    let home = library.dateline.home
    binary = home["dateline"]
    let run = try library.dateline.shell(
      """
      cp '\(Dateline.binary)' '\(binary)' && mkdir '\(home["cache"])' '\(home["data"])'
      chmod 755 '\(binary)' && chmod -R a+rX '\(library.folder.path)' && chmod 555 '\(home.path)' '\(home.path)'/*
      """)
    #expect(run.status == 0, "\(run.errors)")
  }

  /// The command as run by a user whom permissions bind.
  private var command: [String] {
    geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", binary] : [binary]
  }

  private var environment: [String: String] {
    library.dateline.environment().merging(["XDG_DATA_HOME": library.dateline.home["data"]]) { $1 }
  }

  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(command + arguments, environment: environment)
  }

  @Test func searchesWithAnIndexOfItsOwn() throws {
    let search = try run("search", "number 7", library.folder.path)
    #expect(search.status == 0 && search.output.contains("Beacon 7 was lit"), "\(search.errors)")
    #expect(search.errors.split(separator: "\n").count == 1 && search.errors.contains("cache folder can't be written"))
    let index = try run("index", library.folder.path)
    #expect(index.status == 2 && index.errors.contains("the index can't be written ("), "\(index.errors)")
  }

  @Test func saysThatACorrectionCanNotBeKept() throws {
    let reader = try PseudoTerminal(
      command[0], Array(command.dropFirst()) + [library.folder.path], environment: environment)
    #expect(reader.wait { $0.text.contains("this index lasts until you quit") }, "\(reader.screen.text)")
    #expect(reader.wait { $0.text.contains("M Ana Marsh") }, "\(reader.screen.text)")
    reader.send("2}")
    #expect(reader.wait { $0.text.contains("quote 1 of 1 · Ana Marsh") }, "\(reader.screen.text)")
    reader.send("cSomebody Else\r")
    // at its beginning what matters, at its end what may be cut
    let words = "Not saved: the data folder can't be written (Permission denied): /"
    #expect(reader.wait { $0.lines.last?.contains(words) == true }, "\(reader.screen.text)")
    reader.send("Q")
    // the words may be those of what was read, and the correction's are then told at the end
    let ending = reader.waitForEnd()
    #expect(ending == .exit(0) || ending == .exit(2), "\(reader.screen.text)")
  }
}
