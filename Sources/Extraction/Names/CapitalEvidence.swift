import Linguistics

/// How the words of an article are written where capitals mean something, so that the first word of a
/// sentence can be judged by how it is written elsewhere.
struct CapitalEvidence: Sendable {
  private var lower: Set<UInt64> = []
  private var capital: Set<UInt64> = []

  init(_ article: AnnotatedArticle) {
    for passage in article.passages where passage.lettering == .sentence {
      for sentence in article.annotated.sentences[passage.sentences] {
        for index in sentence where article.tokens[index].kind == .word {
          switch article.tokens[index].shape {
          case .lower: lower.insert(article.hash(index))
          case .none: break
          default: if index > sentence.lowerBound { capital.insert(article.hash(index)) }
          }
        }
      }
    }
  }

  /// Whether the word is written small, and never with a capital inside a sentence.
  func isCommon(_ hash: UInt64) -> Bool { lower.contains(hash) && !capital.contains(hash) }
  /// Whether the word has a capital inside a sentence.
  func isCapital(_ hash: UInt64) -> Bool { capital.contains(hash) }
}
