import ArgumentParser
import NewsLibrary
import Newswire
import Reader

/// In what format an export is written, and where to.
struct ExportDestination: ParsableArguments {
  @Option(help: "markdown, csv, json or text; by default what the file name ends in, else markdown.")
  var format: ExportFormat?

  @Flag(help: "Begin a CSV with the byte order mark that Excel needs to read it as UTF-8.")
  var excel = false

  @OptionGroup var file: ExportOutput

  /// Writes a subject and reports it; if it holds nothing, says that and ends with status 1.
  func write(_ subject: ExportSubject, of library: Library, elseTelling nothing: String) throws {
    let format = format ?? file.output.flatMap { ExportFormat(forPath: $0) } ?? .markdown
    try file.write(of: library, elseTelling: nothing) {
      try library.export(subject, as: format, hasMark: excel, to: $0)
    }
  }

  /// The library to export from.
  static func library(_ choice: LibraryChoice) throws -> Library {
    guard let (paths, _) = try choice.openedTellingFaults() else {
      throw ValidationError("No folder to export from: name one, or run this where ./articles is.")
    }
    return try Failure.telling { try Library.opened(paths, readAs: choice.reading.readAs) }
  }
}

/// Where an export is written to.
struct ExportOutput: ParsableArguments {
  @Option(
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "FILE"), completion: .file())
  var output: String?

  @Flag(
    help: """
      Let the file take the place of one that is there; never of one that may be an article, unless it is an export \
      that nobody changed since.
      """)
  var force = false

  func validate() throws {
    if force, output == nil { throw ValidationError("--force needs --output.") }
  }

  /// Writes what `export` hands to its argument and reports it; if that is nothing, says so and ends with status 1.
  func write(
    of library: Library, elseTelling nothing: String,
    _ export: (([UInt8]) throws -> Void) throws -> ExportCount
  ) throws {
    Wording.tellFaults(among: try Failure.telling { try library.problems() })
    let isDone = try Failure.telling {
      try output.map { try writeFile($0, library, export) } ?? !export(StandardOutput.write).isEmpty
    }
    if isDone { return }
    StandardError.line("dateline: \(nothing)")
    throw ExitCode(1)
  }

  private func writeFile(
    _ path: String, _ library: Library, _ export: (([UInt8]) throws -> Void) throws -> ExportCount
  ) throws -> Bool {
    let written = try EndingSignals.takingAway(with: library.removePartialExports) {
      try library.write(to: path, replacing: force, export)
    }
    guard let written else { return false }
    StandardOutput.line(ExportText.written(written.count, to: written.file.path))
    return true
  }
}

extension ExportFormat: ExpressibleByArgument {
  /// A format by its name, or by an ending of its files: `json` and `jsonl`.
  public init?(argument: String) { self.init(forPath: "export.\(argument)") }
}
