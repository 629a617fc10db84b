import ArgumentParser
import Settings

/// The arguments that say what to open.
struct LibraryChoice: ParsableArguments {
  @OptionGroup var names: LibraryNames

  @Argument(help: "Folders and files; by default ./articles, if it exists.", completion: .file())
  var paths: [String] = []

  @OptionGroup var listed: ListedPaths

  @OptionGroup var reading: Reading

  /// What to open, and what to call it; nil if there is nothing.
  func opened(in file: @autoclosure () -> ConfigurationFile) throws -> (paths: [String], name: String)? {
    try opened(try names.libraries(in: file()), offersSearch: true)
  }

  /// The same for commands that use nothing else of the configuration; reports its faults.
  func openedTellingFaults() throws -> (paths: [String], name: String)? {
    try opened(try names.librariesTellingFaults(), offersSearch: false)
  }

  private func opened(_ libraries: [NamedLibrary], offersSearch: Bool) throws -> (paths: [String], name: String)? {
    let paths = paths + (try listed.all())
    try MissingPaths.refuse(among: paths, offersSearch: offersSearch)
    if libraries.isEmpty { return LibraryPaths.given(paths).map { ($0, LibraryPaths.name(of: $0)) } }
    let all = libraries.flatMap(\.paths) + paths
    return (all, libraries.count == 1 && paths.isEmpty ? libraries[0].name : LibraryPaths.name(of: all))
  }
}

/// The libraries that are asked for by the names that the configuration gives them.
struct LibraryNames: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Open a library by its name in the configuration.", valueName: "name"),
    completion: .custom { _, _, _ in ConfigurationFile().configuration.libraries.map(\.name).filter(isHarmless) })
  var library: [String] = []

  /// The libraries; reads no file if no library is asked for.
  ///
  /// A library that isn't there ends the program with a line that names those that are.
  func libraries(in file: @autoclosure () -> ConfigurationFile) throws -> [NamedLibrary] {
    if library.isEmpty { return [] }
    let known = file().configuration.libraries
    return try library.map { name in
      guard let library = known.first(where: { $0.name == name }) else { throw Self.unknown(name, among: known) }
      return library
    }
  }

  /// The same for commands that use nothing else of the configuration; reports its faults.
  func librariesTellingFaults() throws -> [NamedLibrary] {
    if library.isEmpty { return [] }
    let file = ConfigurationFile()
    file.tellFaults()
    return try libraries(in: file)
  }

  /// Whether a shell takes a name as it is: what completes a command line expands the words that it is given.
  private static func isHarmless(_ name: String) -> Bool {
    // by scalars, since a sign may hide behind a letter in one character
    name.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        ? scalar.properties.isAlphabetic || scalar.properties.numericType != nil || plainSigns.contains(scalar)
        : !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
    }
  }

  private static let plainSigns = Set(" -_.,+@%=/:".unicodeScalars)

  private static func unknown(_ name: String, among known: [NamedLibrary]) -> ExitCode {
    let names = known.map(\.name).joined(separator: ", ")
    let rest = known.isEmpty ? "the configuration names none (dateline config)" : "choose from \(names)"
    StandardError.line("dateline: no library \(name); \(rest)")
    return ExitCode(Failure.status)
  }
}
