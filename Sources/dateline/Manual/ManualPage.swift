import Display
import NewsLibrary
import QueryLanguage
import Reader

/// The manual page: the argument parser's description of the program, the table of keys, the fields of a query,
/// and the places where things lie.
enum ManualPage {
  static func text(of tool: ToolDescription, keymap: Keymap) -> String {
    let program = tool.command
    var page = Roff(
      title: program.commandName.uppercased(), section: 1,
      source: "\(program.commandName) \(DatelineCommand.configuration.version)", manual: "User Commands")
    page.section("NAME")
    page.paragraph("\(program.commandName) - \(Self.lowered(program.abstract ?? ""))")
    page.section("SYNOPSIS")
    page.example(DatelineCommand.readerSynopsis)
    for command in program.leaves { page.example(command.synopsis(after: program.commandName)) }
    page.section("DESCRIPTION")
    page.paragraph(DatelineCommand.configuration.discussion)
    page.section("COMMANDS")
    for command in program.ownSubcommands { describe(command, in: &page) }
    describeQueries(in: &page)
    describe(keymap, in: &page)
    describePlaces(in: &page)
    return page.text
  }

  /// With the first letter small, and without a period.
  private static func lowered(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst().prefix { $0 != "." }
  }

  private static func describe(_ command: ToolDescription.Command, in page: inout Roff) {
    page.subsection(command.name)
    page.paragraph(command.abstract ?? "")
    // The fields have a section of their own.
    if command.commandName != SearchCommand.configuration.commandName { page.paragraph(command.discussion ?? "") }
    for argument in command.ownArguments { page.term(argument.term, argument.abstract ?? "") }
    for command in command.ownSubcommands { describe(command, in: &page) }
  }

  private static func describeQueries(in page: inout Roff) {
    page.section("QUERIES")
    page.paragraph(SearchCommand.syntax)
    for example in QueryExample.all { page.term(example.query, "Articles \(example.finds).") }
    for field in QueryField.allCases { page.term(field.name + ":", field.subject) }
  }

  private static func describe(_ keymap: Keymap, in page: inout Roff) {
    page.section("KEYS")
    for group in keymap.groups {
      page.subsection(group.title)
      for binding in group.bindings {
        page.term(binding.keyWords, "\(binding.help) (\(binding.action.rawValue))")
      }
    }
  }

  private static func describePlaces(in page: inout Roff) {
    page.section("FILES")
    for place in Place.files { page.term(place.name, place.words) }
    page.section("ENVIRONMENT")
    for place in Place.environment { page.term(place.name, place.words) }
    page.section("EXIT STATUS")
    for place in Place.statuses { page.term(place.name, place.words) }
  }
}
