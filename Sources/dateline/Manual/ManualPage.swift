import Display
import NewsLibrary
import QueryLanguage
import Reader

/// The manual page: the argument parser's description of the program, the table of keys, the search language, and
/// the places of files.
struct ManualPage {
  let program: ToolDescription.Command
  let version: String
  /// How the program is called without a subcommand.
  let synopsis: String
  /// The subcommand that searches, whose discussion lists the fields that have a section of their own here.
  let searching: String
  /// What a query may hold besides fields.
  let querySyntax: String
  let keymap: Keymap

  var text: String {
    var page = Roff(
      title: program.commandName.uppercased(), section: 1,
      source: "\(program.commandName) \(version)", manual: "User Commands")
    page.section("NAME")
    page.paragraph("\(program.commandName) - \(Self.lowered(program.abstract ?? ""))")
    page.section("SYNOPSIS")
    page.example(synopsis)
    for command in program.leaves { page.example(command.synopsis(after: program.commandName)) }
    page.section("DESCRIPTION")
    page.paragraph(program.discussion ?? "")
    page.section("COMMANDS")
    for command in program.ownSubcommands { describe(command, in: &page) }
    describeQueries(in: &page)
    describeKeys(in: &page)
    describePlaces(in: &page)
    return page.text
  }

  /// With the first letter small, and without a period.
  private static func lowered(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst().prefix { $0 != "." }
  }

  private func describe(_ command: ToolDescription.Command, in page: inout Roff) {
    page.subsection(command.name)
    page.paragraph(command.abstract ?? "")
    if command.commandName != searching { page.paragraph(command.discussion ?? "") }
    for argument in command.ownArguments { page.term(argument.term, argument.abstract ?? "") }
    for command in command.ownSubcommands { describe(command, in: &page) }
  }

  private func describeQueries(in page: inout Roff) {
    page.section("QUERIES")
    page.paragraph(querySyntax)
    for example in QueryExample.all { page.term(example.query, "Articles \(example.finds).") }
    for field in QueryField.allCases { page.term(field.name + ":", field.subject) }
  }

  private func describeKeys(in page: inout Roff) {
    page.section("KEYS")
    for group in keymap.groups {
      page.subsection(group.title)
      for binding in group.bindings {
        page.term(binding.keyWords, "\(binding.help) (\(binding.action.rawValue))")
      }
    }
  }

  private func describePlaces(in page: inout Roff) {
    page.section("FILES")
    for place in Place.files { page.term(place.name, place.words) }
    page.section("ENVIRONMENT")
    for place in Place.environment { page.term(place.name, place.words) }
    page.section("EXIT STATUS")
    for place in Place.statuses { page.term(place.name, place.words) }
  }
}

/// A file, variable or status outside of the program, and what it is.
struct Place {
  let name: String
  let words: String

  static let files = [
    Place(
      name: "$XDG_CONFIG_HOME/dateline/config.toml",
      words:
        "The configuration; in ~/.config if the variable is not set. dateline config --default prints one with every setting."
    ),
    Place(
      name: "$XDG_CACHE_HOME/dateline",
      words: "The index; in ~/.cache if the variable is not set. Delete it at any time: dateline rebuilds it."),
    Place(
      name: "$XDG_DATA_HOME/dateline",
      words:
        "Your marks, tags, notes, corrections and saved searches; in ~/.local/share if the variable is not set. dateline never deletes it."
    ),
  ]

  static let environment = [
    Place(name: "TERM", words: "The type of the terminal."),
    Place(name: "NO_COLOR", words: "If set to anything, dateline uses no colours."),
    Place(name: "VISUAL, EDITOR", words: "The editor for files and notes."),
    Place(name: "HOME", words: "The folder that ~ stands for in the configuration, and that holds the folders above."),
    Place(
      name: "XDG_CONFIG_HOME, XDG_CACHE_HOME, XDG_DATA_HOME",
      words: "Absolute paths of other places for the folders above."),
  ]

  static let statuses = [
    Place(name: "0", words: "Success."),
    Place(name: "1", words: "A search found nothing, a file could not be read, or the configuration has faults."),
    Place(name: "2", words: "dateline could not work at all: no terminal, no place for the index, no such library."),
    Place(name: "64", words: "dateline could not understand the command line."),
  ]
}
