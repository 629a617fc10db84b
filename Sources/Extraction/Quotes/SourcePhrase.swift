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
    return classes.isDisjoint(with: [.functionWord, .reportingVerb])
      || !classes.isDisjoint(with: [.speakerNoun, .article])
      || clause.isNameLike(token)
  }

  /// The items of the subject before a verb; nil if none is found.
  func before(_ verb: Int) -> Range<Int>? {
    var last = subjectEnd(before: verb)
    if clause.word(last, "who") { return antecedent(of: last) }
    if clause.isComma(last) {
      return nameBeforeApposition(endingAt: last)
    }
    if clause.sign(last) == UInt8(ascii: ")") { last = beforeBracket(last) }
    guard let token = statement.token(last), article.tokens[token].kind == .word else { return nil }
    return phrase(endingAt: last)
  }

  /// The item before a verb with its adverbs and auxiliaries.
  func subjectEnd(before verb: Int) -> Int {
    var last = verb - 1
    while isBetween(last) { last -= 1 }
    return last
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
        if isPerson(item - 1) || isNoun(item - 1) && opensApposition(item + 1) || clause.word(item + 1, "who", "whose")
        {
          return phrase(endingAt: item - 1)
        }
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
    !clause.classes(item).isDisjoint(with: [.speakerNoun, .office, .personNoun])
  }

  private func opensApposition(_ item: Int) -> Bool {
    clause.isOne(item, of: [.relativePronoun, .article, .speakingParticiple])
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
    if clause.word(last, "it") { return last..<(last + 1) }
    var first = last + 1
    // `A militant group responsible for a string of deadly attacks on the roads of the north said` has sixteen.
    while first > 0, last - first < 18, extends(first - 1) { first -= 1 }
    guard first <= last else { return nil }
    first = withoutAdverbial(first, last)
    return isSpeaker(first..<(last + 1)) ? first..<(last + 1) : nil
  }

  private func extends(_ item: Int) -> Bool {
    guard let token = statement.token(item) else { return false }
    if clause.entities.mention(at: token) != nil { return true }
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

  private func withTitles(_ start: Int, _ first: Int) -> Int {
    var start = start
    let titles = WordClasses([
      .rank, .office, .honorific, .titleModifier, .personNoun, .demonym, .organisationName, .country,
    ])
    while start - 1 > first, !clause.classes(start - 1).isDisjoint(with: titles) {
      start -= 1
    }
    return start
  }

  private func afterTime(_ first: Int, _ last: Int) -> Int {
    var first = first
    while first < last, !clause.classes(first).isDisjoint(with: [.weekday, .month]) { first += 1 }
    return first
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
      return !classes.isDisjoint(with: [.speakerNoun, .article, .office, .rank, .personNoun, .demonym])
        || statement.token(item).map { clause.entities.mention(at: $0) != nil } == true
    } && clause.classes(last).isDisjoint(with: [.preposition, .article, .weekday])
  }

  /// The name or pronoun that opens the statement.
  func opener() -> Range<Int>? {
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
