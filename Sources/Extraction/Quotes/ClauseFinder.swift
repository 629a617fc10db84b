import Linguistics

/// Finds the reporting clauses of one statement, outside its quoted stretches.
struct ClauseFinder {
  /// No sentence reports more often; text made of verbs of speech must not cost more.
  private static let limit = 24

  let article: AnnotatedArticle
  let entities: ArticleEntities
  let statement: Statement
  /// Whether a capital means a name here.
  let lettering: Lettering

  /// In order of their cues.
  func clauses() -> [ReportingClause] {
    var clauses: [ReportingClause] = []
    for item in statement.items.indices where clauses.count < Self.limit {
      if let clause = clause(at: item, after: clauses) { clauses.append(clause) }
    }
    return clauses
  }

  private func clause(at item: Int, after earlier: [ReportingClause]) -> ReportingClause? {
    guard let token = statement.token(item) else { return label(item) }
    if article.isWord(token, "according"), word(item + 1, "to") { return accordingTo(item) }
    guard isVerb(item) else { return signature(item) ?? unknownVerb(item) ?? conclusion(item) }
    let isWeak = article.tokens[token].classes.contains(.weakReportingVerb)
    if isWeak, isPassiveParticiple(item, token) { return nil }
    var clause = inverted(item) ?? subject(item, earlier)
    clause?.isWeak = isWeak
    return clause
  }

  private func isVerb(_ item: Int) -> Bool {
    let classes = classes(item)
    guard classes.contains(.reportingVerb), statement.token(item).map({ article.tokens[$0].shape }) != .capitalised
    else { return false }
    if isOne(item - 1, of: [.article, .possessive, .possessiveEnding]) || word(item - 1, "to", "be", "of") {
      return false
    }
    let isPassive = isOne(item - 1, of: [.formOfBe])
    return !isPassive && !isQuoting(item)
  }

  /// `a video posted by the army`: a participle without `has` that hangs on the noun before it.
  private func isPassiveParticiple(_ item: Int, _ token: Int) -> Bool {
    article.tags.speech[token] == .pastParticiple && statement.stretch(item - 1) == nil && !isComma(item - 1)
      && !(max(0, item - 4)..<item).contains { isOne($0, of: [.auxiliary]) }
  }

  /// `quoted an army source as saying`: who says it is whom they quoted.
  func isQuoting(_ item: Int) -> Bool {
    guard isOne(item, of: [.quotingVerb]) else { return false }
    // `quoted the deputy head of the press office of the river army Ana Marsh as saying` has thirteen words between.
    return (item + 1..<item + 16).contains { word($0, "as") && isOne($0 + 1, of: [.reportingVerb]) }
  }

  func classes(_ item: Int) -> WordClasses { statement.token(item).map { article.tokens[$0].classes } ?? [] }

  func isOne(_ item: Int, of classes: WordClasses) -> Bool { !self.classes(item).isDisjoint(with: classes) }

  func word(_ item: Int, _ words: String...) -> Bool {
    guard let token = statement.token(item) else { return false }
    return words.contains { article.isWord(token, $0) }
  }

  func sign(_ item: Int) -> UInt8 { statement.token(item).map(article.sign) ?? 0 }
  func isComma(_ item: Int) -> Bool { sign(item) == UInt8(ascii: ",") }

  /// The tokens from one item to another, both included.
  func tokens(_ first: Int, _ last: Int) -> Range<Int>? {
    guard let a = statement.token(first), let b = statement.token(last), a <= b else { return nil }
    return a..<(b + 1)
  }

  /// Whether a token is written as names are, and is not just in capitals like all around it.
  func isNameLike(_ token: Int) -> Bool {
    lettering == .sentence && article.isNameLike(token)
  }

  private func accordingTo(_ item: Int) -> ReportingClause? {
    guard let cue = tokens(item, item + 1),
      let last = endOfPhrase(from: item + 2) ?? SourcePhrase(self).end(from: item + 2),
      let source = tokens(item + 2, last)
    else { return nil }
    return ReportingClause(
      cue: cue, source: source, items: item..<(last + 1), isInverted: true, rule: .accordingTo)
  }

