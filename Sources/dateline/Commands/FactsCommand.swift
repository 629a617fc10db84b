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

  @OptionGroup var asked: MatchingTable

  @Option(help: ArgumentHelp("Only figures of this kind; may be given several times.", valueName: "KIND"))
  var kind: [FigureKind] = []

  func run() throws {
    try asked.write(elseTelling: "no such figures") { .figures(FigureChoice(kind, in: $0)) }
  }
}

extension FigureKind: ExpressibleByArgument {}
