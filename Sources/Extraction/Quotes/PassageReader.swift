import Linguistics

/// Finds what is said in one passage after the other, remembering who speaks.
struct PassageReader {
  /// Who was about to speak where a sentence ended: `Marsh agreed.`, `Marsh put it so:`.
  private struct Lead {
    var clause: SpokenClause
    /// A colon leads into the next passage too.
    var endsInColon: Bool
  }

  /// A sentence that only leads up to a quotation is no longer, in tokens.
  // `Colonel Marsh put it another way.`; a longer sentence says something else.
  private static let longestLead = 8

  private let article: AnnotatedArticle
  private let entities: ArticleEntities
  private var resolver: SpeakerResolver
  private var lead: Lead?

  init(_ article: AnnotatedArticle, _ entities: ArticleEntities) {
    self.article = article
    self.entities = entities
    resolver = SpeakerResolver(article, entities)
  }

  /// Who is about to speak behind the colon that ends the passage; nil if nobody is.
  var colonLead: SpokenClause? { lead?.endsInColon == true ? lead?.clause : nil }

  /// All who were found to speak so far.
  var speakers: ArticleSpeakers { resolver.speakers }

  /// What is said in a turn of a transcript.
  mutating func attribution(_ turn: Turn) -> Attribution {
    Attribution(
      kind: .direct, span: article.annotated.span(of: turn.tokens), tokens: turn.tokens, statement: turn.tokens,
      cue: turn.label.name.upperBound..<(turn.label.name.upperBound + 1), source: turn.label.name,
      speaker: resolver.speaker(of: turn.label), rule: .transcript)
  }

  mutating func attributions(_ passage: Passage, _ stretches: [QuotedStretch]) -> [Attribution] {
    resolver.startPassage(passage)
    if lead?.endsInColon == false { lead = nil }
    var found: [Attribution] = []
    for statement in Statement.statements(in: passage, stretches, article) {
      let clauses = spokenClauses(of: statement, passage.lettering)
      found += withSubjects(StatementReader(article, entities, statement, clauses).attributions(), statement)
      lead = lead(from: statement, clauses)
    }
    return found
  }

  private mutating func spokenClauses(of statement: Statement, _ lettering: Lettering) -> [SpokenClause] {
    let finder = ClauseFinder(article: article, entities: entities, statement: statement, lettering: lettering)
    return CueFinder(finder).clauses(besides: finder.clauses()).map { clause in
      SpokenClause(clause: clause, speaker: speaker(of: clause, isSpeech: isSpeech(clause, statement)))
    }
  }

  /// Gives quotes without a clause to the subject of their sentence, or to who was about to speak.
  private mutating func withSubjects(_ found: [Attribution], _ statement: Statement) -> [Attribution] {
    var found = found
    for index in found.indices where found[index].source == nil && found[index].kind != .indirect {
      let own = subject(of: statement, before: found[index].tokens.lowerBound, rule: .subject)
      guard let clause = own.map({ spoken($0, speaks: true) }) ?? (statement.stretch(0) != nil ? lead?.clause : nil)
      else { continue }
      found[index].cue = own == nil ? clause.clause.cue : nil
      found[index].source = clause.clause.source
      found[index].speaker = clause.speaker
      found[index].rule = own == nil ? .lead : clause.clause.rule
    }
    return found
  }

  private mutating func spoken(_ clause: ReportingClause, speaks: Bool) -> SpokenClause {
    SpokenClause(clause: clause, speaker: speaker(of: clause, isSpeech: false, speaks: speaks))
  }

  /// Whether only people and bodies do what a verb says: because it is `said`, or because a quotation stands beside it.
  private func isSpeech(_ clause: ReportingClause, _ statement: Statement) -> Bool {
    if !clause.isWeak, clause.complement == nil { return true }
    let next = clause.items.upperBound
    let isSign = statement.token(next).map { article.tokens[$0].kind == .punctuation } == true
    return statement.stretch(clause.items.lowerBound - 1) != nil || statement.stretch(next) != nil
      || isSign && statement.stretch(next + 1) != nil
  }

  private mutating func speaker(of clause: ReportingClause, isSpeech: Bool, speaks: Bool = true) -> ResolvedSpeaker? {
    let found = (clause.antecedent ?? clause.source).flatMap {
      resolver.speaker(of: $0, isSpeech: isSpeech, speaks: speaks)
    }
    return found.map { clause.rule.isSure ? $0 : ResolvedSpeaker($0.speakers, .likely) }
  }

