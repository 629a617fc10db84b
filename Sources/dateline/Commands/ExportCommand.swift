import ArgumentParser
import NewsLibrary
import QueryLanguage

/// `dateline export`: writes articles, quotes, hits and notes of the library, each with its citation.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: """
      Exports articles, quotes, notes or search results as Markdown, CSV, JSON Lines or text, or all of the library for a \
      database or search engine.
      """,
    discussion: """
      Each quote and hit carries its citation: headline, agency, date, file, number of the article in the file, \
      and [start, end) in Unicode scalars of the article text. Your corrections apply. Exit status 1 if it \
      finds nothing, 2 if it can't write the file.
      """,
    subcommands: [ExportQuotes.self, ExportSearch.self, ExportArticle.self, ExportNotes.self, ExportAll.self],
    defaultSubcommand: ExportAll.self)
}

/// `dateline export quotes NAME [PATH…]`
struct ExportQuotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: "Exports everything that a speaker said, oldest first.")

  @Argument(help: "The speaker's name, or any part of it that fits nobody else.")
  var name: String

  @OptionGroup var choice: LibraryChoice

  @Option(help: ArgumentHelp("Only quotes with these words, as in a search.", valueName: "WORDS"))
  var saying: String?

  @OptionGroup var destination: ExportDestination

  func run() throws {
    let library = try ExportDestination.library(choice)
    try Failure.telling { try library.bringUpToDate(through: .findings) }
    saying.map(Wording.tellFaults(of:))
    let speaker = try speaker(in: library)
    try destination.write(
      .quotes(of: speaker, saying: saying), of: library,
      elseTelling: "no matching quotes of \(speaker); dateline speakers lists all speakers")
  }

  /// The speaker's whole name, or the name as typed if it fits nobody; lists those that it fits if they are several, and
  /// ends with status 1.
  private func speaker(in library: Library) throws -> String {
    switch try Failure.telling({ try library.speaker(fitting: name) }) {
    case .nobody: return name
    case .one(let speaker): return speaker.name
    case .several(let speakers):
      let table = try Failure.telling { try SpeakerTable(speakers, of: library) }
      StandardError.line("dateline: \(speakers.count) speakers fit \(name); choose one:")
      StandardError.text(String(table.plain.dropLast()))
      throw ExitCode(1)
    }
  }
}

/// `dateline export search QUERY [PATH…]`
struct ExportSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Exports the articles that match a query, best first, with the words around the hits.")

  @Argument(help: "What to search for, as one argument: put it in quotation marks.")
  var query: TypedQuery

  @OptionGroup var choice: LibraryChoice

  @OptionGroup var destination: ExportDestination

  func run() throws {
    let library = try ExportDestination.library(choice)
    let needsFindings = ParsedQuery(query.text).query?.needsFindings == true
    try Failure.telling { try library.bringUpToDate(through: needsFindings ? .findings : .text) }
    Wording.tellFaults(of: query.text)
    try destination.write(.search(query.text), of: library, elseTelling: "nothing found")
  }
}

/// `dateline export article FILE [PATH…]`
struct ExportArticle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article", abstract: "Exports the articles of a file: head, text, and quotes with their speakers.")

  @Argument(help: "The file of the article.", completion: .file())
  var file: String

  @OptionGroup var names: LibraryNames

  @Argument(help: "The library of the file; without one, the file alone.", completion: .file())
  var paths: [String] = []

  @OptionGroup var destination: ExportDestination

  func run() throws {
    let roots = try names.librariesTellingFaults().flatMap(\.paths) + paths
    let library = try Failure.telling { try Library.opened(roots.isEmpty ? [file] : roots) }
    try Failure.telling { try library.bringUpToDate(through: .text) }
    let articles = try Failure.telling { try library.articles(inFile: file) }
    try destination.write(.articles(articles), of: library, elseTelling: "no article in \(file)")
  }
}

/// `dateline export notes [PATH…]`
struct ExportNotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes", abstract: "Exports your notes, each with the words that it is about.")

  @OptionGroup var choice: LibraryChoice

  @OptionGroup var destination: ExportDestination

  func run() throws {
    let library = try ExportDestination.library(choice)
    try Failure.telling { try library.bringUpToDate(through: .findings) }
    try destination.write(.notes, of: library, elseTelling: "no notes yet; a in the reader writes one")
  }
}
