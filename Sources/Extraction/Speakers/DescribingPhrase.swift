import Linguistics

/// A noun phrase that stands for somebody, read for what its words say: `a senior relief official in Tarn`.
struct DescribingPhrase: Sendable {
  /// What sort of speaker the head of a phrase is.
  enum Sort: Sendable {
    case body, document, person, people
    /// A noun that no table has: somebody, but one or many is not known.
    case unknown
  }

  /// The words behind the article, and of what follows the head no more than belongs to it.
  let tokens: Range<Int>
  let head: Int
  let sort: Sort
  /// `the army`, `that officer`: somebody whom the reader knows.
  let isDefinite: Bool
  /// The words of `tokens` with single blanks.
  let name: String
  /// The words that matter, in small letters, without possessive endings.
  let content: [String]

  /// The phrase of a source; nil for one without a noun.
  init?(_ source: Range<Int>, in article: AnnotatedArticle) {
    let reading = PhraseReading(article: article, source: source)
    guard let start = reading.start, let head = reading.head(from: start) else { return nil }
    self.head = head
    tokens = start..<reading.end(from: start, head: head)
    sort = Sort(of: head, in: article)
    isDefinite = source.lowerBound < start && reading.isDefinite
    name = reading.name(tokens)
    content = tokens.compactMap { reading.content($0) }
  }

  /// The head in small letters.
  func headWord(in article: AnnotatedArticle) -> String { article.words(head..<(head + 1)).lowercased() }
}

extension DescribingPhrase.Sort {
  fileprivate init(of head: Int, in article: AnnotatedArticle) {
    let classes = article.tokens[head].classes
    if classes.contains(.stateBody) || classes.contains(.groupNoun) {
      self = .body
    } else if classes.contains(.pluralHuman) {
      self = .people
    } else if classes.contains(.documentNoun) {
      self = .document
    } else if !classes.isDisjoint(with: [.humanNoun, .personNoun, .office, .rank, .speakerNoun, .someone]) {
      self = .person
    } else {
      self = .unknown
    }
  }
}

/// Finds article, head and end of a noun phrase.
private struct PhraseReading {
  /// `a senior official of the ministry of roads in the old town of Tarn`: more words than these tell nothing more.
  private static let longest = 10

  let article: AnnotatedArticle
  let source: Range<Int>

  var isDefinite: Bool {
    article.isOne(source.lowerBound, of: [.definite, .demonstrative])
  }

  /// Behind article and determiner; nil if nothing is left.
  var start: Int? {
    let first = source.first { !article.isOne($0, of: [.article, .demonstrative]) && !article.isWord($0, "same") }
    guard let first, article.tokens[first].kind == .word || article.tokens[first].kind == .number else { return nil }
    return first
  }

  /// The last noun before what hangs on it; of `one of the residents` it is the residents.
  func head(from start: Int) -> Int? {
    var start = start
    if article.isOne(start, of: [.quantifier, .numberWord]), article.isWord(start + 1, "of"),
      start + 2 < source.upperBound
    {
      start += 2
    }
    let end = (start..<source.upperBound).first { hangsOn($0, start) } ?? source.upperBound
    return start < end ? end - 1 : nil
  }

  /// Whether a word opens what hangs on the noun before it: `of the army`, `who fled`, `based in Tarn`.
  private func hangsOn(_ token: Int, _ start: Int) -> Bool {
    if article.tokens[token].kind == .punctuation { return true }
    guard token > start else { return false }
    return article.isOne(token, of: [.preposition, .relativePronoun]) || article.isWord(token, "based", "loyal", "and")
  }

  /// Where the description ends: at a sign, at `who`, or with the tenth word.
  func end(from start: Int, head: Int) -> Int {
    let limit = min(source.upperBound, start + Self.longest)
    // `those who fled Tarn`: nothing else tells who they are.
    let isBare = article.isOne(head, of: [.quantifier])
    let stop = ((head + 1)..<max(head + 1, limit)).first {
      article.tokens[$0].kind == .punctuation && article.sign($0) != UInt8(ascii: "-")
        || !isBare && article.isOne($0, of: [.relativePronoun])
    }
    var end = max(head + 1, stop ?? limit)
    while end > head + 1, article.isOne(end - 1, of: [.preposition, .article, .clauseJoiner]) { end -= 1 }
    return end
  }

  /// The words, without the capital that only the head of a sentence gave: `Police said`.
  func name(_ tokens: Range<Int>) -> String {
    let words = article.words(tokens)
    let nouns: WordClasses = [
      .pluralHuman, .humanNoun, .stateBody, .groupNoun, .documentNoun, .speakerNoun, .personNoun, .quantifier, .someone,
    ]
    let isFirst = article.annotated.sentences[article.sentence(of: tokens.lowerBound)].lowerBound == tokens.lowerBound
    let isTitle = tokens.count > 1 && article.tokens[tokens.lowerBound + 1].shape != .lower
    guard isFirst, !isTitle, article.tokens[tokens.lowerBound].shape == .capitalised,
      article.isOne(tokens.lowerBound, of: nouns)
    else { return words }
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// A word that tells something, in small letters; nil for one that doesn't.
  func content(_ token: Int) -> String? {
    guard article.tokens[token].kind != .punctuation,
      !article.isOne(token, of: [.article, .preposition, .possessiveEnding])
    else { return nil }
    return article.words(token..<(token + 1)).lowercased()
  }
}
