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
    if isWeak, isPassiveParticiple(item, token) || isPatients(item) { return nil }
    if isHearing(item) { return hearing(token, item) }
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
    return !isPassive(item) && !isQuoting(item)
  }

  /// `was reported`, `was first reported`.
  func isPassive(_ item: Int) -> Bool {
    var before = item - 1
    while SourcePhrase(self).isAdverb(before) { before -= 1 }
    return isOne(before, of: [.formOfBe])
  }

  /// `a video posted by the army`: a participle without `has` that hangs on the noun before it.
  private func isPassiveParticiple(_ item: Int, _ token: Int) -> Bool {
    article.tags.speech[token] == .pastParticiple && statement.stretch(item - 1) == nil && !isComma(item - 1)
      && !(max(0, item - 4)..<item).contains { isOne($0, of: [.auxiliary]) }
  }

  /// `accused of theft`, `urged to leave`: a verb that needs whom it is about says it of the noun before it.
  func isPatients(_ item: Int) -> Bool {
    isOne(item, of: [.patientVerb]) && (isOne(item + 1, of: [.preposition]) || word(item + 1, "to"))
  }

  private func hearing(_ token: Int, _ item: Int) -> ReportingClause {
    ReportingClause(
      cue: token..<(token + 1), items: (item - 1)..<(item + 1), isAgentless: true, rule: .subjectAndVerb)
  }

  /// `…, court told` ends a headline: the court is who was told.
  private func isHearing(_ item: Int) -> Bool {
    isOne(item, of: [.addressingVerb]) && item == statement.items.count - 1 && isOne(item - 1, of: [.hearingNoun])
      && isComma(item - 2)
  }

  /// `quoted an army source as saying`: who says it is whom they quoted.
  func isQuoting(_ item: Int) -> Bool {
    guard isOne(item, of: [.quotingVerb]) else { return false }
    // `quoted the deputy head of the press office of the river army Ana Marsh as saying` has thirteen words between.
    return (item + 1..<item + 16).contains { word($0, "as") && isOne($0 + 1, of: [.reportingVerb]) }
  }

  /// None for an acronym that names somebody: `WHO` is no pronoun.
  func classes(_ item: Int) -> WordClasses {
    statement.token(item).map { entities.isAcronym($0, in: article) ? [] : article.tokens[$0].classes } ?? []
  }

  func isOne(_ item: Int, of classes: WordClasses) -> Bool { !self.classes(item).isDisjoint(with: classes) }

  func word(_ item: Int, _ words: String...) -> Bool {
    guard let token = statement.token(item), !entities.isAcronym(token, in: article) else { return false }
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
  func endOfPhrase(from start: Int) -> Int? {
    var last = start
    // `according to two people who had fled the town on the border in the night` has thirteen words.
    while last < min(start + 14, statement.items.count) {
      if SourcePhrase(self).isAcronym(last) {
        last += 3
      } else if statement.token(last).map({ article.tokens[$0].kind != .punctuation }) == true {
        last += 1
      } else {
        break
      }
    }
    guard last > start, last < start + 14 else { return nil }
    let verb = (start..<last).first { statement.token($0).map { article.tags.speech[$0].isFinite } == true }
    let who = (start..<last).first { word($0, "who") }
    guard let verb else { return last - 1 }
    return who.map { $0 < verb } == true ? last - 1 : nil
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

  /// The item of `who` that is the subject of a verb, or of the `which` of a body.
  func relative(before verb: Int) -> Int? {
    let last = SourcePhrase(self).subjectEnd(before: verb)
    return word(last, "who") || isWhich(last) ? last : nil
  }

  /// `the Vella Front, which said`
  func isWhich(_ item: Int) -> Bool {
    guard word(item, "which"), let before = statement.token(isComma(item - 1) ? item - 2 : item - 1),
      let mention = entities.mention(at: before)
    else { return false }
    return entities.kind(of: mention) == .organisation
  }

  /// The words that the `who` before a verb stands for.
  func antecedent(before verb: Int) -> Range<Int>? {
    SourcePhrase(self).before(verb).flatMap { tokens($0.lowerBound, $0.upperBound - 1) }
  }

  /// `reports`, `claims`, `charges` after anything but a name or pronoun are nouns more often than verbs.
  private func isNounUse(_ item: Int, _ source: Range<Int>) -> Bool {
    guard isOne(item, of: [.mostlyNoun]), let token = statement.token(item) else { return false }
    // `The board notes: “…”`, `…, the news agency reports.`
    if sign(item + 1) == UInt8(ascii: ":") || endsStatement(item) && isComma(item - source.count - 1) { return false }
    let last = article.tokens[source.upperBound - 1]
    return !last.classes.contains(.personPronoun) && entities.mention(at: source.upperBound - 1) == nil
      && !(article.tags.speech[token].isVerb && isNameLike(source.upperBound - 1))
  }

  private func endsStatement(_ item: Int) -> Bool {
    item + 1 >= statement.items.count || item + 2 == statement.items.count && classes(item + 1).isEmpty
  }

  func isParticiple(_ item: Int) -> Bool {
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
