/// A query as typed, cut into characters.
struct QueryText {
  /// More than this nobody means.
  static let mostBytes = 2000

  let characters: [Character]
  /// Whether what was typed goes on beyond `mostBytes`.
  let isCut: Bool
  /// Whether the end may not be the end yet.
  let isTyping: Bool

  init(_ text: String, isTyping: Bool) {
    var room = Self.mostBytes
    let fitting = text.prefix { character in
      room -= character.utf8.count
      return room >= 0
    }
    characters = Array(fitting)
    isCut = fitting.endIndex < text.endIndex
    self.isTyping = isTyping && !isCut
  }

  var count: Int { characters.count }

  subscript(range: Range<Int>) -> ArraySlice<Character> { characters[range] }

  func string(_ range: Range<Int>) -> String { String(characters[range]) }

  /// The character at a place; nil at the end.
  func character(at place: Int) -> Character? {
    characters.indices.contains(place) ? characters[place] : nil
  }

  /// Where the run of characters that begins at a place ends.
  func end(from start: Int, while belongs: (Character) -> Bool) -> Int {
    characters[start...].firstIndex { !belongs($0) } ?? count
  }
}
