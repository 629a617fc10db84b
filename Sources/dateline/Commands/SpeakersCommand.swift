import ArgumentParser
import Extraction
import NewsLibrary

/// `dateline speakers [QUERY] [PATH…]`: who is quoted, without the reader.
struct SpeakersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers", abstract: "Lists the speakers of the library, most quoted first.",
    discussion: """
      A speaker matches who has each word of the query in the name or in a role: "vellan foreign" finds the Vellan \
      foreign minister. Each line gives the name, the kind, the numbers of quotes, reported statements and articles, \
      the last day quoted, and the role given most often; ×2 behind a name says that two spellings of it are counted as one \
      speaker, and the JSON object lists the other ones as otherNames. Exit status 1 if it finds nobody.
      """)

  @Argument(help: "Words of a name or role, as one argument; \"\" for all speakers.")
  var query = ""

  @OptionGroup var choice: LibraryChoice

  @Flag(help: "Print one JSON object per speaker.")
  var json = false

  func run() throws {
    guard let (paths, _) = try choice.openedTellingFaults() else {
      throw ValidationError("No folder to look in: name one, or run this where ./articles is.")
    }
    let library = try Failure.telling { try Library.opened(paths, readAs: choice.reading.readAs) }
    try Failure.telling { try library.bringUpToDate(through: .findings) }
    let list = try Failure.telling { try SpeakerTable(library.speakers(matching: query), of: library) }
    Wording.tellFaults(among: try Failure.telling { try library.problems() })
    StandardOutput.write(json ? list.json : Array(list.plain.utf8))
    guard list.isEmpty else { return }
    let nobody = query.isEmpty ? "no speakers" : "no speaker has \(query) in the name or a role"
    StandardError.line("dateline: \(nobody)")
    throw ExitCode(1)
  }
}
