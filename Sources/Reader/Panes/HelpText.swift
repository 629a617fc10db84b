import Display

/// The lines of help, made from the keymap.
enum HelpText {
  static let lines: [StyledLine] = Keymap.groups.flatMap { group -> [StyledLine] in
    [StyledLine([StyledLine.Run(group.title, Theme.style(.heading))])] + group.bindings.map(line) + [StyledLine()]
  }

  private static let keyWidth = 12

  private static func line(_ binding: Binding) -> StyledLine {
    let keys = binding.keys.map(KeyName.of).joined(separator: " ")
    let padding = String(repeating: " ", count: max(1, keyWidth - TextWidth.columns(of: keys).count))
    return StyledLine([
      StyledLine.Run(keys + padding, Theme.style(.message)), StyledLine.Run(binding.help, Theme.style(.text)),
      StyledLine.Run("  :" + binding.action.rawValue, Theme.style(.faint)),
    ])
  }
}
