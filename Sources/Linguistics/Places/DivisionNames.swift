/// Words that say what a division is, before or behind its own name: `Idlib Governorate`, `Emirate of Sharjah`.
package enum DivisionNames {
  private static let heads = Set(
    """
    governorate province state oblast region raion district county prefecture department canton voivodeship krai okrug
    municipality republic territory emirate wilaya vilayet parish division zone woreda subdistrict subprefecture
    commune borough shire muhafazah arrondissement cercle
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

  /// Gives the key of a name without such words; nil if it has none, or nothing else.
  package static func bare(_ name: String) -> FoldedPlaceName? { bare(FoldedPlaceName(name.utf8)) }

  /// Gives a key without such words; nil if it has none, or nothing else.
  package static func bare(_ key: FoldedPlaceName) -> FoldedPlaceName? {
    var words = key.words[...]
    let count = words.count
    if let last = words.last, count > 1, isHead(last) {
      words = words.dropLast()
    } else if count > 2, let first = words.first, isHead(first), words[1].elementsEqual("of".utf8) {
      words = words.dropFirst(2)
      if words.count > 1, words.first?.elementsEqual("the".utf8) == true { words = words.dropFirst() }
    }
    return words.count < count ? FoldedPlaceName(words: words) : nil
  }

  /// Whether a folded word says what a division is.
  package static func isHead(_ word: some Collection<UInt8>) -> Bool { heads.contains(Array(word)) }
}
