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

  /// Whether the word before says that a title follows: `on`, `the film`, `Channel 4’s`.
  static func isAnnounced(_ stretch: QuotedStretch, in article: AnnotatedArticle) -> Bool {
    let before = stretch.marked.lowerBound - 1
    return matches(stretch, in: article) && stretch.tokens.count > 1
      && article.isWord(
        before, "on", "in", "of", "from", "'s", "’s", "show", "film", "movie", "book", "song", "titled", "entitled",
        "memoir", "novel", "series", "program", "programme", "album", "singing", "watching", "podcast", "magazine")
  }

  /// Whether a stretch is no words of anybody's: a value in markup (`id="12"`), an address, a figure.
  static func isMarkup(_ stretch: QuotedStretch, in article: AnnotatedArticle) -> Bool {
    if article.sign(stretch.marked.lowerBound - 1) == UInt8(ascii: "=") { return true }
    return !article.tokens[stretch.tokens].contains { $0.kind == .word }
  }
}