  /// The last item before the next sign, where a noun phrase without a verb of its own reaches so far:
  /// `recent data from the army`, `those who fled`.
  private func endOfPhrase(from start: Int) -> Int? {
    var last = start
    // `according to two people who had fled the town on the border in the night` has thirteen words.
    while last < min(start + 14, statement.items.count),
      statement.token(last).map({ article.tokens[$0].kind == .word || article.tokens[$0].kind == .number }) == true
    {
      last += 1
    }
    guard last > start, last < start + 14 else { return nil }
    let verb = (start..<last).first { statement.token($0).map { article.tags.speech[$0].isFinite } == true }
    let who = (start..<last).first { word($0, "who") }
    guard let verb else { return last - 1 }
    return who.map { $0 < verb } == true ? last - 1 : nil
  }

  /// `said Ana Marsh`: the source follows its verb, and what was said came before.
  private func inverted(_ item: Int) -> ReportingClause? {
    // `, called the raid …` has an object behind it, `, told the agency …` whom he told.
    guard !isParticiple(item), !isOne(item, of: [.addressingVerb]) else { return nil }
    let follows = statement.stretch(item - 1) != nil || isComma(item - 1) && !classes(item).contains(.weakReportingVerb)
    guard follows, let cue = tokens(item, item),
      let last = [SourcePhrase(self).end(from: item + 1), trade(behind: item)].compactMap(\.self).max()
        ?? unknownName(behind: item), let source = tokens(item + 1, last)
    else { return nil }
    if statement.stretch(item - 1) == nil,
      !isClosed(last + 1) || isApposition(before: item - 1) && !namesPerson(source) || !namesSomebody(source)
    {
      return nil
    }
    return ReportingClause(
      cue: cue, source: source, items: item..<(last + 1), isInverted: true, rule: .verbBeforeSubject)
  }

  /// `“…,” said marsh, who …` in a text that lost its capitals: whatever stands there up to the next sign.
  private func unknownName(behind verb: Int) -> Int? {
    guard statement.stretch(verb - 1) != nil, !isOne(verb, of: [.weakReportingVerb]),
      let last = endOfPhrase(from: verb + 1), isOne(last, of: [.functionWord]) == false
    else { return nil }
    return last
  }

  private func namesPerson(_ source: Range<Int>) -> Bool {
    source.contains { token in entities.mention(at: token).map { entities.kind(of: $0) == .person } == true }
  }

  /// `“…,” said presiding judge Ana Marsh`: the name that words lead up to which stand in for a title.
  private func trade(behind verb: Int) -> Int? {
    guard statement.stretch(verb - 1) != nil else { return nil }
    // `said the river board’s east and southern Tarn director Ana Marsh` has ten words before the name.
    for item in (verb + 1)..<(verb + 12) {
      guard let token = statement.token(item), article.tokens[token].kind == .word,
        !article.tags.speech[token].isFinite, !isOne(item, of: [.preposition, .personPronoun])
      else { return nil }
      if let mention = entities.mention(at: token), entities.kind(of: mention) == .person {
        return item + mention.tokens.upperBound - token - 1
      }
    }
    return nil
  }

  /// `, announced a week ago` has no subject behind it.
  private func namesSomebody(_ source: Range<Int>) -> Bool {
    let speakers: WordClasses = [.speakerNoun, .personNoun, .office, .rank, .personPronoun, .demonym]
    return source.contains {
      entities.mention(at: $0) != nil || isNameLike($0) || !article.tokens[$0].classes.isDisjoint(with: speakers)
    }
  }

  /// Whether nothing follows that a noun phrase could be the subject of.
  private func isClosed(_ item: Int) -> Bool {
    guard let token = statement.token(item) else { return true }
    return article.tokens[token].kind != .word
      || !article.tokens[token].classes.isDisjoint(with: [.preposition]) || isOne(item, of: [.afterSource])
  }

  /// Whether the comma ends something put between commas behind a name: `Ana Marsh, who lives here,`.
  private func isApposition(before comma: Int) -> Bool {
    SourcePhrase(self).nameBeforeApposition(endingAt: comma) != nil
  }

