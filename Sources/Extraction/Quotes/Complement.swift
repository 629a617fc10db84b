import Linguistics

/// Where the words of others begin behind a verb or noun that reports, and how far they reach.
struct Complement: Sendable, Hashable {
  enum Reach: Sendable {
    /// To the end of the statement.
    case clause
    /// To the next comma.
    case phrase
  }

  /// The first item of what was said.
  var start: Int
  var reach: Reach
}

/// Finds complements by the classes of the cue: a clause, an infinitive, an object or a topic.
struct ComplementReader {
  let article: AnnotatedArticle
  let statement: Statement

  /// What follows a cue of these classes that ends before an item; nil if no complement does.
  func complement(from next: Int, of classes: WordClasses) -> Complement? {
    let item = afterAdverbs(next)
    if let that = that(item, classes) { return that }
    let reports = classes.contains(.clauseVerb) && classes.contains(.reportingVerb)
    if reports, !classes.contains(.weakReportingVerb), startsClause(item) {
      return Complement(start: item, reach: .clause)
    }
    if classes.contains(.clauseVerb), isQuestion(item) { return Complement(start: item, reach: .clause) }
    if word(item, "to"), startsInfinitive(item) {
      // `a threat to human health` is no threat to do something.
      if classes.isDisjoint(with: [.infinitiveVerb]), !isVerb(item + 1) { return nil }
      return classes.isDisjoint(with: [.infinitiveVerb, .intentNoun]) ? nil : Complement(start: item, reach: .clause)
    }
    if classes.contains(.topicVerb), isOne(item, of: [.topicPreposition]), isInside(item + 1), !isManner(item + 1) {
      return Complement(start: item + 1, reach: .phrase)
    }
    guard classes.contains(.objectVerb) else { return nil }
    return classes.contains(.findingVerb) ? finding(item) : object(item)
  }

  /// `found evidence of mines` and `found the army shut the road` are reports; `found the road shut` tells what happened.
  private func finding(_ item: Int) -> Complement? {
    if startsNounPhrase(item), hasVerb(beforeRelativeFrom: item + 1) { return Complement(start: item, reach: .clause) }
    let isEvidence = (item..<item + 3).contains { word($0, "evidence", "proof", "signs", "traces") }
    // `the latest poll has found support for it`: a document finds nothing else.
    let isDocuments = (max(0, item - 4)..<item).contains { isOne($0, of: [.documentNoun]) }
    return isEvidence || isDocuments ? object(item) : nil
  }

  /// `spoke on condition of anonymity`, `spoke for the first time` tell how and when, not of what.
  private func isManner(_ item: Int) -> Bool {
    isOne(item, of: [.mannerNoun]) || isOne(item, of: [.article]) && word(item + 1, "first") && word(item + 2, "time")
  }

  private func startsNounPhrase(_ item: Int) -> Bool {
    guard let token = statement.token(item), article.tokens[token].kind != .punctuation else { return false }
    return isOne(item, of: [.clauseSubject, .article, .possessive]) || article.tags.speech[token].canOpenNounPhrase
  }

  private func that(_ item: Int, _ classes: WordClasses) -> Complement? {
    guard !classes.isDisjoint(with: [.clauseVerb, .reportNoun]) else { return nil }
    // `pledges that would bring more` is a relative clause.
    if word(item, "that"), isClause(item + 1), !isAuxiliary(item + 1) {
      return Complement(start: item + 1, reach: .clause)
    }
    guard !classes.isDisjoint(with: [.clauseVerb]), classes.contains(.reportingVerb) else { return nil }
    // `told the men on the hill that …`
    // `said during a news briefing in the town of Tarn late on Tuesday that …` has eleven words before it.
    for next in item..<min(item + 12, statement.items.count) {
      guard let token = statement.token(next), article.tokens[token].kind != .punctuation,
        next == item || article.tokens[token].classes.isDisjoint(with: [.reportingVerb, .auxiliary])
      else { return nil }
      if word(next, "that") {
        // `responded with shots that killed two men` tells of the shots.
        let isRelative = isAuxiliary(next + 1) || next > item && isFinite(next + 1)
        return isClause(next + 1) && !isRelative ? Complement(start: next + 1, reach: .clause) : nil
      }
    }
    return nil
  }

  private func object(_ item: Int) -> Complement? {
    if statement.stretch(item) != nil { return Complement(start: item, reach: .phrase) }
    guard let token = statement.token(item), article.tokens[token].kind != .punctuation else { return nil }
    let classes = article.tokens[token].classes
    if startsClause(item) { return Complement(start: item, reach: .clause) }
    if isOne(item, of: [.demonstrative]), isEnd(item + 1) { return Complement(start: item, reach: .phrase) }
    let isOpener =
      article.tokens[token].kind == .number || article.isNameLike(token)
      || !classes.isDisjoint(with: [.article, .personPronoun, .numberWord])
      || isOne(item, of: [.objectOpener])
    if isOpener { return Complement(start: item, reach: .phrase) }
    if !classes.isDisjoint(with: [.functionWord, .preposition, .auxiliary, .weekday, .month]) { return nil }
    return Complement(start: item, reach: .phrase)
  }

