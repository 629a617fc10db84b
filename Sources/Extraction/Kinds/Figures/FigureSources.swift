import Linguistics

/// Says who gives a figure: whoever is quoted with it, or is named beside a verb of report before it.
struct FigureSources {
  private let article: AnnotatedArticle
  private let entities: [Entity]
  /// Statements with a speaker, in order of text.
  private let statements: [Quote]

  init(_ reading: FactReading) {
    article = reading.annotated
    entities = reading.entities
    statements = reading.quotes.filter { !$0.speakers.isEmpty }
  }

  /// The name of who gives a number; nil where the reporter does.
  func source(of number: TextSpan) -> String? {
    let beside = statements.filter { $0.sentence.contains(number) }
    if let around = beside.last(where: { $0.span.contains(number) }) { return name(around) }
    guard let token = article.token(at: number.start) else { return nil }
    let sentence = article.annotated.sentences[article.sentence(of: token)]
    if let reporter = reporter(before: token, from: sentence.lowerBound) { return reporter }
    if let beside = beside.first(where: { tells($0, also: number) }) { return name(beside) }
    return isHearsay(sentence) ? statements.last { $0.span.end <= number.start && isNear($0, sentence) }.map(name) : nil
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

  /// The name beside a verb of report that a number is the object of: `the ministry put the toll at 41`.
  private func reporter(before number: Int, from start: Int) -> String? {
    let verb = (max(start, number - 8)..<number).last { article.isOne($0, of: [.givesFigures]) }
    guard let verb, verb > start, !goesOn(verb + 1..<number) else { return nil }
    var subject = verb - 1
    while subject > start, article.isOne(subject, of: [.auxiliary, .beforeVerb]) { subject -= 1 }
    let end = article.tokens[subject].span.end
    return entities.first { $0.mentions.contains { $0.span.end == end } && $0.kind != .place }?.name
  }

  /// Whether another clause starts between verb and number.
  private func goesOn(_ tokens: Range<Int>) -> Bool {
    tokens.contains { article.isOne($0, of: [.relativePronoun, .timeConjunction]) || article.sign($0) != 0 }
  }

  /// Whether a sentence tells what others told, without saying who: `12 villagers were reportedly shot`.
  private func isHearsay(_ sentence: Range<Int>) -> Bool {
    sentence.contains { article.isOne($0, of: [.hearsay]) }
  }

  /// Whether a statement stands within three sentences before one.
  private func isNear(_ statement: Quote, _ sentence: Range<Int>) -> Bool {
    guard let token = article.token(at: statement.span.start) else { return false }
    return article.sentence(of: sentence.lowerBound) - article.sentence(of: token) <= 3
  }
}
