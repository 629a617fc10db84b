import Linguistics

/// Gives each quoted stretch of a statement its reporting clause, and finds what is said without marks.
struct StatementReader {
  private let article: AnnotatedArticle
  private let entities: ArticleEntities
  private let statement: Statement
  private let clauses: [SpokenClause]

  init(
    _ article: AnnotatedArticle, _ entities: ArticleEntities, _ statement: Statement, _ clauses: [SpokenClause]
  ) {
    self.article = article
    self.entities = entities
    self.statement = statement
    self.clauses = clauses
  }

  func attributions() -> [Attribution] {
    var found: [Attribution] = []
    var hasDirect = false
    for item in statement.items.indices {
      guard let stretch = statement.stretch(item) else { continue }
      let clause = clause(for: item)
      let kind = kind(of: stretch, at: item, resumes: hasDirect)
      hasDirect = hasDirect || kind == .direct
      if WorkTitle.isMarkup(stretch, in: article) || WorkTitle.isNoun(stretch, in: article) { continue }
      // `‘planned’ raids`, `‘peace bombs’`: nobody said one or two words in single marks.
      if clause == nil, stretch.isSingle, stretch.tokens.count < 3 { continue }
      if clause == nil, WorkTitle.matches(stretch, in: article) { continue }
      found.append(
        Attribution(
          kind: kind, span: stretch.span, tokens: stretch.tokens, statement: statement.tokens, cue: clause?.clause.cue,
          source: clause?.clause.source,
          speaker: clause?.speaker, isContinuation: stretch.isContinuation,
          rule: clause?.clause.rule ?? .marks))
    }
    return found + IndirectSpeech(article, statement, clauses, found).attributions()
  }

  /// The clause right behind a stretch, else the one right before, else the nearest.
  private func clause(for item: Int) -> SpokenClause? {
    let proper = clauses.filter { $0.clause.complement == nil }
    return clause(for: item, among: proper) ?? stance(before: item)
  }

  /// `criticised the plan as “weak”`: the last verb of stance before the stretch.
  private func stance(before item: Int) -> SpokenClause? {
    clauses.last { ($0.clause.complement?.start).map { $0 <= item } == true && $0.clause.source != nil }
  }

  private func clause(for item: Int, among clauses: [SpokenClause]) -> SpokenClause? {
    let before = clauses.last { $0.clause.items.upperBound <= item && $0.clause.cue.upperBound <= firstToken(item) }
    let later = clauses.filter { $0.clause.items.lowerBound > item }
    let next = later.filter { !statement.hasAnswer(behind: $0.clause, in: article) }
    if before == nil, next.isEmpty, let answering = later.first { return subject(from: 0, to: item, not: answering) }
    if let behind = next.first(where: { isAdjacent(item, $0.clause.items.lowerBound) }) {
      // `According to Marsh it “was over.” Venn said …`: a full stop ends what goes with the clause before.
      if let before, isAccordingTo(before), endsInStop(item) { return before }
      return behind
    }
    if let before, let other = takenOver(before, item) { return other }
    if let before, !before.clause.isInverted || isAccordingTo(before) { return before }
    return next.first { !$0.clause.isWeak } ?? before
  }

  /// Somebody else who has become the subject between a clause that goes with an earlier stretch and this one:
  /// `“Here?” she said, but as Marsh went on about “the whole town”`.
  private func takenOver(_ clause: SpokenClause, _ item: Int) -> SpokenClause? {
    guard statement.stretch(clause.clause.items.lowerBound - 1) != nil else { return nil }
    return subject(from: clause.clause.items.upperBound, to: item, not: clause)
  }

  /// The last person before a stretch who does something, and is not the speaker of a clause.
  private func subject(from start: Int, to item: Int, not clause: SpokenClause) -> SpokenClause? {
    for other in (start..<max(start, item)).reversed() {
      guard let token = statement.token(other), let mention = entities.mention(at: token),
        entities.kind(of: mention) == .person, clause.speaker?.speakers.contains(mention.entity) != true
      else { continue }
      let verb = mention.tokens.upperBound
      guard article.tokens.indices.contains(verb), article.tags.speech[verb].isFinite else { continue }
      return SpokenClause(
        clause: ReportingClause(
          cue: verb..<(verb + 1), source: mention.tokens, items: other..<(other + 1), rule: .subject),
        speaker: ResolvedSpeaker(mention.entity, .likely))
    }
    return nil
  }

