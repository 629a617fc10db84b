import Linguistics

/// Names that the running text of an article has given, to be found again where capitals prove nothing.
struct TextNames: Sendable {
  /// By the hash of their words.
  private var kinds: [UInt64: Entity.Kind] = [:]
  /// The hashes of the words that names begin with: most words begin none.
  private var beginnings = HashSieve(bits: 12)
  private var longest = 0

  init(_ spans: [NameSpan], in article: AnnotatedArticle) {
    for span in spans where !span.isWeak {
      let words = span.tokens.map { article.hash($0) }
      add(words[...], span.kind)
      if span.kind == .person, words.count > 1 { add(words.suffix(1), .person) }
    }
  }

  private mutating func add(_ words: ArraySlice<UInt64>, _ kind: Entity.Kind) {
    guard let first = words.first else { return }
    beginnings.insert(first)
    let name = Self.hash(of: words)
    if kinds[name] == nil { kinds[name] = kind }
    longest = max(longest, words.count)
  }

  private static func hash(of words: some Sequence<UInt64>) -> UInt64 {
    var hash = WordHash()
    for word in words { hash.add(word: word) }
    return hash.value
  }

  /// The longest known name at the start of a range, as its number of words and its kind.
  func match(_ range: Range<Int>, in article: AnnotatedArticle) -> (count: Int, kind: Entity.Kind)? {
    guard let first = range.first, beginnings.mayContain(article.hash(first)) else { return nil }
    var (hash, best) = (WordHash(), nil as (Int, Entity.Kind)?)
    let isSmall = article.tokens[first].shape == .lower
    for index in range.prefix(longest) {
      guard article.tokens[index].kind == .word, (article.tokens[index].shape == .lower) == isSmall else { break }
      hash.add(word: article.hash(index))
      if let kind = kinds[hash.value] { best = (index + 1 - first, kind) }
    }
    return best
  }
}

/// How the words of an article are written where capitals mean something, so that the first word of a
/// sentence can be judged by how it is written elsewhere. Only words with a capital are judged.
struct CapitalEvidence: Sendable {
  private var lower: Set<UInt64> = []
  private var capital: Set<UInt64> = []

  init(_ article: AnnotatedArticle) {
    var asked = HashSieve(bits: 12)
    for token in article.tokens where token.shape == .capitalised || token.shape == .upper {
      asked.insert(token.wordHash)
    }
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

  /// Whether the word is written small somewhere.
  func isSmall(_ hash: UInt64) -> Bool { lower.contains(hash) }

  /// Whether the word is written small, and never with a capital inside a sentence.
  func isCommon(_ hash: UInt64) -> Bool { lower.contains(hash) && !capital.contains(hash) }
}

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
