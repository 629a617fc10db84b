import ArgumentParser
import Curses
import NewsLibrary
import Reader
import Settings

/// `dateline [PATH…]`: the reader.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Opens the reader, as dateline does without a subcommand.")

  @OptionGroup var choice: LibraryChoice

  func run() throws {
    let file = ConfigurationFile()
    guard let (paths, name) = try choice.opened(in: file) else { throw CleanExit.helpRequest(DatelineCommand.self) }
    let isFirstRun = LibraryPaths.isFirstRun
    // The library first: what it can't do is then said on a terminal that is still as it was found.
    let library = try Failure.telling { try Library.opened(paths, readAs: choice.reading.readAs) }
    let theme = Looks.theme(named: file.configuration.theme)
    let (terminal, wake) = try Failure.telling { (try Terminal(theme: theme), try WakePipe.made()) }
    let state = State(
      size: terminal.size, libraryName: name, keymap: file.keymap, preferences: Preferences(file.configuration),
      settingFaults: file.faults.map(FaultWording.line),
      isFirstRun: isFirstRun)
    RunLoop(terminal: terminal, wake: wake, library: library, state: state).run()
  }
}

extension Preferences {
  fileprivate init(_ configuration: Configuration) {
    self.init(
      measure: configuration.measure, listWidth: configuration.listWidth, sidebarWidth: configuration.sidebarWidth,
      hasMouse: configuration.hasMouse)
  }
}

extension WakePipe {
  /// A pipe, or the error that none is left.
  fileprivate static func made() throws(TerminalError) -> WakePipe {
    guard let pipe = WakePipe() else { throw .system }
    return pipe
  }
}