  private func subject(_ item: Int, _ earlier: [ReportingClause]) -> ReportingClause? {
    guard let cue = tokens(item, item) else { return nil }
    if isParticiple(item), let source = participleSource(item, earlier) {
      return ReportingClause(cue: cue, source: source, items: item..<(item + 1), rule: .participle)
    }
    if isParticiple(item), !word(item - 1, "as") { return accompanying(item, cue) }
    if let who = relative(before: item) {
      return ReportingClause(
        cue: cue, source: tokens(who, who), antecedent: antecedent(before: item), items: who..<(item + 1),
        rule: .subjectAndVerb)
    }
    guard let found = SourcePhrase(self).before(item),
      let source = tokens(found.lowerBound, found.upperBound - 1), !isNounUse(item, source)
    else { return nil }
    return ReportingClause(
      cue: cue, source: source, items: found.lowerBound..<(item + 1), rule: .subjectAndVerb)
  }

  /// `with Ana Marsh saying that …`, `the Front issued a statement saying …`
  private func accompanying(_ item: Int, _ cue: Range<Int>) -> ReportingClause? {
    if isOne(item - 1, of: [.documentNoun]), let opener = SourcePhrase(self).opener() {
      return ReportingClause(cue: cue, source: opener, items: item..<(item + 1), rule: .participle)
    }
    guard let found = SourcePhrase(self).before(item), word(found.lowerBound - 1, "with"),
      let source = tokens(found.lowerBound, found.upperBound - 1)
    else { return nil }
    return ReportingClause(cue: cue, source: source, items: found.lowerBound..<(item + 1), rule: .participle)
  }

  /// The item of `who` that is the subject of a verb.
  func relative(before verb: Int) -> Int? {
    let last = SourcePhrase(self).subjectEnd(before: verb)
    return word(last, "who") ? last : nil
  }

  /// The words that the `who` before a verb stands for.
  func antecedent(before verb: Int) -> Range<Int>? {
    SourcePhrase(self).before(verb).flatMap { tokens($0.lowerBound, $0.upperBound - 1) }
  }

  /// `“They left,” the authors conclude`: a verb of report whose subject follows a quotation.
  private func conclusion(_ item: Int) -> ReportingClause? {
    guard classes(item).contains(.clauseVerb), statement.token(item).map({ article.tokens[$0].shape }) == .lower,
      !isParticiple(item), let found = SourcePhrase(self).before(item), statement.stretch(found.lowerBound - 1) != nil,
      let cue = tokens(item, item), let source = tokens(found.lowerBound, found.upperBound - 1)
    else { return nil }
    return ReportingClause(
      cue: cue, source: source, items: found.lowerBound..<(item + 1), rule: .conclusion)
  }

  /// `“Go!” Ana Marsh barked.`: between a closed quotation and the end of the sentence, any verb is one of speech.
  private func unknownVerb(_ item: Int) -> ReportingClause? {
    guard let stretch = statement.stretch(item - 1), let token = statement.token(item),
      article.tokens[stretch.tokens.upperBound - 1].kind == .punctuation
        || stretch.isOpenEnded == false && isComma(item)
    else { return nil }
    let first = isComma(item) ? item + 1 : item
    guard let start = statement.token(first) ?? (first == item ? token : nil) else { return nil }
    if let inverted = unknownInverted(first) { return inverted }
    var last = first
    if let mention = entities.mention(at: start), entities.kind(of: mention) == .person {
      last = first + mention.tokens.upperBound - start - 1
    } else if !isOne(first, of: [.singularPronoun]) {
      return nil
    }
    guard let verb = statement.token(last + 1), article.tokens[verb].shape == .lower,
      article.tokens[verb].classes.isDisjoint(with: [.functionWord, .preposition, .auxiliary, .reportingVerb]),
      let source = tokens(first, last)
    else { return nil }
    return ReportingClause(
      cue: verb..<(verb + 1), source: source, items: first..<(last + 2), rule: .anyVerb)
  }

