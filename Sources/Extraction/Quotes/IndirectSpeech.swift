import Linguistics

/// Finds reported clauses without marks: `Marsh said the bridge was down`, `…, according to the army`.
struct IndirectSpeech {
  let article: AnnotatedArticle
  let statement: Statement
  let clauses: [SpokenClause]
  private let quoted: [Attribution]

  init(_ article: AnnotatedArticle, _ statement: Statement, _ clauses: [SpokenClause], _ quoted: [Attribution]) {
    self.article = article
    self.statement = statement
    self.clauses = clauses
    self.quoted = quoted
  }

  func attributions() -> [Attribution] {
    var found: [Attribution] = []
    for position in clauses.indices {
      let clause = clauses[position]
      // What is reported inside a report belongs to it.
      if clause.clause.complement != nil, found.last?.tokens.contains(clause.clause.cue.lowerBound) == true { continue }
      for items in contents(of: position) {
        guard let tokens = tokens(items), isSaid(items, clause.clause),
          !found.contains(where: { $0.tokens == tokens })
        else { continue }
        found.append(
          Attribution(
            kind: .indirect, span: article.annotated.span(of: tokens), tokens: tokens, statement: statement.tokens,
            cue: clause.clause.cue, source: clause.clause.source, speaker: clause.speaker,
            isAgentless: clause.clause.isAgentless, rule: clause.clause.rule))
      }
    }
    return found
  }

  /// Three words of the writer's at least, or two behind a verb of stance; what lies in marks alone is a quote already.
  private func isSaid(_ items: Range<Int>, _ clause: ReportingClause) -> Bool {
    let words = items.count { statement.token($0).map { article.tokens[$0].kind == .word } == true }
    // `“Go,” the baker from Tarn, Ana Marsh, said`: words around a quotation that make no sentence are not hers.
    if clause.complement == nil, items.contains(where: isDirect), !hasVerb(items) { return false }
    // `He denied this.`
    if words == 1, clause.complement != nil, isOne(items.lowerBound, of: [.demonstrative]) { return true }
    // `Marsh said it was over` has three; `condemned the raid` two, where one word is mostly no report: `called again`.
    return words >= (clause.complement == nil ? 3 : 2)
  }

  /// The tokens of items, without signs at either end.
  private func tokens(_ items: Range<Int>) -> Range<Int>? {
    guard !items.isEmpty else { return nil }
    var first = items.lowerBound
    var last = items.upperBound - 1
    while first < last, isSign(first) { first += 1 }
    while last > first, isSign(last) { last -= 1 }
    guard let start = statement.token(first) ?? statement.stretch(first)?.marked.lowerBound,
      let end = statement.token(last).map({ $0 + 1 }) ?? statement.stretch(last)?.marked.upperBound, start < end
    else { return nil }
    return start..<end
  }

  /// Whether a verb that a subject stands before is among items.
  func hasVerb(_ items: Range<Int>) -> Bool {
    items.contains { item in
      statement.token(item).map { article.tags.speech[$0].isFinite || article.isOne($0, of: [.auxiliary]) } == true
    }
  }

  func isSign(_ item: Int) -> Bool {
    statement.token(item).map { article.tokens[$0].kind == .punctuation } == true
  }

  /// The items of what was said; two pieces where the clause stands in the middle of them.
  private func contents(of position: Int) -> [Range<Int>] {
    let clause = clauses[position].clause
    if let complement = clause.complement { return [reach(of: complement, from: position)] }
    if clause.isInverted {
      if clause.items.lowerBound == 0 || isSetting(before: clause) {
        return [behindSource(of: clause)].compactMap { $0 }
      }
      let isInserted = isAccordingTo(clause) && goesOn(behind: clause)
      return pieces(around: clause, position, goesOn: isInserted)
    }
    if let content = content(behind: clause) { return [reach(of: content, from: position)] }
    guard isTail(clause), !leadsIntoQuote(clause), !leadsIntoStatement(clause),
      !statement.hasAnswer(behind: clause, in: article)
    else { return [] }
    var tail = clause
    if isLast(clause) { tail.isWeak = false }
    return pieces(around: tail, position, goesOn: !clause.isWeak && goesOn(behind: clause))
  }

  private func isAccordingTo(_ clause: ReportingClause) -> Bool { clause.cue.count == 2 }

  private func pieces(around clause: ReportingClause, _ position: Int, goesOn: Bool) -> [Range<Int>] {
    let behind = clause.items.upperBound + 1
    return [before(clause, position), goesOn ? behind..<max(behind, end(from: behind, after: position)) : nil]
      .compactMap { $0 }
  }

  /// Whether a clause ends its statement (`…, the panel found.`) or stands behind `as`: then any verb of report will do.
  private func isLast(_ clause: ReportingClause) -> Bool {
    let next = clause.items.upperBound
    return word(clause.items.lowerBound - 1, "as") || next >= statement.items.count
      || next == statement.items.count - 1 && isSign(next)
  }

  /// Whether the sentence is taken up behind a clause put between commas: `The bridge, she said, was down`.
  private func goesOn(behind clause: ReportingClause) -> Bool {
    let next = clause.items.upperBound + 1
    guard clause.items.upperBound < statement.items.count, isComma(next - 1),
      let token = statement.token(next), article.tokens[token].kind == .word
    else { return false }
    // `He is a teacher and, he says, a poet.`
    if isOne(clause.items.lowerBound - 2, of: [.clauseJoiner, .article]) { return true }
    if isAccordingTo(clause), !hasVerb(next..<statement.items.count) { return false }
    return !isOne(next, of: [.relativePronoun, .indefinite, .asideOpener])
      && !article.tokens[token].classes.contains(.clauseVerb) && !isParticiple(token)
  }

