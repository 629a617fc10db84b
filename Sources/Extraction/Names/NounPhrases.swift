import Linguistics

/// Reads noun phrases that say what somebody is: `the deputy head of the river council`.
struct NounPhrases {
  let article: AnnotatedArticle
  /// In tokens: `a former head of the council’s committee for roads and of its office in the old port` has seventeen.
  private static let longest = 18
  private static let titles: WordClasses = [.rank, .office, .honorific, .personNoun]

  init(_ article: AnnotatedArticle) { self.article = article }

  /// Whether a word names an office, rank, trade or kin, alone or at the end of a compound.
  func isTitle(_ index: Int) -> Bool {
    let token = article.tokens[index]
    guard token.kind == .word, token.classes.isDisjoint(with: [.functionWord]) else { return false }
    if token.classes.contains(.capitalTitle) { return token.shape == .upper }
    return !token.classes.isDisjoint(with: Self.titles) || isPlural(index) || isTitleCompound(token)
  }

  /// `leaders`, `ministers`: whether a word is such a title with an `s`.
  func isPlural(_ index: Int) -> Bool {
    let word = article.bytes[article.tokens[index].span.range]
    guard word.count > 4, word.last.map({ $0 | 0x20 }) == UInt8(ascii: "s") else { return false }
    let single = Lexicon.english[WordHash(word.dropLast()).value]
    return !single.isDisjoint(with: [.office, .personNoun]) && single.isDisjoint(with: [.functionWord])
  }

  /// `Defence-ministry`, `vice-chairman`: a compound that ends in the word for a body or an office.
  func isTitleCompound(_ token: Token) -> Bool {
    let word = article.bytes[token.span.range]
    guard let hyphen = word.lastIndex(of: UInt8(ascii: "-")) else { return false }
    let last = Lexicon.english[WordHash(word[(hyphen + 1)...]).value]
    return !last.isDisjoint(with: Self.titles.union([.organisationHead]))
  }

  /// The phrase that starts at a token and says what somebody is, without its article; nil if none does.
  func personPhrase(from start: Int) -> Range<Int>? {
    let first = afterDeterminers(start)
    var end = first
    while end < min(first + Self.longest, article.tokens.count), continues(end, from: first) { end += 1 }
    while end > first, !endsPhrase(end - 1) { end -= 1 }
    return saysWhoSomebodyIs(first..<end) ? first..<end : nil
  }

  /// The shortest phrase that ends before a token and says what somebody is, without its article; nil if none does.
  func personPhrase(endingAt end: Int, from limit: Int) -> Range<Int>? {
    var start = end
    while start > max(limit, end - Self.longest), continues(start - 1, from: start - 1) {
      start -= 1
      let opens = start == limit || opensPhrase(start - 1) || isDeterminer(start)
      let first = afterDeterminers(start)
      if opens, first < end, saysWhoSomebodyIs(first..<end), !isPlural(headOfPhrase(first..<end)) { return first..<end }
    }
    return nil
  }

  /// The last word before the first `of` or `for`: `head` of `deputy head of the council’s office`.
  private func headOfPhrase(_ range: Range<Int>) -> Int {
    (range.first(where: isLink) ?? range.upperBound) - 1
  }

  private func saysWhoSomebodyIs(_ range: Range<Int>) -> Bool {
    let head = headOfPhrase(range)
    guard range.contains(head) else { return false }
    if isTitle(head) { return true }
    // `one of the women`
    if article.isOne(head, of: [.someone]), head + 2 < range.upperBound {
      return range.suffix(3).contains(where: isTitle)
    }
    // `the top aid official here`, `the minister responsible`: the title may stand a word or two before.
    return head + 1 == range.upperBound && range.suffix(3).contains { isTitle($0) && !isProper($0 + 1, range) }
  }

  private func isProper(_ index: Int, _ range: Range<Int>) -> Bool {
    range.contains(index) && article.tokens[index].shape != .lower
  }

  private func isDeterminer(_ index: Int) -> Bool {
    article.isOne(index, of: [.article, .possessive, .personalPossessive]) || article.isWord(index, "our")
  }

  private func afterDeterminers(_ start: Int) -> Int {
    var start = start
    while isDeterminer(start) { start += 1 }
    return start
  }

  /// `of`, `for`, `in`, `at`, `to`, `and`: what joins the parts of a phrase.
  private func isLink(_ index: Int) -> Bool {
    article.isOne(index, of: [.preposition, .bodyLink]) || article.isWord(index, "and", "or")
  }

  private func opensPhrase(_ index: Int) -> Bool {
    !continues(index, from: index) || article.isOne(index, of: [.preposition, .clauseJoiner])
  }

  /// Whether a phrase can end with a word: not with `of` or `the`.
  func endsPhrase(_ index: Int) -> Bool { !isLink(index) && !isDeterminer(index) }

  /// Whether a token can stand in a noun phrase.
  private func continues(_ index: Int, from first: Int) -> Bool {
    let token = article.tokens[index]
    switch token.kind {
    case .number: return true
    case .punctuation: return [UInt8(ascii: "&"), UInt8(ascii: "/")].contains(article.sign(index))
    case .quotationMark: return false
    case .word: return isNounPhraseWord(index) || index == first && isTitle(index)
    }
  }

  private func isNounPhraseWord(_ index: Int) -> Bool {
    if article.isOne(index, of: [.timeConjunction, .relativePronoun, .personPronoun, .auxiliary, .weekday, .month]) {
      return false
    }
    switch article.tags.speech[index] {
    case .noun, .pluralNoun, .properNoun, .adjective, .comparative, .adverb, .number, .determiner, .possessiveEnding,
      .possessivePronoun, .preposition, .to, .conjunction, .symbol:
      return !article.isWord(index, "but", "that", "because", "if")
    case .pastParticiple, .presentParticiple: return !article.isOne(index, of: [.reportingVerb])
    case .pastVerb, .baseVerb, .presentVerb, .thirdPersonVerb, .modal, .pronoun, .whWord, .particle, .interjection,
      .existential, .punctuation, .quotationMark:
      // `Support` of `Security Support Officer` is no verb.
      return isTitle(index) || article.tokens[index].shape == .capitalised
    }
  }
}
