import Linguistics

/// Finds the noun phrase that names who spoke, before or behind a reporting verb.
struct SourcePhrase {
  let clause: ClauseFinder
  var statement: Statement { clause.statement }
  var article: AnnotatedArticle { clause.article }

  init(_ clause: ClauseFinder) { self.clause = clause }

  /// Whether a source can start here: a name, a title, an article or a noun of those who speak.
  func canStart(_ item: Int) -> Bool {
    guard let token = statement.token(item), article.tokens[token].kind == .word else { return false }
    if clause.entities.mention(at: token) != nil { return true }
    let classes = article.tokens[token].classes
    return clause.isOne(item, of: [.article, .personalPossessive, .singularPronoun, .someone])
      || clause.word(item, "they")
      || !classes.isDisjoint(with: [.rank, .office, .honorific, .speakerNoun, .personNoun, .demonym, .titleModifier])
      || clause.isNameLike(token)
  }

  /// The last item of the phrase that starts at an item; nil if none starts.
  func end(from start: Int) -> Int? {
    guard canStart(start) else { return nil }
    if clause.isOne(start, of: [.personPronoun]) { return start }
    var last = start
    var item = start
    // `according to the head of the river people of West Tarn Ana Marsh al-Din` has twelve.
    while item < min(start + 15, statement.items.count), continues(item, start) {
      last = item
      item += isAcronym(item + 1) ? 4 : 1
    }
    while last > start, !clause.classes(last).isDisjoint(with: [.preposition, .article]) { last -= 1 }
    return last
  }

  private func continues(_ item: Int, _ start: Int) -> Bool {
    guard let token = statement.token(item),
      article.tokens[token].kind == .word || article.tokens[token].kind == .number
    else { return false }
    if item == start || clause.isOne(item, of: [.definite, .possessiveEnding]) || clause.word(item, "of", "for") {
      return true
    }
    if clause.entities.mention(at: token) != nil { return true }
    let classes = article.tokens[token].classes
    if !classes.isDisjoint(with: [.weekday, .month]), classes.isDisjoint(with: [.familyName]) { return false }
    if isFinite(token) { return false }
    return classes.isDisjoint(with: [.functionWord, .reportingVerb])
      || !classes.isDisjoint(with: [.speakerNoun, .article])
      || clause.isNameLike(token)
  }

  /// The items of the subject before a verb; nil if none is found.
  func before(_ verb: Int) -> Range<Int>? {
    var last = subjectEnd(before: verb)
    if clause.word(last, "who") || clause.isWhich(last) { return antecedent(of: last) }
    if clause.isComma(last) {
      return nameBetweenCommas(endingAt: last) ?? nameBeforeApposition(endingAt: last)
    }
    if let whole = withRelativeClause(endingAt: last) { return whole }
    if clause.sign(last) == UInt8(ascii: ")") { last = beforeBracket(last) }
    guard let token = statement.token(last), article.tokens[token].kind == .word else { return nil }
    return phrase(endingAt: last)
  }

  /// The item before a verb with its adverbs and auxiliaries.
  func subjectEnd(before verb: Int) -> Int {
    var last = verb - 1
    while true {
      if isBetween(last) {
        last -= 1
      } else if let before = beforeTime(last) ?? beforeAside(last) {
        last = before
      } else {
        return last
      }
    }
  }

  /// The item before `, however,`; nil if no such word ends there.
  private func beforeAside(_ last: Int) -> Int? {
    guard last > 2, clause.isComma(last), clause.isComma(last - 2), clause.isOne(last - 1, of: [.sentenceAdverb]) else {
      return nil
    }
    return last - 3
  }

