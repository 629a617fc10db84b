import Display

/// A command as the palette knows it.
struct Command: Sendable, Equatable {
  let action: Action
  /// The first of its keys; empty if it has none.
  let key: String
  let help: String
  /// Other words that it is found by.
  let synonyms: [String]

  init(_ binding: Binding) {
    action = binding.action
    key = binding.keys.first.map(KeyName.of) ?? ""
    help = binding.help
    synonyms = binding.synonyms
    argument = Self.arguments[binding.action]
  }

  private static let arguments: [Action: Argument] = [.search: .query, .librarySpeakers: .name]

  var name: String { action.rawValue }

  /// What can be typed behind the name; nil if nothing can.
  let argument: Argument?

  enum Argument: String, Sendable {
    case query = "words to search for"
    case name = "a part of the name"
  }
}

/// What Enter can run in the palette.
enum CommandEntry: Sendable, Equatable {
  /// A command, and what was found of the text typed in its name and help.
  case command(Command, FuzzyQuery.Found)
  /// A command with words behind its name; without any it asks for them itself.
  case argument(Command, Command.Argument, String)
  /// The article of this number in the list.
  case article(Int)

  /// What a text can mean, the likeliest first; of the same worth the shorter name, then in the order given.
  static func matching(_ typed: String, among commands: [Command]) -> [CommandEntry] {
    article(typed) + arguments(typed, commands) + found(typed, commands)
  }

  private static func article(_ typed: String) -> [CommandEntry] {
    Int(typed.filter { $0 != " " }).map { [.article($0)] } ?? []
  }

  private static func arguments(_ typed: String, _ commands: [Command]) -> [CommandEntry] {
    guard let blank = typed.firstIndex(of: " ") else { return [] }
    let words = String(typed[blank...].drop { $0 == " " })
    return commands.filter { $0.name == typed[..<blank] }.compactMap { command in
      command.argument.map { .argument(command, $0, words) }
    }
  }

  private static func found(_ typed: String, _ commands: [Command]) -> [CommandEntry] {
    let query = FuzzyQuery(typed)
    let found = commands.enumerated().compactMap { place, command in
      query.match(in: command.name, and: [command.help] + command.synonyms).map {
        (place: place, command: command, found: $0)
      }
    }
    guard !query.isEmpty else { return found.map { .command($0.command, $0.found) } }
    return found.sorted { one, other in
      (one.command.name == typed ? 0 : 1, -one.found.score, one.command.name.count, one.place)
        < (other.command.name == typed ? 0 : 1, -other.found.score, other.command.name.count, other.place)
    }.map { .command($0.command, $0.found) }
  }

  /// What Tab makes of the text typed; nil if there is nothing to complete.
  var completed: String? {
    guard case .command(let command, _) = self else { return nil }
    return command.name + (command.argument == nil ? "" : " ")
  }
}

/// A row of the palette: name, keys, what it does, with the letters found.
enum CommandRow {
  private static let nameWidth = 20
  private static let keyWidth = 7

  static func line(_ entry: CommandEntry, articles: Int) -> StyledLine {
    switch entry {
    case .command(let command, let found): line(command, found)
    case .argument(let command, let argument, let words):
      StyledLine([
        StyledLine.Run(command.name + " ", Theme.style(.message)),
        words.isEmpty
          ? StyledLine.Run(argument.rawValue, Theme.style(.faint)) : StyledLine.Run(words, Theme.style(.text)),
      ])
    case .article(let number):
      StyledLine([
        StyledLine.Run("article \(Count.text(number))", Theme.style(.message)),
        StyledLine.Run("  of \(Count.text(articles)) in the list", Theme.style(.faint)),
      ])
    }
  }

  private static func line(_ command: Command, _ found: FuzzyQuery.Found) -> StyledLine {
    var line = StyledLine()
    line.append(command.name, marking: found.positions[0], Theme.style(.text))
    line.append(padding(after: command.name, to: nameWidth) + command.key, Theme.style(.message))
    line.append(padding(after: command.key, to: keyWidth))
    line.append(command.help, marking: found.positions[1], Theme.style(.faint))
    return line
  }

  private static func padding(after text: String, to width: Int) -> String {
    String(repeating: " ", count: max(1, width - TextWidth.columns(of: text).count))
  }
}