  /// `“Go!” grumbled Ana Marsh.`
  private func unknownInverted(_ item: Int) -> ReportingClause? {
    guard let verb = statement.token(item), article.tokens[verb].shape == .lower, article.tags.speech[verb].isVerb,
      article.tokens[verb].classes.isDisjoint(with: [.functionWord, .preposition, .auxiliary, .reportingVerb]),
      let last = trade(behind: item) ?? person(at: item + 1), let source = tokens(item + 1, last),
      statement.token(last + 1).map({ article.tokens[$0].kind == .punctuation }) ?? true
    else { return nil }
    return ReportingClause(
      cue: verb..<(verb + 1), source: source, items: item..<(last + 1), isInverted: true, rule: .anyVerb)
  }

  /// The last item of a person's name that starts at an item.
  private func person(at item: Int) -> Int? {
    guard let token = statement.token(item), let mention = entities.mention(at: token),
      entities.kind(of: mention) == .person
    else { return nil }
    return item + mention.tokens.upperBound - token - 1
  }

  /// `reports`, `claims`, `charges` after anything but a name or pronoun are nouns more often than verbs.
  private func isNounUse(_ item: Int, _ source: Range<Int>) -> Bool {
    guard isOne(item, of: [.mostlyNoun]), let token = statement.token(item) else { return false }
    // `The board notes: “…”`
    if sign(item + 1) == UInt8(ascii: ":") { return false }
    let last = article.tokens[source.upperBound - 1]
    return !last.classes.contains(.personPronoun) && entities.mention(at: source.upperBound - 1) == nil
      && !(article.tags.speech[token].isVerb && isNameLike(source.upperBound - 1))
  }

  /// `“…” — Ana Marsh` at the end of a statement.
  private func signature(_ item: Int) -> ReportingClause? {
    guard statement.stretch(item - 1) != nil, isDash(item), let token = statement.token(item + 1),
      let mention = entities.mention(at: token), entities.kind(of: mention) == .person,
      item + mention.tokens.count + 2 >= statement.items.count || isComma(item + mention.tokens.count + 1)
    else { return nil }
    return ReportingClause(
      cue: (token - 1)..<token, source: mention.tokens, items: item..<(item + mention.tokens.count + 1),
      isInverted: true,
      rule: .signature)
  }

  /// `-`, `--`, and U+2010 to U+2015.
  private func isDash(_ item: Int) -> Bool {
    guard let token = statement.token(item) else { return false }
    let bytes = article.bytes[article.tokens[token].span.range]
    return bytes.first == UInt8(ascii: "-")
      || bytes.starts(with: [0xE2, 0x80]) && (0x90...0x95).contains(bytes.last ?? 0)
  }

  private func isParticiple(_ item: Int) -> Bool {
    guard let token = statement.token(item) else { return false }
    let word = article.bytes[article.tokens[token].span.range]
    return word.suffix(3).map { $0 | 0x20 } == Array("ing".utf8)
  }

  /// `, adding that …`: who spoke before it in the statement, else the one who opens the statement.
  private func participleSource(_ item: Int, _ earlier: [ReportingClause]) -> Range<Int>? {
    guard isComma(item - 1) || statement.stretch(item - 1) != nil else { return nil }
    if let source = earlier.last?.source { return source }
    return SourcePhrase(self).opener()
  }

  /// `[ORTEGA] “…”` and `Marsh: “…”` at the head of a statement.
  private func label(_ item: Int) -> ReportingClause? {
    // `[` `GENERAL` `ANA` `MARSH` `]` is five items before the mark, `Marsh:` is two.
    guard statement.stretch(item) != nil, item >= 2, item <= 5 else { return nil }
    let isBracketed = sign(0) == UInt8(ascii: "[") && sign(item - 1) == UInt8(ascii: "]")
    guard isBracketed || sign(item - 1) == UInt8(ascii: ":"),
      let name = tokens(isBracketed ? 1 : 0, item - 2),
      isBracketed || entities.mention(at: name.lowerBound)?.tokens.upperBound == name.upperBound
    else { return nil }
    return ReportingClause(
      cue: name.upperBound..<(name.upperBound + 1), source: name, items: 0..<item, rule: .label)
  }
}
