import Linguistics

/// Finds verbs and nouns that report by what follows them, where no subject stands beside them or the
/// verb is one of stance: `and vowed to stay`, `was told that …`, `the claim that …`, `criticised the plan`.
struct CueFinder {
  /// No sentence holds more; text made of such words must not cost more.
  private static let limit = 24
  private static let cues: WordClasses = [
    .clauseVerb, .infinitiveVerb, .objectVerb, .topicVerb, .reportNoun, .intentNoun,
  ]
  private static let nouns: WordClasses = [.reportNoun, .intentNoun]

  private let clauses: ClauseFinder
  private var statement: Statement { clauses.statement }
  private var article: AnnotatedArticle { clauses.article }

  init(_ clauses: ClauseFinder) { self.clauses = clauses }

  /// All clauses of the statement in order of their cues: those given, and those found besides.
  func clauses(besides known: [ReportingClause]) -> [ReportingClause] {
    var all: [ReportingClause] = []
    var rest = known[...]
    var found = 0
    for item in statement.items.indices {
      guard let token = statement.token(item) else { continue }
      while let next = rest.first, next.cue.lowerBound <= token {
        all.append(next)
        rest.removeFirst()
      }
      guard found < Self.limit, !article.tokens[token].classes.isDisjoint(with: Self.cues),
        all.last?.cue.contains(token) != true, let clause = clause(at: item, token, after: all.last)
      else { continue }
      all.append(clause)
      found += 1
    }
    return all + rest
  }

  private func clause(at item: Int, _ token: Int, after last: ReportingClause?) -> ReportingClause? {
    guard article.tokens[token].shape == .lower || clauses.lettering != .sentence, !clauses.isQuoting(item) else {
      return nil
    }
    let classes = article.tokens[token].classes.intersection(Self.cues.union([.reportingVerb, .weakReportingVerb]))
    let isNoun = isNoun(token, classes)
    // `the plan`, `a call for calm`: no verb, whatever it could be elsewhere.
    if !isNoun, clauses.lettering == .sentence, article.tags.speech[token].isNoun { return nil }
    let use = isNoun ? classes.intersection(Self.nouns) : verbUse(item, classes)
    guard !use.isEmpty,
      let complement = ComplementReader(article: article, statement: statement).complement(from: item + 1, of: use)
    else { return nil }
    var source: Range<Int>?
    var antecedent: Range<Int>?
    if isNoun {
      source = possessor(of: item)
    } else if let who = clauses.relative(before: item) {
      source = clauses.tokens(who, who)
      antecedent = clauses.antecedent(before: item)
    } else if !isPassive(item) {
      source = subject(of: item, complement, after: last)
      if source == nil, !mayLackSubject(item, complement) { return nil }
    }
    return ReportingClause(
      cue: token..<(token + 1), source: source, antecedent: antecedent, items: item..<(item + 1), isWeak: true,
      isAgentless: !isNoun && isPassive(item), complement: complement,
      rule: isNoun ? .reportNoun : .complement)
  }

  /// A word that can be both is what the tagger says it is here.
  private func isNoun(_ token: Int, _ classes: WordClasses) -> Bool {
    guard !classes.isDisjoint(with: Self.nouns) else { return false }
    return classes.isDisjoint(with: [.clauseVerb, .infinitiveVerb, .objectVerb, .topicVerb])
      || article.tags.speech[token].isNoun
  }

  private func isOwned(_ item: Int) -> Bool {
    clauses.isOne(item - 1, of: [.article, .possessive, .possessiveEnding, .determiner]) || isCounted(item)
  }

  /// `one confirmed death`, but not `four in ten said`.
  private func isCounted(_ item: Int) -> Bool {
    guard let token = statement.token(item), let number = statement.token(item - 1),
      article.tags.speech[token] == .pastParticiple || article.tags.speech[token] == .adjective
    else { return false }
    return article.tokens[number].kind == .number || clauses.isOne(item - 1, of: [.numberWord])
  }

  /// What a verb can take where it stands; a passive takes no object, and behind `to` only clauses count.
  private func verbUse(_ item: Int, _ classes: WordClasses) -> WordClasses {
    let verb = classes.subtracting(Self.nouns)
    if isOwned(item) { return [] }
    if clauses.isOne(item - 1, of: [.beforeInfinitive]) {
      return verb.intersection([.clauseVerb, .reportingVerb])
    }
    return isPassive(item) || clauses.isPatients(item) ? verb.subtracting([.objectVerb]) : verb
  }

  /// `was asked`, `were first told`.
  private func isPassive(_ item: Int) -> Bool {
    clauses.isPassive(item) || clauses.isOne(item - 2, of: [.formOfBe]) || clauses.isPatients(item)
  }

  /// `his claim`, `Marsh’s claim`.
  private func possessor(of item: Int) -> Range<Int>? {
    if clauses.isOne(item - 1, of: [.personalPossessive]) { return clauses.tokens(item - 1, item - 1) }
    guard clauses.isOne(item - 1, of: [.possessiveEnding]), let token = statement.token(item - 2) else { return nil }
    return clauses.entities.mention(at: token)?.tokens
  }

  /// `, called Operation River,` gives a thing its name.
  private func isNaming(_ item: Int, _ complement: Complement) -> Bool {
    clauses.isOne(item, of: [.titleVerb]) && clauses.isComma(item - 1) && complement.start == item + 1
      && statement.stretch(complement.start) == nil
      && !clauses.isOne(complement.start, of: [.personPronoun, .objectPronoun, .demonstrative, .article])
      && !clauses.word(complement.start, "it")
  }

  private func subject(of item: Int, _ complement: Complement, after last: ReportingClause?) -> Range<Int>? {
    if let items = SourcePhrase(clauses).before(item) { return clauses.tokens(items.lowerBound, items.upperBound - 1) }
    guard clauses.isOne(item - 1, of: [.clauseJoiner]) || clauses.isComma(item - 1) || clauses.lettering == .title,
      !isNaming(item, complement)
    else {
      return nil
    }
    return last?.antecedent ?? last?.source ?? SourcePhrase(clauses).opener()
  }

  /// Past and present participles report without a subject; `fears`, `plans` are nouns then, unless a clause follows.
  private func mayLackSubject(_ item: Int, _ complement: Complement) -> Bool {
    guard let token = statement.token(item) else { return false }
    // `, announced a week ago,` describes what stands before it.
    if complement.reach == .phrase, clauses.isComma(item - 1) { return false }
    let word = article.bytes[article.tokens[token].span.range].suffix(3).map { $0 | 0x20 }
    if word.suffix(2).elementsEqual("ed".utf8) || word.elementsEqual("ing".utf8) { return true }
    return complement.reach == .clause
  }
}
