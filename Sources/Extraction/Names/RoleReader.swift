import Linguistics

/// Finds the title, rank, office or description beside each person's name.
struct RoleReader {
  let article: AnnotatedArticle
  let spans: [NameSpan]
  /// By token: whether a body's name holds it.
  private let isInBody: [Bool]

  init(_ article: AnnotatedArticle, _ spans: [NameSpan]) {
    self.article = article
    self.spans = spans
    var isInBody = [Bool](repeating: false, count: article.tokens.count)
    for span in spans where span.kind == .organisation {
      for token in span.tokens { isInBody[token] = true }
    }
    self.isInBody = isInBody
  }

  func spansWithRoles() -> [NameSpan] {
    spans.map { span in
      guard span.kind == .person else { return span }
      var span = span
      span.role = roleBefore(span.tokens.lowerBound) ?? roleAfter(span.tokens.upperBound)
      return span
    }
  }

  /// `army spokesman Colonel`, `Pentagon chief`: titles before a name, with the words that belong to them.
  private func roleBefore(_ name: Int) -> Range<Int>? {
    guard name > 0, isTitle(name - 1) else { return nil }
    var start = name - 1
    // `Vellan Defense Ministry spokesman Major General` has six; sixteen bound a list of titles.
    while start > 0, name - start < 16, belongsToTitle(start - 1), touches(start - 1) { start -= 1 }
    while start < name, article.tokens[start].classes.contains(.functionWord) { start += 1 }
    return isAddressOnly(start..<name) ? nil : start..<name
  }

  /// Only blanks lie between a token and the next.
  private func touches(_ index: Int) -> Bool {
    // Wire copy has two blanks behind the full stop of `GEN.  MARSH`.
    article.tokens[index + 1].span.start - article.tokens[index].span.end <= 2
  }

  private func isTitle(_ index: Int) -> Bool {
    let token = article.tokens[index]
    return token.kind == .word
      && !token.classes.isDisjoint(with: [.rank, .office, .honorific, .personNoun])
      && token.classes.isDisjoint(with: [.functionWord])
  }

  private func belongsToTitle(_ index: Int) -> Bool {
    let token = article.tokens[index]
    guard token.kind == .word else { return false }
    let classes = WordClasses([
      .rank, .office, .honorific, .personNoun, .titleModifier, .demonym, .organisationName, .country,
    ])
    if token.classes.contains(.functionWord) { return token.shape == .upper && token.classes.contains(.country) }
    return !token.classes.isDisjoint(with: classes)
      || isCompound(token)
      || token.classes.contains(.organisationHead) && (token.shape == .lower || isInBody[index])
  }

  /// `Defence-ministry`, `vice-chairman`: a compound that ends in the word for a body or an office.
  private func isCompound(_ token: Token) -> Bool {
    let word = article.bytes[token.span.range]
    guard let hyphen = word.lastIndex(of: UInt8(ascii: "-")) else { return false }
    let last = Lexicon.english[WordHash(word[(hyphen + 1)...]).value]
    return !last.isDisjoint(with: [.organisationHead, .office, .rank, .personNoun])
  }

  private func isPossessive(_ index: Int) -> Bool {
    article.isOne(index, of: [.possessive]) || article.isWord(index, "our")
  }

  /// `Mr.`, `Mrs.` and the like say nothing of what someone is.
  private func isAddressOnly(_ range: Range<Int>) -> Bool {
    range.isEmpty || range.allSatisfy { article.isOne($0, of: [.formOfAddress]) }
  }

  /// `, a spokeswoman for the river council,`: a description between commas behind a name.
  private func roleAfter(_ name: Int) -> Range<Int>? {
    guard article.isComma(name) else { return nil }
    var start = name + 1
    if article.tokens.indices.contains(start), article.tokens[start].kind == .number, article.isComma(start + 1) {
      start += 2
    }
    var end = start
    var describes = false
    // `, head of the council’s committee for roads and of its office in port,` has fourteen words.
    while end < min(start + 14, article.tokens.count), article.tokens[end].kind == .word,
      article.tokens[end].classes.isDisjoint(with: [.reportingVerb, .auxiliary, .personPronoun])
    {
      // The title comes early: it is the sixth word of `, the UN’s top aid official here,`.
      describes = describes || end < start + 6 && isTitle(end)
      end += 1
    }
    guard describes, article.isComma(end) || article.sign(end) == UInt8(ascii: ".") else { return nil }
    if article.isOne(start, of: [.clauseJoiner]) || article.isWord(start, "or", "by", "with") { return nil }
    while start < end, article.tokens[start].classes.contains(.article) || isPossessive(start) { start += 1 }
    return start < end ? start..<end : nil
  }
}
