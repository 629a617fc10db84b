import Glibc
import NewsLibrary

/// The measuring tool: `extract` times the stages of extraction, `library` the program itself on a
/// library, `queries` prints words to search a library for.
@main
enum Bench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("extract", 2...):
      print(StageTimes(of: FileSweep(paths: Array(arguments.dropFirst()))).report)
    case ("library", 4) where arguments[2] == "--program":
      var bench = try LibraryBench(library: arguments[1], program: arguments[3])
      try bench.run()
    case ("queries", 3):
      guard let count = Int(arguments[2]) else { fail() }
      var drawing = QueryDrawing(library: arguments[1])
      for query in drawing.wholeQueries(count) { print(query) }
    default: fail()
    }
  }

  private static func fail() -> Never {
    Report.tell(
      """
      usage: bench extract PATH…
             bench library DIR --program PATH
             bench queries DIR COUNT
      """)
    exit(EXIT_FAILURE)
  }
}
