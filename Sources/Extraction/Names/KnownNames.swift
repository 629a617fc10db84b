import Linguistics

/// Names that the running text of an article has given, to be found again where capitals prove nothing.
struct KnownNames: Sendable {
  private var kinds: [[UInt64]: Entity.Kind] = [:]
  private var longest = 0

  init(_ spans: [NameSpan], in article: AnnotatedArticle) {
    for span in spans where !span.isWeak {
      let words = span.tokens.map { article.hash($0) }
      add(words, span.kind)
      if span.kind == .person, words.count > 1, let last = words.last { add([last], .person) }
    }
  }

  private mutating func add(_ words: [UInt64], _ kind: Entity.Kind) {
    if kinds[words] == nil { kinds[words] = kind }
    longest = max(longest, words.count)
  }

  /// The longest known name at the start of a range, as its number of words and its kind.
  func match(_ range: Range<Int>, in article: AnnotatedArticle) -> (count: Int, kind: Entity.Kind)? {
    var words: [UInt64] = []
    var best: (Int, Entity.Kind)?
    for index in range.prefix(longest) {
      guard article.tokens[index].kind == .word, article.tokens[index].shape != .lower else { break }
      words.append(article.hash(index))
      if let kind = kinds[words] { best = (words.count, kind) }
    }
    return best
  }
}
