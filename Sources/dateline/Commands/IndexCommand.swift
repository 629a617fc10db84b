import ArgumentParser
import NewsLibrary
import Reader

/// `dateline index [PATH…]`: indexes everything, so that the reader and searches find it done.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Updates the index, facts included.",
    discussion: """
      It shows its progress on standard error, and prints in one line on standard output what it did. After ^C, the \
      next start carries on. Exit status 2 if it can't write the index. A snapshot opens like a library, by many at a \
      time, without the article files, and from a disk that can't be written; it holds your corrections, and no marks, \
      tags and notes.
      """)

  @Option(
    help: ArgumentHelp("Then write the index to FILE, as NAME.dateline: a snapshot.", valueName: "FILE"),
    completion: .file())
  var snapshot: String?

  @OptionGroup var choice: LibraryChoice

  @OptionGroup var jobs: Jobs

  func run() throws {
    guard let (paths, _) = try choice.openedTellingFaults() else {
      throw ValidationError("No folder to index: name one, or run this where ./articles is.")
    }
    let start = ContinuousClock.now
    let library = try Failure.telling { try Library.opened(paths, readAs: choice.reading.readAs, jobs: jobs.count) }
    if library.isSnapshot { throw ValidationError("A snapshot stays as it is: index the folder that it was made of.") }
    let outcome = try Failure.telling { try Self.index(library) }
    let problems = try Failure.telling { try library.problems() }
    Wording.tellFaults(among: problems)
    if let notice = Wording.notice(of: outcome) { StandardError.line("dateline: \(notice)") }
    let seconds = start.duration(to: .now) / .seconds(1)
    let count = try Failure.telling { try library.count() }
    let summary = IndexSummary(outcome: outcome, articles: count, problems: problems, seconds: seconds)
    StandardOutput.write("\(summary.text)\n")
    if let snapshot { try writeSnapshot(of: library, to: snapshot) }
  }

  private func writeSnapshot(of library: Library, to path: String) throws {
    try Failure.telling {
      try EndingSignals.takingAway(with: library.removePartialExports) { try library.writeSnapshot(to: path) }
    }
    StandardOutput.line("snapshot written to \(path)")
  }

  private static func index(_ library: Library) throws -> RefreshOutcome {
    if let fault = library.indexFault { throw fault }
    let line = ProgressLine()
    defer { line.clear() }
    return try library.refresh(asked: true, report: line.show)
  }
}
