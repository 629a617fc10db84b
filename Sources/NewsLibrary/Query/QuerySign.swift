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
