import ArgumentParser
import Settings

/// The arguments that say what to open.
struct LibraryChoice: ParsableArguments {
  @OptionGroup var names: LibraryNames

  @Argument(help: "Folders and files; by default ./articles, if it exists.", completion: .file())
  var paths: [String] = []

  /// What to open, and what to call it; nil where there is nothing.
  func opened(in file: @autoclosure () -> ConfigurationFile) throws -> (paths: [String], name: String)? {
    opened(try names.libraries(in: file()))
  }

  /// The same for commands that use nothing else of the configuration: its faults are told.
  func openedTellingFaults() throws -> (paths: [String], name: String)? {
    opened(try names.librariesTellingFaults())
  }

  private func opened(_ libraries: [NamedLibrary]) -> (paths: [String], name: String)? {
    if libraries.isEmpty { return LibraryPaths.given(paths).map { ($0, LibraryPaths.name(of: $0)) } }
    let all = libraries.flatMap(\.paths) + paths
    return (all, libraries.count == 1 && paths.isEmpty ? libraries[0].name : LibraryPaths.name(of: all))
  }
}
