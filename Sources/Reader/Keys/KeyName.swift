import Display

/// How a key is written in help and messages: `j`, `^D`, `Space`, `PgDn`.
package enum KeyName {
  package static func of(_ key: Key) -> String {
    switch key {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "^" + character.uppercased()
    case .function(let number): "F\(number)"
    default: names[key] ?? ""
    }
  }

  private static let names: [Key: String] = [
    .enter: "Enter", .tab: "Tab", .backTab: "S-Tab", .escape: "Esc", .backspace: "Backspace", .delete: "Del",
    .up: "↑", .down: "↓", .left: "←", .right: "→", .home: "Home", .end: "End", .pageUp: "PgUp", .pageDown: "PgDn",
  ]
}
