import Linguistics

/// A name as it is compared with others: its words without case, without particles before it, without `al-`,
/// `Jr.` and nicknames between quotation marks.
struct NameForm: Sendable, Hashable {
  var words: [UInt64]
  /// Shared by the well-known other names of one thing, where the whole form is one of them.
  var alias: UInt64?

  init(_ tokens: Range<Int>, in article: AnnotatedArticle) {
    let last = tokens.upperBound - 1
    let first = tokens.first { !article.tokens[$0].classes.contains(.nameParticle) } ?? last
    var isNickname = false
    words = (first...last).compactMap { index in
      let token = article.tokens[index]
      if token.kind == .quotationMark { isNickname.toggle() }
      let isPart =
        token.kind != .quotationMark && !isNickname && token.classes.isDisjoint(with: [.nameSuffix, .article])
      return isPart ? Self.word(index, article) : nil
    }
    alias = Aliases.canonical(article.bytes[article.annotated.span(of: tokens).range])
  }

  /// The last word but one of a name of three or more: a Spanish family name is the father's and then the
  /// mother's, and the father's is what people go by (`Rodrigo Salcedo Vargas` is `Salcedo`).
  var fathersName: UInt64? { words.count > 2 ? words[words.count - 2] : nil }

  /// The word, without `al-` or `el-` before it.
  private static func word(_ index: Int, _ article: AnnotatedArticle) -> UInt64 {
    let bytes = article.bytes[article.tokens[index].span.range]
    guard bytes.count > 2, bytes[bytes.startIndex + 2] == UInt8(ascii: "-"),
      bytes[bytes.startIndex + 1] | 0x20 == UInt8(ascii: "l"),
      [UInt8(ascii: "a"), UInt8(ascii: "e")].contains(bytes[bytes.startIndex] | 0x20)
    else { return article.hash(index) }
    return WordHash(bytes.dropFirst(3)).value
  }

  /// Whether this form of a person's name can be a fuller or a shorter form of another: same last word,
  /// and the first words agree where both have one.
  func isSamePerson(as other: NameForm) -> Bool {
    guard let last = words.last, last == other.words.last else { return false }
    return words.first == other.words.first || words.count == 1 || other.words.count == 1
  }
}
