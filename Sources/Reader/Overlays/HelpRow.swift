import Display

/// A row of help as it is drawn.
enum HelpRow {
  private static let keyWidth = 12

  static func line(_ help: HelpLine) -> StyledLine {
    guard !help.keyWords.isEmpty else { return StyledLine([StyledLine.Run(help.words, Theme.style(.heading))]) }
    let padding = String(repeating: " ", count: max(1, keyWidth - TextWidth.columns(of: help.keyWords).count))
    var line = StyledLine()
    line.append(help.keyWords, marking: help.found.positions[0], Theme.style(.message))
    line.append(padding)
    line.append(help.words, marking: help.found.positions[1], Theme.style(.text))
    guard let name = help.action?.rawValue, !help.keys.isEmpty else { return line }
    line.append("  :", Theme.style(.faint))
    line.append(name, marking: help.found.positions[2], Theme.style(.faint))
    return line
  }
}
