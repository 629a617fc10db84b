/// The states of the world by their names and by the words for their people, as the table `nations` has them.
package struct Nations: Sendable {
  private let byWord: [UInt64: CountryCode]

  /// Those of the embedded table.
  package static let world = Nations(VocabularyTable("nations"))

  init(_ table: VocabularyTable) {
    byWord = table.rows.reduce(into: [:]) { byWord, row in
      guard let code = CountryCode(row["code"]) else { return }
      byWord[Self.hash(row.word.utf8.split(separator: UInt8(ascii: " ")).map { WordHash(Array($0)[...]).value })] = code
    }
  }

  /// The state that a word names by itself, or by its people; nil if it does neither.
  package func country(of word: UInt64) -> CountryCode? { byWord[word] }

  /// The state that several words name, or its people: `South Korean`.
  package func country(of words: [UInt64]) -> CountryCode? { byWord[Self.hash(words)] }

  private static func hash(_ words: [UInt64]) -> UInt64 {
    guard let first = words.first, words.count > 1 else { return words.first ?? 0 }
    return words.dropFirst().reduce(first) { ($0 ^ ($1 &+ 0x20)) &* 0x9E37_79B9_7F4A_7C15 }
  }
}
