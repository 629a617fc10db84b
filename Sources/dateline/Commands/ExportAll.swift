import ArgumentParser
import NewsLibrary

/// `dateline export --to ENGINE [PATH…]`
struct ExportAll: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all",
    abstract: "Exports all articles, quotes, names and facts for a database or a search engine.",
    discussion: """
      postgres is one SQL script for psql -f: it makes the tables in a schema, puts in what is new, changes what is \
      another and removes what is gone, all at once or not at all. opensearch is bulk NDJSON for _bulk, which \
      Elasticsearch takes too; give the engine the --mappings first, as an index template. Each article keeps its \
      document number as long as its file keeps its place in the library. The word all may be left out before --to.
      """)

  @Option(help: "postgres or opensearch.")
  var to: Engine

  @Option(
    help: ArgumentHelp(
      "What to call the schema, or what the names of the indexes begin with, so that libraries stay apart.",
      valueName: "NAME"))
  var name = EngineName.usual

  @Flag(help: "With opensearch, print the index template with the fields instead.")
  var mappings = false

  @Option(
    help: ArgumentHelp(
      "With opensearch, write only what changed since the export that left FILE, and what to delete; then update FILE.",
      valueName: "FILE"),
    completion: .file())
  var state: String?

  @OptionGroup var choice: LibraryChoice

  @OptionGroup var destination: ExportOutput

  func validate() throws {
    if to != .opensearch, mappings || state != nil {
      throw ValidationError("--mappings and --state are for --to opensearch: psql needs neither.")
    }
    if mappings, state != nil { throw ValidationError("Use --mappings or --state, not both.") }
  }

  func run() throws {
    if mappings { return StandardOutput.write(Library.searchMappings(named: name)) }
    let library = try ExportDestination.library(choice)
    // what is missing from half an index would be deleted
    guard try Failure.telling({ try library.isBroughtUpToDate(through: .findings) }) else {
      throw ExitCode(Failure.status)
    }
    var left: EngineState?
    try destination.write(of: library, elseTelling: "no articles") { sink in
      left = try state.map { try library.exportChanges(named: name, since: $0, to: sink) }
      return try left?.count ?? library.export(for: to, named: name, to: sink)
    }
    if let left { try Failure.telling { try library.keep(left) } }
  }
}

extension Engine: ExpressibleByArgument {}

extension EngineName: ExpressibleByArgument {
  /// A name as it is typed; nil for one that no engine takes.
  public init?(argument: String) { self.init(argument) }
  /// The name itself.
  public var defaultValueDescription: String { text }
}
