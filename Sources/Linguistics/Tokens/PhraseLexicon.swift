/// Finds phrases of the lexicon in a text, such as `United States` or `Staff Sgt.`, whatever their case.
package struct PhraseLexicon: Sendable {
  let phrases: Lexicon

  /// The longest phrase that starts with a token, as its number of tokens and its classes; nil where
  /// none does. All its tokens lie before `limit`, and are words.
  package func match(at index: Int, before limit: Int, in text: AnnotatedText) -> (count: Int, classes: WordClasses)? {
    guard text.tokens[index].classes.contains(.phraseOpener) else { return nil }
    var phrase = WordHash()
    var best: (Int, WordClasses)?
    for position in index..<max(index, min(index + phrases.longestPhrase, limit)) {
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
