import ArgumentParser
import Settings

/// The arguments that say what to open.
struct LibraryChoice: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Open a library by its name in the configuration.", valueName: "name"),
    completion: .custom { _, _, _ in ConfigurationFile().configuration.libraries.map(\.name) })
  var library: [String] = []

  @Argument(help: "Folders and files; without one, ./articles where it is there.", completion: .file())
  var paths: [String] = []

  /// What to open, and what to call it; nil where there is nothing.
  ///
  /// A library that isn't there ends the program with a line that names those that are.
  func opened(in file: @autoclosure () -> ConfigurationFile) throws -> (paths: [String], name: String)? {
    if library.isEmpty { return LibraryPaths.given(paths).map { ($0, LibraryPaths.name(of: $0)) } }
    let known = file().configuration.libraries
    let libraries = try library.map { name in
      guard let library = known.first(where: { $0.name == name }) else { throw Self.unknown(name, among: known) }
      return library
    }
    let all = libraries.flatMap(\.paths) + paths
    return (all, libraries.count == 1 && paths.isEmpty ? libraries[0].name : LibraryPaths.name(of: all))
  }

  /// The same for commands that use nothing else of the configuration: its faults are told.
  func openedTellingFaults() throws -> (paths: [String], name: String)? {
    guard !library.isEmpty else { return try opened(in: ConfigurationFile()) }
    let file = ConfigurationFile()
    file.tellFaults()
    return try opened(in: file)
  }

  private static func unknown(_ name: String, among known: [NamedLibrary]) -> ExitCode {
    let names = known.map(\.name).joined(separator: ", ")
    let rest = known.isEmpty ? "the configuration names none (dateline config)" : "there are \(names)"
    StandardError.line(Wording.visible("dateline: no library \(name); \(rest)"))
    return ExitCode(Failure.status)
  }
}
