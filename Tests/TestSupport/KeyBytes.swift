import Display

/// What a terminal of type xterm sends for a key.
package enum KeyBytes {
  package static func of(_ key: Key) -> [UInt8] {
    switch key {
    case .character(let character): Array(String(character).utf8)
    case .control(let character): [(character.asciiValue ?? 0) & 0x1F]
    case .function(let number): Array((functions[number] ?? "").utf8)
    default: Array((named[key] ?? "").utf8)
    }
  }

  private static let named: [Key: String] = [
    .enter: "\r", .tab: "\t", .backTab: "\u{1B}[Z", .escape: "\u{1B}", .backspace: "\u{7F}", .delete: "\u{1B}[3~",
    .up: "\u{1B}OA", .down: "\u{1B}OB", .right: "\u{1B}OC", .left: "\u{1B}OD", .home: "\u{1B}OH", .end: "\u{1B}OF",
    .pageUp: "\u{1B}[5~", .pageDown: "\u{1B}[6~",
  ]

  private static let functions: [Int: String] = [
    1: "\u{1B}OP", 2: "\u{1B}OQ", 3: "\u{1B}OR", 4: "\u{1B}OS", 5: "\u{1B}[15~", 6: "\u{1B}[17~", 7: "\u{1B}[18~",
    8: "\u{1B}[19~", 9: "\u{1B}[20~", 10: "\u{1B}[21~", 11: "\u{1B}[23~", 12: "\u{1B}[24~",
  ]
}