  /// The item before `on Monday`, `late on Monday`, `in March` or `for his part`; nil if none of them ends there.
  private func beforeTime(_ last: Int) -> Int? {
    if clause.word(last, "part"), clause.isOne(last - 1, of: [.possessive]), clause.word(last - 2, "for") {
      return last - 3
    }
    var item = last
    while clause.isOne(item, of: [.weekday, .month, .dayWord]) { item -= 1 }
    guard item < last else { return nil }
    while clause.isOne(item, of: [.beforeTime]) { item -= 1 }
    return item >= 0 && clause.classes(last).isDisjoint(with: [.familyName]) ? item : nil
  }

  /// Adverbs and auxiliaries between subject and verb.
  private func isBetween(_ item: Int) -> Bool {
    statement.token(item).map { article.tokens[$0].kind == .word } == true && clause.isOne(item, of: [.beforeVerb])
      || isAdverb(item)
  }

  func isAdverb(_ item: Int) -> Bool {
    guard let token = statement.token(item), article.tokens[token].kind == .word else { return false }
    if clause.isOne(item, of: [.beforeVerb]), clause.classes(item).isDisjoint(with: [.auxiliary]) { return true }
    let bytes = article.bytes[article.tokens[token].span.range]
    // `sadly` is an adverb, `ally` is not.
    return article.tokens[token].shape == .lower && bytes.count > 4 && bytes.suffix(2).elementsEqual("ly".utf8)
  }

  func beforeBracket(_ close: Int) -> Int {
    var item = close
    // `Ana Marsh (mayor of Tarn since the spring of 2019) said`
    while item > 0, close - item < 12, clause.sign(item) != UInt8(ascii: "(") { item -= 1 }
    return item - 1
  }

  /// `(VFC)`, which the words around it go on across: `the Vella Fishing Council (VFC) chairman`.
  func isAcronym(_ open: Int) -> Bool {
    clause.sign(open) == UInt8(ascii: "(") && clause.sign(open + 2) == UInt8(ascii: ")")
      && statement.token(open + 1).map { article.tokens[$0].shape == .upper } == true
  }

  /// The name that `who` stands for.
  private func antecedent(of who: Int) -> Range<Int>? {
    let last = clause.isComma(who - 1) ? who - 2 : who - 1
    guard let token = statement.token(last), article.tokens[token].kind == .word, let found = phrase(endingAt: last)
    else { return nil }
    // `freed by men who`: only the men are meant.
    let by = found.last { clause.word($0, "by") }
    return by.map { $0 < last ? ($0 + 1)..<(last + 1) : found } ?? found
  }

  func isPerson(_ item: Int) -> Bool {
    guard let token = statement.token(item), let mention = clause.entities.mention(at: token) else { return false }
    return clause.entities.kind(of: mention) == .person
  }

  func isNoun(_ item: Int) -> Bool {
    !clause.classes(item).isDisjoint(with: [.speakerNoun, .office, .personNoun, .humanNoun, .pluralHuman, .stateBody])
  }

  /// The phrase that ends at an item, back to the words that cannot belong to it.
  func phrase(endingAt last: Int) -> Range<Int>? {
    if clause.classes(last).contains(.personPronoun) { return clause.word(last, "who") ? nil : last..<(last + 1) }
    if clause.word(last, "it") || clause.isOne(last, of: [.someone]) && opensClause(last) { return last..<(last + 1) }
    var first = last + 1
    // `A militant group responsible for a string of deadly attacks on the roads of the north said` has sixteen.
    while first > 0, last - first < 18 {
      if extends(first - 1) { first -= 1 } else if isAcronym(first - 3) { first -= 3 } else { break }
    }
    guard first <= last else { return nil }
    if let whole = withThatClause(first, last) { return whole }
    first = withoutAdverbial(first, last)
    first = withPartner(first) ?? first
    return isSpeaker(first..<(last + 1)) ? first..<(last + 1) : nil
  }

  /// Whether a word in small letters is a verb here that a subject stands before.
  func isFinite(_ token: Int) -> Bool {
    guard article.tokens[token].shape == .lower, clause.entities.mention(at: token) == nil,
      article.tokens[token].classes.isDisjoint(with: [.speakerNoun, .humanNoun, .pluralHuman, .documentNoun])
    else { return false }
    return article.tags.speech[token].isFinite
  }

