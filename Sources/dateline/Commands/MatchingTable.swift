import ArgumentParser
import NewsLibrary

/// The arguments of commands that print a table of what the articles tell that match a query.
struct MatchingTable: ParsableArguments {
  @Argument(help: "What to search for, as one argument; \"\" for all articles.")
  var query: TypedQuery?

  @OptionGroup var choice: LibraryChoice

  @OptionGroup var table: TableOutput

  /// Writes the table of the articles that match, nil for all; if there is nothing in it, says that and ends with status 1.
  func write(elseTelling nothing: String, _ subject: ([ArticleID]?) -> ExportSubject) throws {
    let library = try ExportDestination.library(choice)
    try Failure.telling { try library.bringUpToDate(through: .findings) }
    let query = query?.text ?? ""
    if !query.isEmpty { Wording.tellFaults(of: query) }
    let articles = try Failure.telling { try library.newestArticles(matching: query) }
    try table.write(subject(articles), of: library, elseTelling: nothing)
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
