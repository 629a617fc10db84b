import Display

/// A row of the palette: name, keys, what it does, with the letters found.
enum CommandRow {
  private static let nameWidth = 20
  private static let keyWidth = 7

  static func line(_ entry: CommandEntry, articles: Int) -> StyledLine {
    switch entry {
    case .command(let command, let found): line(command, found)
    case .argument(let command, let words):
      StyledLine([
        StyledLine.Run(command.name + " ", Theme.style(.message)),
        words.isEmpty
          ? StyledLine.Run(command.argument ?? "", Theme.style(.faint)) : StyledLine.Run(words, Theme.style(.text)),
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
