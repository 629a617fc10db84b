/// A piece of a query, with its place in the text as typed.
struct QueryToken: Equatable {
  var kind: Kind
  /// Signs and marks included; in `Character`s, never empty.
  var range: Range<Int>

  /// What a token says.
  enum Kind: Equatable {
    /// A word or phrase, and the place of what it says: without marks and stars, perhaps empty.
    case term(Query.Term, inner: Range<Int>)
    /// A field's name with its colon; the value begins where it ends.
    case field(QueryField)
    /// The same, of a field that does not exist.
    case unknownField(String)
    case opening, closing
    /// `-` before a term, or NOT.
    case negation
    case and, or
    case near(within: Int)
  }

  var isJoint: Bool {
    switch kind {
    case .and, .or, .near: true
    default: false
    }
  }

  /// Whether something to search for begins here.
  var beginsOperand: Bool { !isJoint && kind != .closing }

  /// Whether it is a phrase that holds nothing.
  var isBlank: Bool {
    if case .term(let term, _) = kind { term.text.allSatisfy(\.isWhitespace) } else { false }
  }
}

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

/// The words that join and negate.
enum QueryJoint {
  /// The words between which other words may stand for NEAR without a number.
  static let usualDistance = 10
  /// More than this is as good as anywhere.
  static let mostDistance = 1000

  /// What a word of capitals means; nil for one that is searched for. `near/5` needs no capitals,
  /// because its number tells it from a word.
  static func kind(of word: String) -> QueryToken.Kind? {
    switch word {
    case "AND": .and
    case "OR": .or
    case "NOT": .negation
    case "NEAR", "NEAR/": .near(within: usualDistance)
    default: distance(of: word).map { .near(within: $0) }
    }
  }

  private static func distance(of word: String) -> Int? {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].lowercased() == "near", !parts[1].isEmpty else { return nil }
    guard parts[1].utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else { return nil }
    return min(Int(parts[1]) ?? mostDistance, mostDistance)
  }
}

/// The characters that mean something in a query.
enum QuerySign {
  /// Ends a word.
  static func isDelimiter(_ character: Character) -> Bool {
    character.isWhitespace || character == "(" || character == ")" || character == "|" || opensPhrase(character)
  }

  static func opensPhrase(_ character: Character) -> Bool {
    character == "\"" || character == "“" || character == "”" || character == "„" || character == "‟"
  }

  /// Whether a phrase ends: a straight mark only at another, so that a phrase may hold curly ones;
  /// curly and low ones at any but a low one, as “English”, „German“ and ”Swedish” marks do.
  static func closes(_ character: Character, phraseOpenedBy opening: Character) -> Bool {
    opening == "\"" ? character == "\"" : opensPhrase(character) && character != "„"
  }
}