  private func endsInStop(_ item: Int) -> Bool {
    statement.stretch(item).map { article.sign($0.tokens.upperBound - 1) == UInt8(ascii: ".") } == true
  }

  private func isAccordingTo(_ clause: SpokenClause) -> Bool { clause.clause.cue.count == 2 }

  private func firstToken(_ item: Int) -> Int { statement.stretch(item)?.marked.lowerBound ?? 0 }

  /// Whether only a comma or dash lies between a stretch and a clause.
  private func isAdjacent(_ item: Int, _ start: Int) -> Bool {
    // One sign may stand between: `“Go”, said Marsh`.
    guard start - item <= 2 else { return false }
    return start - item == 1 || statement.token(item + 1).map { article.tokens[$0].kind == .punctuation } == true
  }

  /// Direct where the stretch stands as a sentence by itself, or goes on with one after the clause that
  /// broke it off.
  private func kind(of stretch: QuotedStretch, at item: Int, resumes: Bool) -> Quote.Kind {
    if stretch.isContinuation { return .direct }
    let before = statement.token(item - 1)
    let opens = item == 0 || before.map { article.tokens[$0].kind == .punctuation } == true
    let first = article.tokens[stretch.tokens.lowerBound]
    let startsSentence = first.shape != .lower || first.kind != .word
    if opens, startsSentence { return isWhole(stretch, item) ? .direct : .mixed }
    return resumes && opens ? .direct : .mixed
  }

  /// Whether the stretch ends as a sentence or before a clause: a sign closes it inside or outside.
  private func isWhole(_ stretch: QuotedStretch, _ item: Int) -> Bool {
    if article.tokens[stretch.tokens.upperBound - 1].kind == .punctuation { return true }
    guard let after = statement.token(item + 1) else { return true }
    return article.tokens[after].kind == .punctuation
  }
}

/// Tells titles of works and nicknames from speech.
enum WorkTitle {
  /// Whether a stretch of few words has a capital on each that matters, and no sign that ends a sentence.
  static func matches(_ stretch: QuotedStretch, in article: AnnotatedArticle) -> Bool {
    let words = article.tokens[stretch.tokens].filter { $0.kind == .word }
    // `“A Song of the River and Road”` has seven; what is longer is speech more often.
    guard (1...7).contains(words.count), article.tokens[stretch.tokens.lowerBound].shape != .lower,
      words.contains(where: { $0.shape == .capitalised || $0.shape == .mixed })
    else { return false }
    let small = words.dropFirst().filter { $0.shape == .lower && !$0.classes.contains(.functionWord) }
    let ends = article.bytes[article.tokens[stretch.tokens.upperBound - 1].span.start]
    return small.isEmpty && ends != UInt8(ascii: "!") && ends != UInt8(ascii: "?")
      && !words.contains { $0.classes.contains(.personPronoun) }
  }

  /// Whether a title stands as a noun in its sentence: behind a word, and that word no verb of speech but
  /// one that takes whom it was told (`the film “River Song”`, `told “Tarn Tonight”`, `chanted “Tarn Is Ours”` not).
  static func isNoun(_ stretch: QuotedStretch, in article: AnnotatedArticle) -> Bool {
    let before = stretch.marked.lowerBound - 1
    // Two words are a phrase that somebody coined: `the “Yellow Line”`.
    guard before >= 0, article.tokens[before].kind == .word, stretch.tokens.count > 2,
      matches(stretch, in: article)
    else { return false }
    return !article.tokens[before].classes.contains(.reportingVerb)
      || article.isOne(before, of: [.titleVerb])
  }

  /// Whether a stretch is no words of anybody's: a value in markup (`id="12"`), an address, a figure.
  static func isMarkup(_ stretch: QuotedStretch, in article: AnnotatedArticle) -> Bool {
    if article.sign(stretch.marked.lowerBound - 1) == UInt8(ascii: "=") { return true }
    return !article.tokens[stretch.tokens].contains { $0.kind == .word }
  }
}
