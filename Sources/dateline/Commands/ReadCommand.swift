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
    // Opened first, so that what is wrong with the terminal is said before any work is done.
    let terminal = try Failure.telling { try Terminal() }
    let library = try Failure.telling(restoring: terminal) {
      try Library(paths: paths, cacheDirectory: LibraryPaths.cacheDirectory)
    }
    RunLoop(terminal: terminal, library: library, name: LibraryPaths.name(of: paths)).run()
  }
}
