/// Word classes by phrase, such as `United States` or `Staff Sgt.`, whatever its case.
package struct PhraseLexicon: Sendable {
  private var phrases = Lexicon()
  /// Number of words of the longest phrase.
  private var longest = 1

  package init() {}

  mutating func insert(_ words: [WordHash], _ classes: WordClasses) {
    var phrase = WordHash()
    for word in words { phrase.add(word: word.value) }
    phrases.insert(classes, for: phrase.value)
    longest = max(longest, words.count)
  }

  /// The longest phrase that starts with a token, as its number of tokens and its classes; nil where
  /// none does. All its tokens lie before `limit`, and are words.
  package func match(at index: Int, before limit: Int, in text: AnnotatedText) -> (count: Int, classes: WordClasses)? {
    guard text.tokens[index].classes.contains(.phraseOpener) else { return nil }
    var phrase = WordHash()
    var best: (Int, WordClasses)?
    for position in index..<max(index, min(index + longest, limit)) {
      let token = text.tokens[position]
      guard token.kind == .word else { break }
      phrase.add(word: token.wordHash)
      guard position > index else { continue }
      let classes = phrases[phrase.value]
      if !classes.isEmpty { best = (position + 1 - index, classes) }
    }
    return best
  }
}
