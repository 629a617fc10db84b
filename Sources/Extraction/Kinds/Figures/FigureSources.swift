import Linguistics

/// Says who gives a figure: whoever is quoted with it, or is named beside a verb of report before it.
struct FigureSources {
  private let article: AnnotatedArticle
  private let entities: [Entity]
  /// Statements with a speaker, in order of text.
  private let statements: [Quote]
  private let subjects: FigureSubjects

  init(_ reading: FactReading) {
    article = reading.annotated
    entities = reading.entities
    statements = reading.quotes.filter { !$0.speakers.isEmpty }
    subjects = FigureSubjects(article: article, entities: entities)
  }

  /// The name of who gives a figure; nil where the reporter does.
  func source(of figure: Figure) -> String? {
    let number = figure.number
    let beside = statements.filter { $0.sentence.contains(number) }
    if let around = beside.last(where: { $0.span.contains(number) }) { return name(around) }
    guard let token = article.token(at: number.start) else { return nil }
    let sentence = article.annotated.sentences[article.sentence(of: token)]
    if let reporter = subjects.reporter(before: token, from: sentence.lowerBound) { return reporter }
    if let beside = beside.first(where: { tells($0, also: number) }) { return name(beside) }
    if let helper = subjects.helper(figure.counts, before: token, from: sentence.lowerBound) { return helper }
    if let headline = subjects.headline(of: token) { return headline }
    if isHearsay(sentence) { return told(before: article.sentence(of: token)) }
    return listed(sentence, before: token)
  }

  private func name(_ statement: Quote) -> String { entities.names(of: statement.speakers) }

  /// Whether what goes on behind `the army said` belongs to the statement: `, killing 12 people`.
  private func tells(_ statement: Quote, also number: TextSpan) -> Bool {
    guard statement.kind == .indirect, statement.span.end <= number.start,
      let after = article.token(at: max(statement.span.end, statement.cue?.end ?? 0)),
      article.isComma(after)
    else { return false }
    return article.tags.speech[after + 1] == .presentParticiple
  }

  /// Whether a sentence tells what others told, without saying who: `12 villagers were reportedly shot`, `rebels are
  /// said to have shot 12`.
  private func isHearsay(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      article.isOne($0, of: [.hearsay])
        || article.isOne($0, of: [.formOfBe]) && article.isWord($0 + 2, "to")
          && article.isWord($0 + 1, "said", "reported", "alleged", "believed")
    }
  }

  /// Who told last before a sentence of hearsay, at most three sentences of the reporter's own before it; other hearsay
  /// between goes on with him.
  private func told(before index: Int) -> String? {
    var own = 0
    for earlier in stride(from: index - 1, through: 0, by: -1) where own < 3 {
      if let teller = teller(in: earlier) { return teller }
      own = isHearsay(article.annotated.sentences[earlier]) ? 0 : own + 1
    }
    return nil
  }

  /// Who speaks in a sentence, or has been told something there: `the council has received reports of raids`.
  private func teller(in sentence: Int) -> String? {
    let tokens = article.annotated.sentences[sentence]
    let span = article.annotated.span(of: tokens)
    if let statement = statements.last(where: { $0.span.overlaps(span) }) { return name(statement) }
    let verb = tokens.first { article.isWord($0, "received", "gathered", "collected") && isReport($0 + 1..<$0 + 4) }
    guard let verb else { return nil }
    let before = TextSpan(span.start, article.tokens[verb].span.start)
    return entities.first { $0.kind == .organisation && $0.mentions.contains { before.contains($0.span) } }?.name
  }

  private func isReport(_ tokens: Range<Int>) -> Bool {
    tokens.contains { article.isOne($0, of: [.reportNoun]) }
  }

  /// Who spoke in the sentence before one that lists what he spoke of: `These crimes included the killing of 12 people`.
  private func listed(_ sentence: Range<Int>, before token: Int) -> String? {
    guard article.isWord(sentence.lowerBound, "these", "those", "this"), sentence.lowerBound > 0,
      (sentence.lowerBound..<token).contains(where: { article.isWord($0, "include", "included", "includes") })
    else { return nil }
    let last = article.tokens[sentence.lowerBound - 1].span.start
    return statements.last { $0.sentence.contains(TextSpan(last, last + 1)) }.map(name)
  }
}
