import Linguistics

/// Makes of the noun phrases of a sentence those that a party can be called by: a name without the titles before it, a
/// name that only tells whose (`Vella Front fighters`), a phrase with what hangs on it (`members of the front`).
struct PartyPhrases {
  let article: AnnotatedArticle
  /// The entity of each token that names one, as a position in the list of entities.
  let names: [Int: Int]

  func phrases(_ chunks: [NounChunk]) -> [NounChunk] {
    chunks.indices.flatMap { index in
      let chunk = chunks[index]
      return named(chunk) + [extended(chunk, chunks.dropFirst(index + 1).first)].compactMap(\.self)
    }
  }

  /// The phrase itself, or the name that it ends in, and other names within it.
  private func named(_ chunk: NounChunk) -> [NounChunk] {
    var phrases: [NounChunk] = []
    var position = chunk.tokens.lowerBound
    while position < chunk.tokens.upperBound {
      guard let name = names[position] else {
        position += 1
        continue
      }
      var end = position + 1
      while end < chunk.tokens.upperBound, names[end] == name { end += 1 }
      var phrase = chunk
      phrase.tokens = position..<end
      phrase.form = end == chunk.tokens.upperBound ? .name : .modifier
      phrases.append(phrase)
      position = end
    }
    return phrases.last?.form == .name ? phrases : phrases + [chunk]
  }

  /// `a group of armed men`; nil where no `of` and noun phrase follow.
  private func extended(_ chunk: NounChunk, _ next: NounChunk?) -> NounChunk? {
    guard let next, article.isWord(chunk.tokens.upperBound, "of"),
      next.whole.lowerBound == chunk.tokens.upperBound + 1, names[chunk.head] == nil
    else { return nil }
    var phrase = chunk
    phrase.tokens = chunk.tokens.lowerBound..<next.tokens.upperBound
    phrase.whole = chunk.whole.lowerBound..<next.tokens.upperBound
    phrase.form = .extended
    return phrase
  }
}
