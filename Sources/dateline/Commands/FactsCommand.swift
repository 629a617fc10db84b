import ArgumentParser
import Extraction
import NewsLibrary
import QueryLanguage

/// `dateline facts [QUERY] [PATH…]`: the figures of the articles that match.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Lists figures: how many, of whom, where and when, who says so, in which words.",
    discussion: """
      The figures of the articles that match the query, newest article first. Day and place are those of the incident \
      that the figure belongs to, else of its sentence, else the day of publication and the place of the dateline: \
      dateFrom and placeFrom say which. Kinds are \(kinds). Exit status 1 if it finds none.
      """)

  private static var kinds: String { FigureKind.allCases.map(\.rawValue).joined(separator: ", ") }

  @Argument(help: "What to search for, as one argument; \"\" for all articles.")
  var query: TypedQuery?

  @OptionGroup var choice: LibraryChoice

  @Option(help: ArgumentHelp("Only figures of this kind; may be given several times.", valueName: "KIND"))
  var kind: [FigureKind] = []

  @OptionGroup var table: TableOutput

  func run() throws {
    let library = try ExportDestination.library(choice)
    try Failure.telling { try library.bringUpToDate(through: .findings) }
    let query = query?.text ?? ""
    if !query.isEmpty { Wording.tellFaults(of: query) }
    let articles = try Failure.telling { try library.newestArticles(matching: query) }
    try table.write(.figures(FigureChoice(kind, in: articles)), of: library, elseTelling: "no such figures")
  }
}

/// How a table is printed.
struct TableOutput: ParsableArguments {
  @Flag(help: "Print a table of comma-separated values.")
  var csv = false

  @Flag(help: "Print one JSON object per row.")
  var json = false

  @Flag(help: "Begin a CSV with the byte order mark that Excel needs to read it as UTF-8.")
  var excel = false

  @OptionGroup var file: ExportOutput

  func validate() throws {
    if csv, json { throw ValidationError("Use --csv or --json, not both.") }
  }

  private var format: ExportFormat {
    csv ? .csv : json ? .json : file.output.flatMap { ExportFormat(forPath: $0) } ?? .text
  }

  /// Writes a subject; if it holds nothing, says that and ends with status 1.
  func write(_ subject: ExportSubject, of library: Library, elseTelling nothing: String) throws {
    try file.write(of: library, elseTelling: nothing) {
      try library.export(subject, as: format, hasMark: excel, to: $0)
    }
  }
}

extension FigureKind: ExpressibleByArgument {}
