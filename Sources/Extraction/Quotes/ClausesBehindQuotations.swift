import Linguistics

/// Clauses that a quotation or a comma goes before: `“…,” said Ana Marsh`, `“…,” Ana Marsh barked`, `“…” — Ana Marsh`.
extension ClauseFinder {
  /// `said Ana Marsh`: the source follows its verb, and what was said came before.
  func inverted(_ item: Int) -> ReportingClause? {
    // `, called the raid …` has an object behind it, `, told the agency …` whom he told.
    guard !isParticiple(item), !isOne(item, of: [.addressingVerb]) else { return nil }
    let follows = statement.stretch(item - 1) != nil || isComma(item - 1) && !classes(item).contains(.weakReportingVerb)
    guard follows, let cue = tokens(item, item),
      let last = [SourcePhrase(self).end(from: item + 1), trade(behind: item)].compactMap(\.self).max()
        ?? unknownName(behind: item), let source = tokens(item + 1, last)
    else { return nil }
    if statement.stretch(item - 1) == nil,
      !isClosed(last + 1) || isApposition(before: item - 1) && !hasName(source) || !namesSomebody(source)
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

  /// Whether somebody is named who can speak.
  private func hasName(_ source: Range<Int>) -> Bool {
    source.contains { token in entities.mention(at: token).map { entities.kind(of: $0) != .place } == true }
  }

  /// `“…,” said presiding judge Ana Marsh`, `…, says road builder Tarn Tar`: the name that words lead up to which stand in
  /// for a title.
  private func trade(behind verb: Int) -> Int? {
    let isQuoted = statement.stretch(verb - 1) != nil
    guard isQuoted || isComma(verb - 1) else { return nil }
    // `said the river board’s east and southern Tarn director Ana Marsh` has ten words before the name.
    for item in (verb + 1)..<(verb + 12) {
      guard let token = statement.token(item), article.tokens[token].kind == .word,
        !article.tags.speech[token].isFinite, !isOne(item, of: [.preposition, .personPronoun])
      else { return nil }
      if let mention = entities.mention(at: token) {
        let last = item + mention.tokens.upperBound - token - 1
        switch entities.kind(of: mention) {
        case .person: return last
        case .organisation: if !isQuoted, last >= statement.items.count - 2 { return last }
        case .place, .described: break
        }
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

  /// `“Go!” Ana Marsh barked.`: between a closed quotation and the end of the sentence, any verb is one of speech.
  func unknownVerb(_ item: Int) -> ReportingClause? {
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

  /// `“…” — Ana Marsh` at the end of a statement.
  func signature(_ item: Int) -> ReportingClause? {
    guard statement.stretch(item - 1) != nil, statement.token(item).map(article.isDash) == true,
      let token = statement.token(item + 1),
      let mention = entities.mention(at: token), entities.kind(of: mention) == .person,
      item + mention.tokens.count + 2 >= statement.items.count || isComma(item + mention.tokens.count + 1)
    else { return nil }
    return ReportingClause(
      cue: (token - 1)..<token, source: mention.tokens, items: item..<(item + mention.tokens.count + 1),
      isInverted: true,
      rule: .signature)
  }

  /// `“They left,” the authors conclude`: a verb of report whose subject follows a quotation.
  func conclusion(_ item: Int) -> ReportingClause? {
    guard classes(item).contains(.clauseVerb), statement.token(item).map({ article.tokens[$0].shape }) == .lower,
      !isParticiple(item), let found = SourcePhrase(self).before(item), statement.stretch(found.lowerBound - 1) != nil,
      let cue = tokens(item, item), let source = tokens(found.lowerBound, found.upperBound - 1)
    else { return nil }
    return ReportingClause(
      cue: cue, source: source, items: found.lowerBound..<(item + 1), rule: .conclusion)
  }
}
