import Linguistics

/// Tells titles of works and nicknames from speech.
enum WorkTitle {
  /// Whether a stretch of few words has a capital on each that matters, and no sign that ends a sentence.
  static func matches(_ stretch: QuotedStretch, in article: AnnotatedArticle) -> Bool {
    let words = article.tokens[stretch.tokens].filter { $0.kind == .word }
    guard (1...7).contains(words.count), article.tokens[stretch.tokens.lowerBound].shape != .lower,
      words.contains(where: { $0.shape == .capitalised || $0.shape == .mixed })
    else { return false }
    let small = words.dropFirst().filter { $0.shape == .lower && !$0.classes.contains(.functionWord) }
    let ends = article.bytes[article.tokens[stretch.tokens.upperBound - 1].span.start]
    return small.isEmpty && ends != UInt8(ascii: "!") && ends != UInt8(ascii: "?")
      && !words.contains { $0.classes.contains(.personPronoun) }
  }
}
