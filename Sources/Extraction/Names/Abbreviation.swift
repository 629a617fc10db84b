import Linguistics

/// Abbreviations by initials.
enum Abbreviation {
  /// Whether an abbreviation gives the initials of a long form: all of those of its greater words in
  /// order, or all of its words' (`NRF`, `FdR` of "Front der Rivers").
  static func matches(longForm: Range<Int>, short: Int, in article: AnnotatedArticle) -> Bool {
    guard article.tokens.indices.contains(short), article.tokens[short].kind == .word,
      article.tokens[short].shape == .upper || article.tokens[short].shape == .mixed
    else { return false }
    let letters = article.bytes[article.tokens[short].span.range].filter { $0 != UInt8(ascii: ".") }.map { $0 | 0x20 }
    // From `VF` to an eight-letter one such as `NCRAFVRS`: of one letter, or of more, brackets hold something else.
    guard (2...8).contains(letters.count) else { return false }
    return [true, false].contains { skipsSmallWords in
      initials(longForm, in: article, skipsSmallWords: skipsSmallWords) == letters
    }
  }

  private static func initials(_ range: Range<Int>, in article: AnnotatedArticle, skipsSmallWords: Bool) -> [UInt8] {
    range.filter { index in
      let token = article.tokens[index]
      return token.kind == .word
        && !(skipsSmallWords && !token.classes.isDisjoint(with: [.functionWord, .nameParticle]))
    }.map { article.bytes[article.tokens[$0].span.start] | 0x20 }
  }
}
