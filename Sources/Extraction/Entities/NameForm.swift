import Linguistics

/// A name as it is compared with others: its words without case, without particles before it, without `al-` and `Jr.`.
struct NameForm: Sendable, Hashable {
  var words: [UInt64]
  /// The canonical name where the whole form is a well-known other name of something.
  var alias: String?

  init(_ tokens: Range<Int>, in article: AnnotatedArticle) {
    let last = tokens.upperBound - 1
    let named = tokens.drop { $0 < last && article.tokens[$0].classes.contains(.nameParticle) }
    words = named.compactMap { index in
      let token = article.tokens[index]
      return token.classes.contains(.nameSuffix) || token.classes.contains(.article) ? nil : Self.word(token, article)
    }
    alias = Aliases.canonical[article.words(tokens).lowercased()]
  }

  private static func word(_ token: Token, _ article: AnnotatedArticle) -> UInt64 {
    let bytes = article.bytes[token.span.range]
    let prefixes: [[UInt8]] = [Array("al-".utf8), Array("el-".utf8)]
    let isPrefixed = prefixes.contains {
      $0.elementsEqual(bytes.prefix(3).map { $0 | 0x20 }) || $0.elementsEqual(bytes.prefix(3))
    }
    return WordHash(isPrefixed ? bytes.dropFirst(3) : bytes).value
  }

  /// Whether this form of a person's name can be a fuller or a shorter form of another: same last word,
  /// and the first words agree where both have one.
  func isSamePerson(as other: NameForm) -> Bool {
    guard let last = words.last, last == other.words.last else { return false }
    return words.first == other.words.first || words.count == 1 || other.words.count == 1
  }
}
