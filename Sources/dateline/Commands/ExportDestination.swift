import ArgumentParser
import NewsLibrary
import Newswire
import Reader

/// In what format an export is written, and where to.
struct ExportDestination: ParsableArguments {
  @Option(help: "markdown, csv, json or text; by default what the file name ends in, else markdown.")
  var format: ExportFormat?

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

  /// Writes a subject and reports it; if it holds nothing, says that and ends with status 1.
  func write(_ subject: ExportSubject, of library: Library, elseTelling nothing: String) throws {
    Wording.tellFaults(among: try Failure.telling { try library.problems() })
    let isDone = try Failure.telling {
      try output.map { try writeFile($0, subject, library) } ?? print(subject, library)
    }
    if isDone { return }
    StandardError.line("dateline: \(nothing)")
    throw ExitCode(1)
  }

  private func writeFile(_ path: String, _ subject: ExportSubject, _ library: Library) throws -> Bool {
    let format = format ?? ExportFormat(forPath: path) ?? .markdown
    let written = try EndingSignals.takingAway(with: library.removePartialExports) {
      try library.write(subject, as: format, to: path, replacing: force)
    }
    guard let written else { return false }
    StandardOutput.line(ExportText.written(written.count, to: written.file.path))
    return true
  }

  private func print(_ subject: ExportSubject, _ library: Library) throws -> Bool {
    try !library.export(subject, as: format ?? .markdown, to: StandardOutput.write).isEmpty
  }

  /// The library to export from.
  static func library(_ choice: LibraryChoice) throws -> Library {
    guard let (paths, _) = try choice.openedTellingFaults() else {
      throw ValidationError("No folder to export from: name one, or run this where ./articles is.")
    }
    return try Failure.telling { try Library.opened(paths) }
  }
}

extension ExportFormat: ExpressibleByArgument {}
