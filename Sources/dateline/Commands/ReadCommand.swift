import ArgumentParser
import Curses
import NewsLibrary

/// `dateline [PATH…]`: the reader.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Opens the reader (what happens when no subcommand is named).")

  @Argument(help: "Folders and files; without one, ./articles where it is there.", completion: .file())
  var paths: [String] = []

  func run() throws {
    guard let paths = LibraryPaths.given(paths) else { throw CleanExit.helpRequest(DatelineCommand.self) }
    // The library first: what it can't do is then said on a terminal that is still as it was found.
    let library = try Failure.telling { try Library.opened(paths) }
    let terminal = try Failure.telling { try Terminal() }
    RunLoop(terminal: terminal, library: library, name: LibraryPaths.name(of: paths)).run()
  }
}
