import Display

/// All keys with what they do, made from the keymap.
struct HelpPage: OverlayPage {
  func title(_ state: State) -> String { "Keys" }
  func rowCount(_ state: State) -> Int { Self.lines(state.keymap).count }
  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] { Array(Self.lines(state.keymap)[shown]) }

  private static let keyWidth = 12

  private static func lines(_ keymap: Keymap) -> [StyledLine] {
    keymap.groups.flatMap { group -> [StyledLine] in
      [StyledLine([StyledLine.Run(group.title, Theme.style(.heading))])] + group.bindings.map(line) + [StyledLine()]
    }
  }

  private static func line(_ binding: Binding) -> StyledLine {
    let keys = binding.keys.map(KeyName.of).joined(separator: " ")
    let padding = String(repeating: " ", count: max(1, keyWidth - TextWidth.columns(of: keys).count))
    return StyledLine([
      StyledLine.Run(keys + padding, Theme.style(.message)), StyledLine.Run(binding.help, Theme.style(.text)),
      StyledLine.Run("  :" + binding.action.rawValue, Theme.style(.faint)),
    ])
  }
}