  func extends(_ item: Int) -> Bool {
    guard let token = statement.token(item) else { return false }
    if clause.entities.mention(at: token) != nil { return true }
    if isFinite(token) { return false }
    guard article.tokens[token].kind == .word || article.tokens[token].kind == .number else { return false }
    let classes = article.tokens[token].classes
    if classes.contains(.reportingVerb), classes.isDisjoint(with: [.speakerNoun]) { return false }
    if !classes.isDisjoint(with: [.clauseVerb, .objectVerb, .infinitiveVerb]), isPast(token) { return false }
    if !classes.isDisjoint(with: [.article, .preposition]) {
      return !clause.isOne(item, of: [.adverbialPreposition])
    }
    return classes.isDisjoint(with: [.functionWord])
      // `the same report found`
      || clause.isOne(item, of: [.possessiveEnding, .possessive, .quantifier]) || clause.word(item, "same")
  }

  private func isPast(_ token: Int) -> Bool {
    article.tokens[token].shape == .lower
      && article.bytes[article.tokens[token].span.range].suffix(2).elementsEqual("ed".utf8)
  }

  /// Leaves out what comes before the phrase proper: `On Monday Ana Marsh`, `In the city the army`.
  private func withoutAdverbial(_ first: Int, _ last: Int) -> Int {
    guard clause.classes(first).contains(.preposition) else { return afterTime(first, last) }
    var start = last
    while start > first {
      if clause.classes(start).contains(.article) { return start }
      if isPerson(start), !isPerson(start - 1) { return withTitles(start, first) }
      start -= 1
    }
    return last
  }

  static let titles: WordClasses = [
    .rank, .office, .honorific, .titleModifier, .personNoun, .demonym, .organisationName, .country,
  ]

  private func withTitles(_ start: Int, _ first: Int) -> Int {
    var start = start
    while start - 1 > first, !clause.classes(start - 1).isDisjoint(with: Self.titles) {
      start -= 1
    }
    return start
  }

  private func afterTime(_ first: Int, _ last: Int) -> Int {
    var next = first
    while next < last, clause.isOne(next, of: [.weekday, .month, .dayWord, .beforeTime]) { next += 1 }
    let isTime = (first..<next).contains { clause.isOne($0, of: [.weekday, .month, .dayWord]) }
    return isTime ? next : first
  }

  /// `after shooting at the Tarn club`: a participle is nobody.
  private func opensWithDeed(_ first: Int) -> Bool {
    guard let token = statement.token(first), article.tokens[token].shape == .lower else { return false }
    return article.tags.speech[token] == .presentParticiple
      && (clause.isOne(first - 1, of: [.preposition]) || clause.isOne(first + 1, of: [.preposition, .article]))
  }

  /// Whether a phrase can speak: a name, a noun of those who speak, or an article with a noun.
  private func isSpeaker(_ items: Range<Int>) -> Bool {
    let last = items.upperBound - 1
    guard let token = statement.token(last), !opensWithDeed(items.lowerBound) else { return false }
    if clause.entities.mention(at: token) != nil || clause.isNameLike(token) { return true }
    // `“Go home!” some protesters chanted`: nothing else can stand there.
    if statement.stretch(items.lowerBound - 1) != nil, clause.classes(last).isDisjoint(with: [.functionWord]) {
      return true
    }
    return items.contains { item in
      let classes = clause.classes(item)
      let speakers: WordClasses = [
        .speakerNoun, .article, .office, .rank, .personNoun, .demonym, .humanNoun, .pluralHuman, .stateBody,
        .documentNoun,
      ]
      return !classes.isDisjoint(with: speakers)
        || statement.token(item).map { clause.entities.mention(at: $0) != nil } == true
    } && clause.classes(last).isDisjoint(with: [.preposition, .article, .weekday])
  }

}
