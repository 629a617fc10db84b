import Linguistics

/// Finds the title, rank, office or description beside each person's name.
///
/// What stands right before the name comes first (`army spokesman Colonel Ana Marsh`), with a description and a comma
/// before that (`the head of the council, Ana Marsh,`), then what stands behind it (`Ana Marsh, the mayor of Tarn,`), then
/// the body that somebody is of (`Ana Marsh of the Relief Council`).
struct RoleReader {
  let article: AnnotatedArticle
  let spans: [NameSpan]
  let phrases: NounPhrases
  /// By token: the position of the name that holds it in `spans`; -1 if none does.
  private let nameAt: [Int32]

  init(_ article: AnnotatedArticle, _ spans: [NameSpan]) {
    self.article = article
    self.spans = spans
    phrases = NounPhrases(article)
    var nameAt = [Int32](repeating: -1, count: article.tokens.count)
    for (position, span) in spans.enumerated() {
      for token in span.tokens { nameAt[token] = Int32(position) }
    }
    self.nameAt = nameAt
  }

  func spansWithRoles() -> [NameSpan] {
    var spans = spans
    for position in spans.indices where spans[position].kind == .person {
      let own = roles(of: spans[position].tokens)
      spans[position].roles = own.isEmpty ? sharedRoles(position, spans) : own
    }
    return spans
  }

  private func roles(of name: Range<Int>) -> [Range<Int>] {
    let before = roleBefore(name)
    // `Col. Ana Marsh, an army spokeswoman,`: a rank alone leaves open what somebody does.
    if let before, before.contains(where: { !article.isOne($0, of: [.rank, .honorific]) }) { return [before] }
    let behind = roleAfter(name.upperBound) ?? roleByVerb(name.upperBound) ?? affiliation(name.upperBound)
    return [before, behind].compactMap { $0 }
  }

  func name(at token: Int) -> NameSpan? {
    guard nameAt.indices.contains(token), nameAt[token] >= 0 else { return nil }
    return spans[Int(nameAt[token])]
  }

  /// `business leaders Ana Marsh, Boro Venn and Ilan Tarr`: the role of the name before it in a list, where that is one
  /// of several.
  private func sharedRoles(_ position: Int, _ spans: [NameSpan]) -> [Range<Int>] {
    guard position > 0, spans[position - 1].kind == .person, let role = spans[position - 1].roles.first,
      phrases.isPlural(role.upperBound - 1),
      isList(spans[position - 1].tokens.upperBound..<spans[position].tokens.lowerBound)
    else { return [] }
    return [role]
  }

  /// `,`, `and`, `, and`.
  private func isList(_ between: Range<Int>) -> Bool {
    (1...2).contains(between.count) && between.allSatisfy { article.isComma($0) || article.isWord($0, "and") }
  }
}

// MARK: Before the name

extension RoleReader {
  private func roleBefore(_ name: Range<Int>) -> Range<Int>? {
    guard let titles = titles(before: name.lowerBound) else {
      return describedBefore(name.lowerBound).flatMap { closes(name.upperBound) ? $0 : nil }
        ?? phraseBefore(name.lowerBound)
    }
    guard let described = describedBefore(titles.lowerBound) else {
      return isAddressOnly(titles) ? nil : titles
    }
    // `the head of the clinic, Dr. Ana Marsh`: `Dr.` adds nothing.
    let isPlain = titles.allSatisfy { article.isOne($0, of: [.honorific]) }
    return isPlain ? described : described.lowerBound..<titles.upperBound
  }

  /// `army spokesman Colonel`, `Pentagon chief`, `Tarn’s foreign minister`: titles before a name, with the words that
  /// belong to them.
  private func titles(before name: Int) -> Range<Int>? {
    guard name > 0, let last = title(endingAt: name), touches(name - 1) else { return nil }
    // `of Tarn Concepts Inc. Mr. Marsh`: what goes before a form of address is another's, but for a title.
    if isAddressOnly(last..<name), title(endingAt: last) == nil { return last..<name }
    let sentence = article.annotated.sentences[article.sentence(of: name - 1)].lowerBound
    var start = last
    // `Vellan Defense Ministry spokesman Major General` has six; sixteen bound a list of titles.
    while start > sentence, name - start < 16, touches(start - 1) {
      if let phrase = title(endingAt: start) {
        start = phrase
      } else if belongsToTitle(start - 1) {
        start -= 1
      } else {
        break
      }
    }
    start = withOwner(start, sentence)
    while start < name, article.tokens[start].classes.contains(.functionWord), !isInBody(start) { start += 1 }
    return start < name ? start..<name : nil
  }

  /// Where a title starts that ends right before a token, the longest that the lexicon has; nil if none does.
  private func title(endingAt end: Int) -> Int? {
    let titles: WordClasses = [.rank, .office, .honorific]
    // `chairman of the joint chiefs of staff` has seven words.
    for length in (2...7).reversed() where end >= length {
      guard let phrase = Vocabulary.english.phrases.match(at: end - length, before: end, in: article.annotated),
        phrase.count == length, !phrase.classes.isDisjoint(with: titles.union([.personNoun]))
      else { continue }
      return end - length
    }
    return end > 0 && phrases.isTitle(end - 1) ? end - 1 : nil
  }

