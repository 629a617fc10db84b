import Display

/// One line of text being typed, with a cursor.
package struct LineEditor: Sendable, Equatable {
  package private(set) var characters: [Character]
  /// Number of characters before the cursor.
  package private(set) var cursor: Int
  /// Whether line ends that are put in stay what they are; they are shown as `␊` in the one line.
  private let keepsLines: Bool

  package init(_ text: String = "", keepingLines: Bool = false) {
    characters = Array(text)
    cursor = characters.count
    keepsLines = keepingLines
  }

  /// With the cursor behind so many characters, at the end if there are fewer.
  init(_ text: String, cursor: Int) {
    characters = Array(text)
    self.cursor = min(cursor, characters.count)
    keepsLines = false
  }

  package var text: String { String(characters) }

  /// The text before the cursor, to place the terminal's cursor by.
  var beforeCursor: String { String(characters[..<cursor]) }

  /// Puts text in at the cursor.
  mutating func insert(_ text: String) {
    let added = keepsLines ? text.map { $0.isNewline ? "\n" : $0 } : Self.oneLine(text)
    characters.insert(contentsOf: added, at: cursor)
    cursor += added.count
  }

  /// Line ends and the blanks about them become one blank.
  private static func oneLine(_ text: String) -> [Character] {
    var line: [Character] = []
    var isBroken = false
    for character in text {
      if character.isNewline || character == " " && isBroken {
        if line.last != " " { line.append(" ") }
        isBroken = true
      } else {
        line.append(character)
        isBroken = false
      }
    }
    return line
  }

  /// Does what a key asks of a line of text; false if the key means nothing here.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: delete(from: cursor - 1, to: cursor)
    case .delete, .control("d"): delete(from: cursor, to: cursor + 1)
    case .control("u"): delete(from: 0, to: cursor)
    case .control("k"): delete(from: cursor, to: characters.count)
    case .control("w"): delete(from: wordStart, to: cursor)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    default: return false
    }
    return true
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, Self.separatesWords(characters[start - 1]) { start -= 1 }
    while start > 0, !Self.separatesWords(characters[start - 1]) { start -= 1 }
    return start
  }

  private static func separatesWords(_ character: Character) -> Bool { character == " " || character.isNewline }

  private mutating func delete(from start: Int, to end: Int) {
    let range = max(0, start)..<min(characters.count, max(end, 0))
    guard !range.isEmpty else { return }
    characters.removeSubrange(range)
    cursor = min(range.lowerBound, characters.count)
  }
}
