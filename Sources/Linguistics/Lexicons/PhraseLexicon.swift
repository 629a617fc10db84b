/// Word classes by phrase, such as `United States` or `Staff Sgt.`, whatever its case.
package struct PhraseLexicon: Sendable {
  private var phrases = Lexicon()
  /// Number of words of the longest phrase.
  private var longest = 1

  package init() {}

  mutating func insert(_ words: [WordHash], _ classes: WordClasses) {
    phrases.insert(classes, for: Self.hash(words[...]))
    longest = max(longest, words.count)
  }

  /// The longest phrase that starts with a token, as its number of tokens and its classes; nil where
  /// none does. All its tokens lie before `limit`, and are words.
  package func match(at index: Int, before limit: Int, in text: AnnotatedText) -> (count: Int, classes: WordClasses)? {
    guard text.tokens[index].classes.contains(.phraseOpener) else { return nil }
    var words: [WordHash] = []
    var best: (Int, WordClasses)?
    for token in text.tokens[index..<max(index, min(index + longest, limit))] {
      guard token.kind == .word else { break }
      words.append(WordHash(text.text.bytes[token.span.range]))
      guard words.count > 1 else { continue }
      let classes = phrases[Self.hash(words[...])]
      if !classes.isEmpty { best = (words.count, classes) }
    }
    return best
  }

  private static func hash(_ words: ArraySlice<WordHash>) -> UInt64 {
    var hash = WordHash()
    for word in words { hash.add(word: word) }
    return hash.value
  }
}