  /// `Tarn’s`, `the council’s`, `Ana Marsh’s` before a title belong to it.
  private func withOwner(_ start: Int, _ sentence: Int) -> Int {
    guard start - 2 >= sentence, article.isOne(start - 1, of: [.possessiveEnding]) else { return start }
    if let owner = name(at: start - 2) { return owner.tokens.lowerBound }
    var first = start - 2
    guard article.isOne(first, of: [.organisationHead, .speakerNoun, .personNoun, .office]) else { return start }
    while first > sentence, belongsToTitle(first - 1), touches(first - 1) { first -= 1 }
    return first
  }

  /// Only blanks lie between a token and the next.
  private func touches(_ index: Int) -> Bool {
    // Wire copy has two blanks behind the full stop of `GEN.  MARSH`.
    article.tokens[index + 1].span.start - article.tokens[index].span.end <= 2
  }

  private func isInBody(_ index: Int) -> Bool { name(at: index)?.kind == .organisation }

  private func belongsToTitle(_ index: Int) -> Bool {
    let token = article.tokens[index]
    guard token.kind == .word else { return false }
    let classes = WordClasses([
      .rank, .office, .honorific, .personNoun, .titleModifier, .demonym, .organisationName, .country, .newsAgency,
    ])
    if token.classes.contains(.functionWord) { return token.shape == .upper && token.classes.contains(.country) }
    if name(at: index)?.kind == .person { return false }
    if token.classes.contains(.capitalTitle), token.shape != .upper { return false }
    return !token.classes.isDisjoint(with: classes)
      || phrases.isTitleCompound(token) || isInBody(index)
      || token.classes.contains(.organisationHead) && token.shape == .lower || describesTitle(index)
  }

  /// `business` of `business leader`, but not `week` of `Last week opposition leader`.
  private func describesTitle(_ index: Int) -> Bool {
    let token = article.tokens[index]
    guard token.shape == .lower, article.tokens[index + 1].shape == .lower, phrases.isTitle(index + 1) else {
      return false
    }
    let isNoun = article.tags.speech[index] == .noun || article.tags.speech[index] == .adjective
    return isNoun && token.classes.isDisjoint(with: [.functionWord, .reportingVerb, .weekday, .month])
      && !Self.calendar.contains(token.wordHash)
  }

  private static let calendar = Set(VocabularyTable("calendar").rows.map { WordHash(Array($0.word.utf8)[...]).value })

  /// `the deputy head of Tarn Shipping,` before a name: from behind its article to the comma.
  private func describedBefore(_ name: Int) -> Range<Int>? {
    guard article.isComma(name - 1) else { return nil }
    let sentence = article.annotated.sentences[article.sentence(of: name - 1)].lowerBound
    return phrases.personPhrase(endingAt: name - 1, from: sentence)
  }

  /// `the head of the river people Ana Marsh`: a description without a comma, which ends in a common noun.
  private func phraseBefore(_ name: Int) -> Range<Int>? {
    guard name > 0, article.tokens[name - 1].shape == .lower, touches(name - 1), phrases.endsPhrase(name - 1) else {
      return nil
    }
    let sentence = article.annotated.sentences[article.sentence(of: name - 1)].lowerBound
    return phrases.personPhrase(endingAt: name, from: sentence)
  }

  /// Whether what stands behind a name shows that it is an apposition: a comma, the end, or a verb of speech.
  private func closes(_ end: Int) -> Bool {
    article.isComma(end) || article.sign(end) == UInt8(ascii: ".")
      || article.isOne(end, of: [.reportingVerb, .auxiliary])
  }

  /// `Mr.`, `Mrs.` and the like say nothing of what someone is.
  private func isAddressOnly(_ range: Range<Int>) -> Bool {
    range.isEmpty || range.allSatisfy { article.isOne($0, of: [.formOfAddress]) }
  }
}

// MARK: Behind the name

extension RoleReader {
  /// `, a spokeswoman for the river council,`: a description between commas behind a name.
  private func roleAfter(_ name: Int) -> Range<Int>? {
    guard article.isComma(name) else { return nil }
    let start = afterAge(name + 1)
    guard let phrase = phrases.personPhrase(from: start) else { return nil }
    return ends(phrase.upperBound) ? phrase : nil
  }

  /// `42,` and `aged 42,` before a description.
  private func afterAge(_ start: Int) -> Int {
    let number = article.isWord(start, "aged") ? start + 1 : start
    guard article.tokens.indices.contains(number), article.tokens[number].kind == .number, article.isComma(number + 1)
    else { return start }
    return number + 2
  }

  /// Whether a description can end before a token: at a sign, at the end, or before `who`.
  private func ends(_ index: Int) -> Bool {
    guard index < article.tokens.count else { return true }
    return article.tokens[index].kind == .punctuation || article.tokens[index].kind == .quotationMark
      || article.isOne(index, of: [.relativePronoun])
      || article.sentence(of: index) != article.sentence(of: index - 1)
  }

  /// `Ana Marsh is the UN’s top aid official in Tarn.`
  private func roleByVerb(_ name: Int) -> Range<Int>? {
    guard article.isOne(name, of: [.formOfBe]), article.isOne(name + 1, of: [.article]) else { return nil }
    return phrases.personPhrase(from: name + 1)
  }

  /// `of Human Rights Watch`, `, from the UN rights office,`: the body that somebody speaks for.
  private func affiliation(_ name: Int) -> Range<Int>? {
    let start = article.isComma(name) ? name + 1 : name
    guard article.isWord(start, "of", "from", "with") else { return nil }
    let isOwn = article.isWord(start + 1, "the") || article.isOne(start + 1, of: [.possessive])
    let body = isOwn ? start + 2 : start + 1
    guard let found = self.name(at: body), found.kind == .organisation else { return nil }
    return start..<found.tokens.upperBound
  }
}
