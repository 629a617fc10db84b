import Linguistics

/// Finds reported clauses without marks: `Marsh said the bridge was down`, `…, according to the army`.
struct IndirectSpeech {
  private let article: AnnotatedArticle
  private let statement: Statement
  private let clauses: [SpokenClause]
  private let quoted: [Attribution]

  init(_ article: AnnotatedArticle, _ statement: Statement, _ clauses: [SpokenClause], _ quoted: [Attribution]) {
    self.article = article
    self.statement = statement
    self.clauses = clauses
    self.quoted = quoted
  }

  func attributions() -> [Attribution] {
    clauses.indices.compactMap { position in
      guard let items = content(of: position), let tokens = tokens(items), isSaid(items) else { return nil }
      let clause = clauses[position]
      return Attribution(
        kind: .indirect, span: article.annotated.span(of: tokens), tokens: tokens, statement: statement.tokens,
        cue: clause.clause.cue,
        source: clause.clause.source, speaker: clause.speaker, rule: clause.clause.rule)
    }
  }

  /// Three words of the writer's at least; what lies in marks alone is a quote already.
  private func isSaid(_ items: Range<Int>) -> Bool {
    items.count { statement.token($0).map { article.tokens[$0].kind == .word } == true } >= 3
  }

  /// The tokens of items, without signs at either end.
  private func tokens(_ items: Range<Int>) -> Range<Int>? {
    var first = items.lowerBound
    var last = items.upperBound - 1
    while first < last, isSign(first) { first += 1 }
    while last > first, isSign(last) { last -= 1 }
    guard let start = statement.token(first) ?? statement.stretch(first)?.marked.lowerBound,
      let end = statement.token(last).map({ $0 + 1 }) ?? statement.stretch(last)?.marked.upperBound, start < end
    else { return nil }
    return start..<end
  }

  private func isSign(_ item: Int) -> Bool {
    statement.token(item).map { article.tokens[$0].kind == .punctuation } == true
  }

  private func content(of position: Int) -> Range<Int>? {
    let clause = clauses[position].clause
    let end = statement.items.count
    if clause.isInverted {
      if clause.items.lowerBound == 0 || onlyAdverbs(before: clause.items.lowerBound) {
        return afterComma(clause.items.upperBound, end)
      }
      return before(clause, position)
    }
    if let start = contentStart(clause) {
      let limit = clauses.dropFirst(position + 1).first { $0.clause.items.lowerBound > start && isTail($0.clause) }
      return start..<max(start, limit?.clause.items.lowerBound ?? end)
    }
    return isTail(clause) ? before(clause, position) : nil
  }

  private func onlyAdverbs(before item: Int) -> Bool { item == 1 && statement.token(0) != nil }

  private func afterComma(_ item: Int, _ end: Int) -> Range<Int>? {
    guard let comma = (item..<end).first(where: isComma), comma + 1 < end else { return nil }
    return (comma + 1)..<end
  }

  /// What stands before a clause that ends the statement, from the last such clause on.
  private func before(_ clause: ReportingClause, _ position: Int) -> Range<Int>? {
    guard !clause.isWeak else { return nil }
    let start = position > 0 ? clauses[position - 1].clause.items.upperBound : 0
    return start < clause.items.lowerBound ? start..<clause.items.lowerBound : nil
  }

  private func isComma(_ item: Int) -> Bool { statement.token(item).map(article.isComma) ?? false }

  private func isTail(_ clause: ReportingClause) -> Bool {
    clause.items.lowerBound > 0 && isComma(clause.items.lowerBound - 1)
      || statement.stretch(clause.items.lowerBound - 1) != nil
  }

  /// Where what was said begins behind subject and verb; nil where it does not stand there.
  private func contentStart(_ clause: ReportingClause) -> Int? {
    var item = clause.items.upperBound
    if let that = (item..<min(item + 10, statement.items.count)).first(where: { word($0, "that") }),
      !(item..<that).contains(where: { isComma($0) || statement.stretch($0) != nil })
    {
      return that + 1 < statement.items.count ? that + 1 : nil
    }
    guard !clause.isWeak, statement.stretch(clause.items.lowerBound - 1) == nil else { return nil }
    if isTold(clause) { item = afterAddressee(item) }
    item = afterTime(item)
    if isMixed(item) { return item }
    guard let token = statement.token(item), article.tokens[token].kind != .punctuation else { return nil }
    let classes = article.tokens[token].classes
    if classes.contains(.preposition), !word(item, "about") { return nil }
    return classes.contains(.reportingVerb) || word(item, "and", "but", "when", "as", "while", "to") ? nil : item
  }

  /// Whether a stretch stands there that is a piece of the sentence around it.
  private func isMixed(_ item: Int) -> Bool {
    guard let stretch = statement.stretch(item) else { return false }
    return quoted.contains { $0.tokens == stretch.tokens && $0.kind == .mixed }
  }

  private func word(_ item: Int, _ words: String...) -> Bool {
    guard let token = statement.token(item) else { return false }
    return words.contains { article.isWord(token, $0) }
  }

  private func isTold(_ clause: ReportingClause) -> Bool {
    article.isWord(
      clause.cue.lowerBound, "told", "tells", "tell", "telling", "warned", "assured", "reminded", "informed")
  }

  /// Behind `reporters`, `the agency`, `him`: one noun phrase.
  private func afterAddressee(_ start: Int) -> Int {
    var item = start
    if word(item, "the", "a", "an", "his", "her", "their") { item += 1 }
    if word(start, "him", "her", "them", "me", "us", "it") { return start + 1 }
    while let token = statement.token(item), article.tokens[token].kind == .word,
      article.isNameLike(token) || item == start || word(item - 1, "the", "a", "an")
    {
      item += 1
    }
    return item
  }

  private func afterTime(_ start: Int) -> Int {
    var item = start
    while let token = statement.token(item),
      article.tokens[token].classes.contains(.weekday)
        || word(item, "on", "late", "early", "yesterday", "today") && isTime(item + 1)
    {
      item += 1
    }
    return item
  }

  private func isTime(_ item: Int) -> Bool {
    statement.token(item).map { !article.tokens[$0].classes.isDisjoint(with: [.weekday]) } ?? false
  }
}
