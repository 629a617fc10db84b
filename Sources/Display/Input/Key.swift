/// One key press, as the input decoder understood it.
package enum Key: Hashable, Sendable {
  /// A printable character, Space included.
  case character(Character)
  /// Control with a letter or sign, given in lower case: `^D` is `.control("d")`. Tab, Enter and
  /// Esc have cases of their own.
  case control(Character)
  case enter, tab, backTab, escape, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)
}

/// What the terminal sends: keys, pasted text, the mouse, a new size.
package enum Input: Hashable, Sendable {
  case key(Key)
  /// Text of a bracketed paste, valid UTF-8.
  case paste(String)
  case mouse(Mouse)
  case resize(Size)
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// Lets tables of keys write `"j"` for the key of that character.
  package init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}

/// How a key is written in help, messages and the configuration: `j`, `^D`, `Space`, `PgDn`.
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

  /// The key of a name, in any case; nil if there is no such key, or if the terminal sends it as another one
  /// (`^I` is Tab).
  package static func key(_ name: String) -> Key? {
    if let named = keys[name.lowercased()] { return named }
    let characters = Array(name)
    switch characters.count {
    case 1: return printable(characters[0])
    case 2... where characters[0] == "^": return characters.count == 2 ? control(characters[1]) : nil
    case 2...3 where characters[0].lowercased() == "f": return function(String(characters[1...]))
    default: return nil
    }
  }

  private static let names: [Key: String] = [
    .enter: "Enter", .tab: "Tab", .backTab: "S-Tab", .escape: "Esc", .backspace: "Backspace", .delete: "Del",
    .up: "↑", .down: "↓", .left: "←", .right: "→", .home: "Home", .end: "End", .pageUp: "PgUp", .pageDown: "PgDn",
  ]

  /// By name in lower case; arrows also have names that can be typed.
  private static let keys: [String: Key] = [
    "space": " ", "up": .up, "down": .down, "left": .left, "right": .right,
  ].merging(names.map { ($1.lowercased(), $0) }) { first, _ in first }

  /// nil for characters that no key sends by itself.
  private static func printable(_ character: Character) -> Key? {
    guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first,
      let key = Key(typed: scalar), key == .character(character), !character.isWhitespace
    else { return nil }
    return key
  }

  private static func control(_ character: Character) -> Key? {
    guard let byte = character.asciiValue, (0x40..<0x7F).contains(byte), byte != 0x60 else { return nil }
    guard let key = Key(typed: Unicode.Scalar(byte & 0x1F)), case .control = key else { return nil }
    return key
  }

  private static func function(_ digits: String) -> Key? {
    guard digits.first != "0", let number = Int(digits), (1...12).contains(number) else { return nil }
    return .function(number)
  }
}

extension Key {
  /// The key of a scalar that came by itself; nil for one that no key makes.
  init?(typed scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x08, 0x7F: self = .backspace
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x00, 0x1C...0x1F: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    case 0x80..<0xA0: return nil
    default: self = .character(Character(scalar))
    }
  }
}
