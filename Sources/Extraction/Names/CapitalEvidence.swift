import Linguistics

/// How the words of an article are written where capitals mean something, so that the first word of a
/// sentence can be judged by how it is written elsewhere. Only words with a capital are judged.
struct CapitalEvidence: Sendable {
  private var lower: Set<UInt64> = []
  private var capital: Set<UInt64> = []

  init(_ article: AnnotatedArticle) {
    var asked = HashSieve(bits: 12)
    for token in article.tokens where token.shape == .capitalised { asked.insert(token.wordHash) }
    for passage in article.passages where passage.lettering == .sentence {
      for sentence in article.annotated.sentences[passage.sentences] {
        for index in sentence {
          let token = article.tokens[index]
          switch token.shape {
          case .none: break
          case .lower: if asked.mayContain(token.wordHash) { lower.insert(token.wordHash) }
          default: if index > sentence.lowerBound { capital.insert(token.wordHash) }
          }
        }
      }
    }
  }

  /// Whether the word is written small, and never with a capital inside a sentence.
  func isCommon(_ hash: UInt64) -> Bool { lower.contains(hash) && !capital.contains(hash) }
}
