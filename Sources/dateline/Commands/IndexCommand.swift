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
      next start carries on. Exit status 2 if it can't write the index.
      """)

  @OptionGroup var choice: LibraryChoice

  @OptionGroup var jobs: Jobs

  func run() throws {
    guard let (paths, _) = try choice.openedTellingFaults() else {
      throw ValidationError("No folder to index: name one, or run this where ./articles is.")
    }
    let start = ContinuousClock.now
    let (library, outcome) = try Failure.telling { try Self.index(paths, jobs: jobs.count) }
    let problems = try Failure.telling { try library.problems() }
    Wording.tellFaults(among: problems)
    if let notice = Wording.notice(of: outcome) { StandardError.line("dateline: \(notice)") }
    let seconds = start.duration(to: .now) / .seconds(1)
    let count = try Failure.telling { try library.count() }
    let summary = IndexSummary(outcome: outcome, articles: count, problems: problems, seconds: seconds)
    StandardOutput.write("\(summary.text)\n")
  }

  private static func index(_ paths: [String], jobs: Int) throws -> (Library, RefreshOutcome) {
    let library = try Library.opened(paths, jobs: jobs)
    if let fault = library.indexFault { throw fault }
    let line = ProgressLine()
    defer { line.clear() }
    return (library, try library.refresh(report: line.show))
  }
}