  /// `, using another name for them` says how it was said.
  private func isParticiple(_ token: Int) -> Bool {
    article.bytes[article.tokens[token].span.range].suffix(3).elementsEqual("ing".utf8)
  }

  /// `On Monday, according to the army,` sets the scene; what was said follows.
  private func isSetting(before clause: ReportingClause) -> Bool {
    let item = clause.items.lowerBound
    return item == 1 && statement.token(0) != nil
  }

  /// `In a letter to the mayor, she said: “…”` reports what follows.
  private func leadsIntoQuote(_ clause: ReportingClause) -> Bool {
    guard let first = statement.token(0) else { return false }
    let next = clause.items.upperBound
    let isQuoteNext = statement.stretch(next) != nil || isSign(next) && statement.stretch(next + 1) != nil
    return isQuoteNext
      && (article.tokens[first].classes.contains(.preposition) || isOne(0, of: [.timeConjunction])
        || word(0, "asked", "speaking"))
  }

  /// `In a statement, she said:` at the end of a paragraph.
  private func leadsIntoStatement(_ clause: ReportingClause) -> Bool {
    let last = statement.items.count - 1
    return clause.items.upperBound == last
      && statement.token(last).map { article.sign($0) == UInt8(ascii: ":") } == true
  }

  /// What stands before a clause that ends the statement, from the last such clause on.
  private func before(_ clause: ReportingClause, _ position: Int) -> Range<Int>? {
    guard !clause.isWeak else { return nil }
    // `A man who admitted the raid was held, police said.`: all of it is what they said.
    let last = clauses[..<position].last { $0.clause.complement == nil && $0.clause.antecedent == nil }
    let start = last?.clause.items.upperBound ?? 0
    return start < clause.items.lowerBound ? start..<clause.items.lowerBound : nil
  }

  func isComma(_ item: Int) -> Bool { statement.token(item).map(article.isComma) ?? false }

  func isTail(_ clause: ReportingClause) -> Bool {
    if word(clause.items.lowerBound - 1, "as"), isComma(clause.items.lowerBound - 2) { return true }
    return clause.items.lowerBound > 0 && isComma(clause.items.lowerBound - 1)
      || statement.stretch(clause.items.lowerBound - 1) != nil
  }

  /// Where what was said begins behind subject and verb; nil if it does not stand there.
  private func content(behind clause: ReportingClause) -> Complement? {
    let reader = ComplementReader(article: article, statement: statement)
    let classes = article.tokens[clause.cue.lowerBound].classes
    var item = clause.items.upperBound
    if let complement = reader.complement(from: item, of: classes), complement.reach == .clause {
      return complement
    }
    if clause.isWeak { return reader.complement(from: item, of: classes) }
    guard statement.stretch(clause.items.lowerBound - 1) == nil else { return nil }
    if isTold(clause) { item = afterAddressee(item) }
    item = reader.afterAdverbs(item)
    if isMixed(item) { return Complement(start: item, reach: .clause) }
    guard let token = statement.token(item), article.tokens[token].kind != .punctuation else { return nil }
    let next = article.tokens[token].classes
    if next.contains(.preposition), !word(item, "about") {
      return reader.behindSetting(item).map { Complement(start: $0, reach: .clause) }
    }
    if next.contains(.reportingVerb) || isOne(item, of: [.clauseJoiner, .timeConjunction]) || word(item, "to") {
      return nil
    }
    if article.isOne(clause.cue.lowerBound, of: [.findingVerb]), !isSentence(item) { return nil }
    if isDeath(clause, from: item) { return nil }
    return Complement(start: item, reach: .clause)
  }

  /// `The flood claimed the lives of six.`
  private func isDeath(_ clause: ReportingClause, from item: Int) -> Bool {
    article.isWord(clause.cue.lowerBound, "claim", "claimed", "claiming", "claims")
      && (item..<item + 4).contains { word($0, "life", "lives") }
  }

  /// Whether a sentence can start at an item: `added two goals` has no verb but its own.
  private func isSentence(_ item: Int) -> Bool {
    let rest = item..<statement.items.count
    return hasVerb(rest) || rest.contains { statement.stretch($0) != nil }
  }

  /// Whether a stretch stands there that is a piece of the sentence around it.
  private func isMixed(_ item: Int) -> Bool { isQuoted(item, .mixed) }

  private func isDirect(_ item: Int) -> Bool { isQuoted(item, .direct) }

  private func isQuoted(_ item: Int, _ kind: Quote.Kind) -> Bool {
    guard let stretch = statement.stretch(item) else { return false }
    return quoted.contains { $0.tokens == stretch.tokens && $0.kind == kind }
  }

  func isOne(_ item: Int, of classes: WordClasses) -> Bool {
    statement.token(item).map { article.isOne($0, of: classes) } ?? false
  }

  func word(_ item: Int, _ words: String...) -> Bool {
    guard let token = statement.token(item) else { return false }
    return words.contains { article.isWord(token, $0) }
  }

  private func isTold(_ clause: ReportingClause) -> Bool {
    article.isOne(clause.cue.lowerBound, of: [.addressingVerb])
  }

  /// Behind `reporters`, `the agency`, `him`, `the INA news agency`, `a press conference`: one noun phrase.
  private func afterAddressee(_ start: Int) -> Int {
    var item = start
    if isOne(item, of: [.article, .personalPossessive]) { item += 1 }
    if isOne(start, of: [.objectPronoun]) { return start + 1 }
    while let token = statement.token(item), article.tokens[token].kind == .word,
      article.isNameLike(token) || item == start && article.tokens[token].classes.isDisjoint(with: [.preposition])
        || isOne(item - 1, of: [.article]) || word(item, "news")
        || item > start && isOne(item, of: [.bodyNoun, .listener])
    {
      item += 1
    }
    return item
  }
}
