import Glibc
import LibraryFiles
import NewsLibrary
import Newswire

/// The measuring tool: `extract` times the stages of extraction, `library` the program itself on a
/// library, `export` an export of many articles beside the same ones in files of their own, `traps` files that would take
/// a program of other than linear time for ever; `queries` prints words to search a library for, `doubles` says how many
/// edited copies are found, `endings` prints those of the files in a library.
@main
enum Bench {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      fail("bench: \(error)")
    }
  }

  private static func run(_ arguments: [String]) throws {
    switch (arguments.first, arguments.count) {
    case ("extract", 2...):
      print(StageTimes(of: FileSweep(paths: Array(arguments.dropFirst()))).report)
    case ("library", 4) where arguments[2] == "--program":
      var bench = try LibraryBench(library: arguments[1], program: arguments[3])
      try bench.run()
    case ("export", 4) where arguments[2] == "--program":
      try ExportBench(library: arguments[1], program: arguments[3]).run()
    case ("traps", 1): TrapBench().run()
    case ("queries", 3):
      guard let count = Int(arguments[2]) else { fail(usage) }
      var drawing = QueryDrawing(library: arguments[1])
      for query in drawing.wholeQueries(count) { print(query) }
    case ("doubles", 2):
      var bench = try DoublesBench(library: arguments[1])
      print(try bench.report())
    case ("endings", 1): Formats.fileEndings.forEach { print($0) }
    default: fail(usage)
    }
  }

  private static let usage = """
    usage: bench extract PATH…
           bench library DIR --program PATH
           bench export DIR --program PATH
           bench traps
           bench queries DIR COUNT
           bench doubles DIR
           bench endings
    """

  private static func fail(_ line: String) -> Never {
    BenchOutput.tell(line)
    exit(EXIT_FAILURE)
  }
}
