import Display

/// One line of text being typed, with a cursor.
package struct LineEditor: Sendable, Equatable {
  package private(set) var characters: [Character]
  /// Number of characters before the cursor.
  package private(set) var cursor: Int

  package init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// With the cursor behind so many characters, at the end where there are fewer.
  init(_ text: String, cursor: Int) {
    characters = Array(text)
    self.cursor = min(cursor, characters.count)
  }

  package var text: String { String(characters) }

  /// The text before the cursor, to place the terminal's cursor by.
  var beforeCursor: String { String(characters[..<cursor]) }

  /// Puts text in at the cursor; line ends become blanks.
  mutating func insert(_ text: String) {
    let added = text.map { $0.isNewline ? " " : $0 }
    characters.insert(contentsOf: added, at: cursor)
    cursor += added.count
  }

  /// Does what a key asks of a line of text; false where the key means nothing here.
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
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return start
  }

  private mutating func delete(from start: Int, to end: Int) {
    let range = max(0, start)..<min(characters.count, max(end, 0))
    guard !range.isEmpty else { return }
    characters.removeSubrange(range)
    cursor = min(range.lowerBound, characters.count)
  }
}
