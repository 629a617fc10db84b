import Linguistics

/// Tells titles of works and nicknames from speech.
enum WorkTitle {
  /// Whether a stretch of few words has a capital on each that matters, and no sign that ends a sentence.
  static func matches(_ stretch: QuotedStretch, in article: AnnotatedArticle) -> Bool {
    let words = article.tokens[stretch.tokens].filter { $0.kind == .word }
    // `“A Song of the River and Road”` has seven; what is longer is speech more often.
    guard (1...7).contains(words.count), article.tokens[stretch.tokens.lowerBound].shape != .lower,
      words.contains(where: { $0.shape == .capitalised || $0.shape == .mixed })
    else { return false }
    let small = words.dropFirst().filter { $0.shape == .lower && !$0.classes.contains(.functionWord) }
    let ends = article.bytes[article.tokens[stretch.tokens.upperBound - 1].span.start]
    return small.isEmpty && ends != UInt8(ascii: "!") && ends != UInt8(ascii: "?")
      && !words.contains { $0.classes.contains(.personPronoun) }
  }

  /// Whether a title stands as a noun in its sentence: behind a word, and that word no verb of speech but
  /// one that takes whom it was told (`the film “River Song”`, `told “Tarn Tonight”`, `chanted “Tarn Is Ours”` not).
  static func isNoun(_ stretch: QuotedStretch, in article: AnnotatedArticle) -> Bool {
    let before = stretch.marked.lowerBound - 1
    // Two words are a phrase that somebody coined: `the “Yellow Line”`.
    guard before >= 0, article.tokens[before].kind == .word, stretch.tokens.count > 2,
      matches(stretch, in: article)
    else { return false }
    return !article.tokens[before].classes.contains(.reportingVerb)
      || article.isOne(before, of: [.titleVerb])
  }

  /// Whether a stretch is no words of anybody's: a value in markup (`id="12"`), an address, a figure.
  static func isMarkup(_ stretch: QuotedStretch, in article: AnnotatedArticle) -> Bool {
    if article.sign(stretch.marked.lowerBound - 1) == UInt8(ascii: "=") { return true }
    return !article.tokens[stretch.tokens].contains { $0.kind == .word }
  }
}
