import TestSupport
import Testing

/// Kinds of terminal that the system doesn't know.
enum TerminalDescription {
  /// A folder for `TERMINFO` with what terminfo(5) calls an entry.
  static func compiled(_ source: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("source", source)
    let run = try CommandRun(["/usr/bin/tic", "-x", "-o", folder.path, folder["source"]], environment: [:])
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }
}
