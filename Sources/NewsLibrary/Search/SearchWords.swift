import QueryLanguage

/// A term of a query cut into words as the index cuts its texts.
struct SearchWords: Equatable {
  /// Folded, without stems; never empty.
  var words: [String]
  /// Whether the last word may go on.
  var isPrefix = false
  /// Whether it may go on only because it is still being typed.
  var isOpen = false
  /// Words that it may be on its way to although the index knows them by a stem that it does not begin.
  var detours: [String] = []

  /// nil for a term without a word in it.
  init?(_ term: Query.Term) throws {
    words = try WordCutter(IndexSchema.unstemmed).words(of: term.text)
    if words.isEmpty { return nil }
    isPrefix = term.isPrefix
    isOpen = term.isOpen
    try findDetours()
  }

  /// Whether it is a beginning so short that half the words of a library go on from it. Scripts that
  /// say more with a sign than Latin, Greek or Cyrillic, from U+2E80 on, have no such beginnings.
  var isHardlyBegun: Bool {
    guard isOpen, let scalars = words.last?.unicodeScalars else { return false }
    return scalars.count <= 2 && scalars.allSatisfy { $0.value < 0x2E80 }
  }

  private mutating func findDetours() throws {
    guard isPrefix, words.count == 1, !isHardlyBegun else { return }
    let stemmer = try WordCutter(IndexSchema.tokenizer)
    let begun = stemmer.words(of: words[0]).first ?? words[0]
    // one word is enough for all that have its stem
    var stems: Set<String> = []
    detours = WordEndings.completions(of: words[0]).filter { word in
      guard let stem = stemmer.words(of: word).first else { return false }
      return !stem.hasPrefix(begun) && stems.insert(stem).inserted
    }
  }

  /// In the language of FTS5: `"boots on the gro" *`. Folded words hold no quotation mark.
  var expression: String { Self.quoted(words) + (isPrefix ? " *" : "") }

  /// The same, or one of the detours.
  var alternatives: String {
    "(" + ([expression] + detours.map { Self.quoted([$0]) }).joined(separator: " OR ") + ")"
  }

  private static func quoted(_ words: [String]) -> String { "\"\(words.joined(separator: " "))\"" }
}
