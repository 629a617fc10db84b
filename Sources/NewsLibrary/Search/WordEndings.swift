/// Endings of English words that a stemmer takes off.
///
/// The index knows `stalemate` and `negotiations` as `stalem` and `negoti` (Porter, "An algorithm for
/// suffix stripping", 1980), so a beginning like `stalemat` or `negotiati` begins no word of it. The
/// words that an ending half typed may be on its way to are looked for as well.
enum WordEndings {
  private static let endings: [[UInt8]] = [
    "able", "al", "alism", "ality", "ally", "ance", "ant", "ate", "ated", "ating", "ation", "ational", "ative",
    "ator", "ed", "ement", "ence", "ency", "ent", "er", "es", "fulness", "ible", "ibility", "ical", "icate", "ies",
    "ing", "ion", "ism", "ist", "ity", "ive", "iveness", "ivity", "ization", "ize", "ized", "izer", "ment",
    "ness", "ous", "ousness", "tional",
  ].map { Array($0.utf8) }

  private static let leastStem = 3

  /// Words that begin as `word` does and end in one of the endings that it is in the middle of, or
  /// all but at: `fightin` gives `fighting`. Each stands for many that have the same stem.
  static func completions(of word: String) -> [String] {
    let bytes = Array(word.utf8)
    var found: Set<[UInt8]> = []
    for ending in endings {
      for typed in 1..<ending.count where bytes.count - typed >= leastStem {
        if bytes.suffix(typed).elementsEqual(ending.prefix(typed)) { found.insert(bytes + ending.dropFirst(typed)) }
      }
    }
    return found.map { String(decoding: $0, as: UTF8.self) }.sorted()
  }
}