  private mutating func lead(from statement: Statement, _ clauses: [SpokenClause]) -> Lead? {
    let last = statement.tokens.upperBound - 1
    let endsInColon = article.sign(last) == UInt8(ascii: ":")
    guard statement.stretches.isEmpty, endsInColon || statement.tokens.count <= Self.longestLead else { return nil }
    if endsInColon, let clause = clauses.last(where: isPersons) ?? clauses.last(where: { $0.clause.source != nil }) {
      return Lead(clause: clause, endsInColon: true)
    }
    let rule: QuoteRule = .lead
    if endsInColon, let person = onlyPerson(in: statement, rule) {
      return Lead(clause: spoken(person, speaks: false), endsInColon: true)
    }
    guard
      let subject = subject(of: statement, before: last, rule: rule)
        ?? (endsInColon ? onlyName(in: statement, rule) : nil)
    else { return nil }
    return Lead(clause: spoken(subject, speaks: false), endsInColon: endsInColon)
  }

  /// Behind the comma of `In the town, …` and `When it comes to roads, …`.
  private func afterAdverbial(_ statement: Statement, before token: Int) -> Int {
    let first = statement.tokens.lowerBound
    guard
      article.tokens[first].classes.contains(.preposition) || article.isOne(first, of: [.timeConjunction])
        || article.isWord(first, "once"),
      // `While nobody in the town had been asked by the army or us, Marsh …`: the comma is the fourteenth sign.
      let comma = (first..<min(first + 14, token)).first(where: article.isComma)
    else { return first }
    return comma + 1
  }

  private func isPersons(_ clause: SpokenClause) -> Bool {
    clause.speaker.map { $0.speakers.contains { resolver.speakers.kind(of: $0) == .person } } == true
  }

  /// `Here is the chief’s spokesman, Ana Marsh, speaking in Tarn:` names one person, whatever else.
  private func onlyPerson(in statement: Statement, _ rule: QuoteRule) -> ReportingClause? {
    let people = statement.tokens.compactMap { entities.mention(at: $0) }.filter { entities.kind(of: $0) == .person }
    guard let first = people.first, people.allSatisfy({ $0.entity == first.entity }),
      !article.isOne(first.tokens.upperBound, of: [.possessiveEnding])
    else { return nil }
    return ReportingClause(cue: first.tokens, source: first.tokens, items: 0..<1, rule: rule)
  }

  /// `After the raid the army’s spokesman Boro Venn issued this statement:` names one person or body.
  private func onlyName(in statement: Statement, _ rule: QuoteRule) -> ReportingClause? {
    var name: EntityMention?
    for token in statement.tokens {
      guard let mention = entities.mention(at: token), entities.kind(of: mention) != .place, mention != name else {
        continue
      }
      guard name == nil else { return nil }
      name = mention
    }
    return name.map {
      ReportingClause(cue: $0.tokens, source: $0.tokens, items: 0..<1, rule: rule)
    }
  }

  /// `Marsh was described as “weak”`: others said so.
  private func isPassive(_ verb: Int) -> Bool {
    article.isOne(verb, of: [.formOfBe]) && verb + 1 < article.tokens.count
      && article.tags.speech[verb + 1] == .pastParticiple
  }

  /// The name or pronoun that opens a statement, with the word behind it; nil if an owner or adverbial stands there.
  private func subject(of statement: Statement, before token: Int, rule: QuoteRule) -> ReportingClause? {
    var index = afterAdverbial(statement, before: token)
    // `The long silent and often absent mayor, Marsh`: the subject is among the first eight words.
    let limit = min(index + 8, token)
    while index < limit, article.tokens[index].kind == .word, !article.tokens[index].classes.contains(.preposition) {
      let mention = entities.mention(at: index).flatMap { entities.kind(of: $0) == .person ? $0.tokens : nil }
      if let name = mention ?? (article.isOne(index, of: [.singularPronoun]) ? index..<(index + 1) : nil) {
        let next = name.upperBound
        guard next < token, !article.isOne(next, of: [.possessiveEnding]), article.tokens[next].kind == .word,
          !isPassive(next)
        else {
          return nil
        }
        return ReportingClause(cue: next..<(next + 1), source: name, items: 0..<1, rule: rule)
      }
      index += 1
    }
    return nil
  }
}
