import ArgumentParser
import NewsLibrary

/// On how many cores a command works.
struct Jobs: ParsableArguments {
  @Option(help: ArgumentHelp("Work on N cores at most; by default on all.", valueName: "N"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
  }

  /// At least one.
  var count: Int { jobs ?? ProcessorCount.online }
}