  /// `he would`, `it is`: a subject with its verb.
  func startsClause(_ item: Int) -> Bool {
    isOne(item, of: [.clauseSubject]) && isWord(item + 1)
      || (isOne(item, of: [.definite, .personalPossessive]) || word(item, "this")) && isFollowedByAuxiliary(item)
  }

  /// Where a clause begins behind a verb and a preposition: at `at least ten men left`, and behind the noun phrase of
  /// `in a statement the road was shut`; nil if none does.
  func behindSetting(_ item: Int) -> Int? {
    if isOne(item, of: [.hedgingPreposition]), hasVerb(from: item + 1) { return item }
    var next = item + 1
    if isOne(next, of: [.article, .possessive]) { next += 1 }
    // `in a short statement to the state news agency late on Monday the road was shut` has eleven words.
    while next < item + 14, let token = statement.token(next), article.tokens[token].kind == .word {
      if isOne(next, of: [.article, .clauseSubject]), !isOne(next - 1, of: [.preposition]) {
        return hasVerb(from: next + 1) ? next : nil
      }
      guard !article.tags.speech[token].isFinite else { return nil }
      next += 1
    }
    return nil
  }

  /// Whether a verb that a subject stands before follows in the same clause.
  private func hasVerb(from item: Int) -> Bool {
    for next in item..<min(item + 14, statement.items.count) {
      guard let token = statement.token(next), article.tokens[token].kind != .punctuation else { return false }
      if article.tags.speech[token].isFinite { return true }
    }
    return false
  }

  /// Whether such a verb stands before `who` or `which`: not in `guilty of the deaths of two who were there`.
  private func hasVerb(beforeRelativeFrom item: Int) -> Bool {
    let next = (item..<statement.items.count).first { isOne($0, of: [.relativePronoun]) || isFinite($0) }
    return next.map(isFinite) == true && hasVerb(from: item)
  }

  private func isFollowedByAuxiliary(_ item: Int) -> Bool {
    // `the three wounded men were …`: the verb is among four words behind the article.
    for next in (item + 1)..<(item + 5) {
      guard isWord(next), let token = statement.token(next) else { return false }
      if article.tokens[token].classes.contains(.auxiliary) { return true }
    }
    return false
  }

  private func isQuestion(_ item: Int) -> Bool {
    isOne(item, of: [.questionWord]) && isWord(item + 1)
  }

  private func startsInfinitive(_ item: Int) -> Bool {
    guard let token = statement.token(item + 1) else { return statement.stretch(item + 1) != nil }
    return article.tokens[token].shape == .lower
      && article.tokens[token].classes.isDisjoint(with: [.article, .preposition])
      && !isOne(item + 1, of: [.possessive, .objectWord])
  }

  /// Whether an infinitive can start at an item, with an adverb or without.
  private func isVerb(_ item: Int) -> Bool {
    guard let token = statement.token(item) else { return true }
    return article.tags.speech[token].isVerb || article.tags.speech[token] == .adverb
  }

  private func isClause(_ item: Int) -> Bool { isInside(item) && (isWord(item) || !isSign(item)) }
  private func isAuxiliary(_ item: Int) -> Bool {
    statement.token(item).map { article.tokens[$0].classes.contains(.auxiliary) } == true
  }

  private func isFinite(_ item: Int) -> Bool {
    statement.token(item).map { article.tags.speech[$0].isFinite } == true
  }

  private func isEnd(_ item: Int) -> Bool { !isInside(item) || isSign(item) }

  private func isInside(_ item: Int) -> Bool { statement.items.indices.contains(item) }

  private func isSign(_ item: Int) -> Bool {
    statement.token(item).map { article.tokens[$0].kind == .punctuation } == true
  }

  private func isWord(_ item: Int) -> Bool { statement.token(item).map { article.tokens[$0].kind == .word } == true }

  /// Behind days and adverbs: `on Monday`, `publicly`, `also`.
  func afterAdverbs(_ start: Int) -> Int {
    var item = start
    while let token = statement.token(item),
      article.tokens[token].classes.contains(.weekday) || isAdverb(token)
        || isOne(item, of: [.beforeWeekday]) && isWeekday(item + 1)
        || isOne(item, of: [.beforeThat])
          && word(item + 1, "that")
    {
      item += 1
    }
    return item
  }

  private func isAdverb(_ token: Int) -> Bool {
    let word = article.bytes[article.tokens[token].span.range]
    // `badly` is an adverb, `only` and `ally` are not.
    return article.tokens[token].shape == .lower && word.count > 4 && word.suffix(2).elementsEqual("ly".utf8)
  }

  private func isWeekday(_ item: Int) -> Bool {
    statement.token(item).map { article.tokens[$0].classes.contains(.weekday) } ?? false
  }

  private func isOne(_ item: Int, of classes: WordClasses) -> Bool {
    statement.token(item).map { article.isOne($0, of: classes) } ?? false
  }

  private func word(_ item: Int, _ words: String...) -> Bool {
    guard let token = statement.token(item) else { return false }
    return words.contains { article.isWord(token, $0) }
  }
}
