import ArgumentParser
import NewsLibrary

/// `dateline events [QUERY] [PATH…]`: what happened, each event once however many articles tell of it.
struct EventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "Lists events: what happened when and where, with the tolls that articles give.",
    discussion: """
      The events that articles which match the query tell of, newest first. Accounts of several articles are one event \
      where day, place, type, parties and numbers agree. The CSV has the column names of ACLED, so that it opens in \
      what reads that; fatalities is the count of the newest article. Exit status 1 if it finds none.
      """)

  @OptionGroup var asked: MatchingTable

  func run() throws { try asked.write(elseTelling: "no events") { .events(in: $0) } }
}
