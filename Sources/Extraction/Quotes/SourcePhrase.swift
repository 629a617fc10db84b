import Linguistics

/// Finds the noun phrase that names who spoke, before or behind a reporting verb.
struct SourcePhrase {
  private let clause: ClauseFinder
  private var statement: Statement { clause.statement }
  private var article: AnnotatedArticle { clause.article }

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
      item += 1
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
    if clause.word(last, "who") { return antecedent(of: last) }
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
      if isBetween(last) { last -= 1 } else if let before = beforeTime(last) { last = before } else { return last }
    }
  }

  /// The item before `on Monday`, `late on Monday`, `in March` or `for his part`; nil where none of them ends there.
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
    guard let token = statement.token(item), article.tokens[token].kind == .word else { return false }
    if clause.isOne(item, of: [.beforeVerb]) { return true }
    let bytes = article.bytes[article.tokens[token].span.range]
    // `sadly` is an adverb, `ally` is not.
    return article.tokens[token].shape == .lower && bytes.count > 4 && bytes.suffix(2).elementsEqual("ly".utf8)
  }

  private func beforeBracket(_ close: Int) -> Int {
    var item = close
    // `Ana Marsh (mayor of Tarn since the spring of 2019) said`
    while item > 0, close - item < 12, clause.sign(item) != UInt8(ascii: "(") { item -= 1 }
    return item - 1
  }

  /// The name that `who` stands for.
  private func antecedent(of who: Int) -> Range<Int>? {
    let last = clause.isComma(who - 1) ? who - 2 : who - 1
    guard let token = statement.token(last), article.tokens[token].kind == .word else { return nil }
    return phrase(endingAt: last)
  }

  /// `Ana Marsh of the river guard` where it stands between two commas.
  private func nameBetweenCommas(endingAt comma: Int) -> Range<Int>? {
    guard let start = (max(0, comma - 12)..<comma).last(where: clause.isComma) else { return nil }
    var item = start + 1
    while item < comma, !isPerson(item), !clause.classes(item).isDisjoint(with: Self.titles) { item += 1 }
    guard isPerson(item), let token = statement.token(item), let name = clause.entities.mention(at: token),
      clause.isOne(item + name.tokens.count, of: [.preposition])
    else { return nil }
    return (start + 1)..<(item + name.tokens.count)
  }

  /// `a woman who had fled the town` between a quotation and the verb behind it.
  private func withRelativeClause(endingAt last: Int) -> Range<Int>? {
    // `“…,” a local man who was able to leave the town in the night recounted` has fourteen words.
    guard let stretch = (max(0, last - 16)..<max(0, last)).last(where: { statement.stretch($0) != nil }),
      (stretch + 1..<last).contains(where: { clause.word($0, "who") }),
      clause.isOne(stretch + 1, of: [.article, .someone, .numberWord, .pluralHuman]),
      (stretch + 1...last).allSatisfy({ statement.token($0).map { article.tokens[$0].kind == .word } == true })
    else { return nil }
    return (stretch + 1)..<(last + 1)
  }

  /// The name before `, a teacher here,` or `, who lives here,` that ends at a comma; or the name that
  /// stands between the commas itself (`the spokesman, Ana Marsh,`).
  func nameBeforeApposition(endingAt comma: Int) -> Range<Int>? {
    var item = comma - 1
    var isFirst = true
    // `Ana Marsh, who came to the town …, also said`: thirty words behind a name are not rare.
    while item > 0, comma - item < 40 {
      if statement.stretch(item) != nil { return nil }
      if clause.isComma(item) {
        if isFirst, let name = mention(endingAt: comma - 1), name.lowerBound == item + 1 { return name }
        isFirst = false
        if isPerson(item - 1) || clause.word(item + 1, "who", "whose") { return phrase(endingAt: item - 1) }
        if opensApposition(item + 1, before: comma), let name = opener(endingAt: item - 1) { return name }
      }
      item -= 1
    }
    return nil
  }

  private func isPerson(_ item: Int) -> Bool {
    guard let token = statement.token(item), let mention = clause.entities.mention(at: token) else { return false }
    return clause.entities.kind(of: mention) == .person
  }

  private func isNoun(_ item: Int) -> Bool {
    !clause.classes(item).isDisjoint(with: [.speakerNoun, .office, .personNoun, .humanNoun, .pluralHuman, .bodyNoun])
  }

  private func opensApposition(_ item: Int, before comma: Int) -> Bool {
    guard let token = statement.token(item) else { return false }
    if clause.isOne(item, of: [.relativePronoun, .article, .speakingParticiple, .someone]) || clause.word(item, "or") {
      return true
    }
    if let mention = clause.entities.mention(at: token) { return item + mention.tokens.count == comma }
    let tag = article.tags.speech[token]
    return article.tokens[token].shape == .lower && (tag == .presentParticiple || tag == .pastParticiple)
      || article.tokens[token].kind == .number && item + 1 == comma
  }

  /// The phrase that ends at an item, if its sentence or clause opens with it or it has a noun of those who speak.
  private func opener(endingAt last: Int) -> Range<Int>? {
    let end = clause.sign(last) == UInt8(ascii: ")") ? beforeBracket(last) : last
    guard let phrase = phrase(endingAt: end) else { return nil }
    return isNoun(end) || opensClause(phrase.lowerBound) ? phrase : nil
  }

  /// Whether a clause starts at an item: at the head of the statement, behind a quotation, a sign or `that`.
  private func opensClause(_ item: Int) -> Bool {
    guard item > 0, let before = statement.token(item - 1) else { return true }
    return article.tokens[before].kind != .word || clause.isOne(item - 1, of: [.clauseJoiner, .timeConjunction])
      || clause.word(item - 1, "that", "as", "but")
  }

  private func mention(endingAt item: Int) -> Range<Int>? {
    guard let token = statement.token(item), let mention = clause.entities.mention(at: token),
      clause.entities.kind(of: mention) == .person, mention.tokens.upperBound == token + 1
    else { return nil }
    return (item - mention.tokens.count + 1)..<(item + 1)
  }

  /// The phrase that ends at an item, back to the words that cannot belong to it.
  private func phrase(endingAt last: Int) -> Range<Int>? {
    if clause.classes(last).contains(.personPronoun) { return clause.word(last, "who") ? nil : last..<(last + 1) }
    if clause.word(last, "it") || clause.isOne(last, of: [.someone]) && opensClause(last) { return last..<(last + 1) }
    var first = last + 1
    // `A militant group responsible for a string of deadly attacks on the roads of the north said` has sixteen.
    while first > 0, last - first < 18, extends(first - 1) { first -= 1 }
    guard first <= last else { return nil }
    if let whole = withThatClause(first, last) { return whole }
    first = withoutAdverbial(first, last)
    first = withPartner(first) ?? first
    return isSpeaker(first..<(last + 1)) ? first..<(last + 1) : nil
  }

  /// The start of `The army and ` before `the police`, where the clause opens with it.
  private func withPartner(_ start: Int) -> Int? {
    guard clause.word(start - 1, "and"), start >= 2 else { return nil }
    var first = start - 1
    // `Rights groups, rebels and village elders` has two partners.
    while first > 0, start - first < 12, extends(first - 1) || isEnumeration(first - 1) { first -= 1 }
    guard first < start - 1, opensClause(first), let token = statement.token(first),
      clause.classes(first).isDisjoint(with: [.preposition, .timeConjunction, .personPronoun]),
      clause.entities.mention(at: token) != nil || article.tags.speech[token].canOpenNounPhrase
    else { return nil }
    return first
  }

  /// A comma between nouns: `groups, rebels`.
  private func isEnumeration(_ item: Int) -> Bool {
    guard clause.isComma(item), let before = statement.token(item - 1), let after = statement.token(item + 1) else {
      return false
    }
    return article.tags.speech[before].isNoun && article.tags.speech[after].isNoun
  }

  /// Whether a word in small letters is a verb here that a subject stands before.
  private func isFinite(_ token: Int) -> Bool {
    guard article.tokens[token].shape == .lower, clause.entities.mention(at: token) == nil,
      article.tokens[token].classes.isDisjoint(with: [.speakerNoun, .humanNoun, .pluralHuman, .documentNoun])
    else { return false }
    return article.tags.speech[token].isFinite
  }

  /// `A member of the junta that seized power` where the phrase proper was cut off by the verb of `that`.
  private func withThatClause(_ first: Int, _ last: Int) -> Range<Int>? {
    guard first > 2, let verb = statement.token(first - 1), isFinite(verb) else { return nil }
    let that = clause.classes(first - 2).contains(.auxiliary) ? first - 3 : first - 2
    guard clause.word(that, "that", "which", "who"),
      let noun = phrase(endingAt: clause.isComma(that - 1) ? that - 2 : that - 1),
      opensClause(noun.lowerBound)
    else { return nil }
    return noun
  }

  private func extends(_ item: Int) -> Bool {
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
      || clause.isOne(item, of: [.possessiveEnding, .possessive, .quantifier])
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

  private static let titles: WordClasses = [
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

  /// Whether a phrase can speak: a name, a noun of those who speak, or an article with a noun.
  private func isSpeaker(_ items: Range<Int>) -> Bool {
    let last = items.upperBound - 1
    guard let token = statement.token(last) else { return false }
    if clause.entities.mention(at: token) != nil || clause.isNameLike(token) { return true }
    // `“Go home!” some protesters chanted`: nothing else can stand there.
    if statement.stretch(items.lowerBound - 1) != nil, clause.classes(last).isDisjoint(with: [.functionWord]) {
      return true
    }
    return items.contains { item in
      let classes = clause.classes(item)
      let speakers: WordClasses = [
        .speakerNoun, .article, .office, .rank, .personNoun, .demonym, .humanNoun, .pluralHuman, .bodyNoun,
        .documentNoun,
      ]
      return !classes.isDisjoint(with: speakers)
        || statement.token(item).map { clause.entities.mention(at: $0) != nil } == true
    } && clause.classes(last).isDisjoint(with: [.preposition, .article, .weekday])
  }

  /// The name, pronoun or noun phrase that opens the statement.
  func opener() -> Range<Int>? { namedOpener() ?? describedOpener() }

  /// `A faction of the army` before the first verb.
  private func describedOpener() -> Range<Int>? {
    var start =
      statement.items.indices.first { statement.token($0).map { article.tokens[$0].kind == .word } == true } ?? 0
    // `Friday, 11:25 p.m.: A faction …`
    if let colon = (0..<min(9, statement.items.count)).last(where: { clause.sign($0) == UInt8(ascii: ":") }) {
      start = colon + 1
    }
    guard clause.isOne(start, of: [.article, .pluralHuman, .quantifier]),
      let verb = (start..<min(start + 10, statement.items.count)).first(where: {
        statement.token($0).map { article.tags.speech[$0].isFinite } == true
      }), verb > start + 1, let items = phrase(endingAt: verb - 1), items.lowerBound == start
    else { return nil }
    return clause.tokens(items.lowerBound, items.upperBound - 1)
  }

  private func namedOpener() -> Range<Int>? {
    // `The rebel coalition known as the Tarn Committee met and …`: its name begins with the seventh word.
    for item in 0..<min(8, statement.items.count) {
      guard let token = statement.token(item) else { return nil }
      if clause.isOne(item, of: [.singularPronoun]) { return token..<(token + 1) }
      if let mention = clause.entities.mention(at: token), clause.entities.kind(of: mention) != .place {
        return mention.tokens
      }
      if article.tokens[token].classes.contains(.preposition) { return nil }
    }
    return nil
  }
}
