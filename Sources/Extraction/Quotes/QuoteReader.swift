import Linguistics

/// Finds quotes and who said them: quoted stretches, reporting clauses, speakers, indirect speech.
struct QuoteReader {
  private let article: AnnotatedArticle
  private let entities: ArticleEntities

  init(_ article: AnnotatedArticle, _ entities: ArticleEntities) {
    self.article = article
    self.entities = entities
  }

  /// Quotes in order of text, and the entities that they speak of: those given, then those who are only described.
  func read() -> (entities: [Entity], quotes: [Quote]) {
    let stretches = StretchFinder(article: article).stretches()
    var reader = PassageReader(article, entities)
    var paragraphs = ParagraphSpeakers(article, entities)
    let turns = TurnLabels(article, entities).turns()
    var said: [[Attribution]] = []
    var leads: [SpokenClause?] = []
    for (position, passage) in article.passages.enumerated() {
      if let turn = turns[position] {
        said.append([reader.attribution(turn)])
        leads.append(nil)
        continue
      }
      let found = reports(passage) ? reader.attributions(passage, stretches[position].filter(isNoNickname)) : []
      said.append(paragraphs.fill(found, in: passage))
      leads.append(reader.colonLead)
    }
    said = SignatureLines(article, entities).fill(UnmarkedStatements(article).fill(said, leads: leads))
    let quotes = SpeakersAround(article, entities).fill(said).joined().map(quote).sorted { $0.span < $1.span }
    return (reader.speakers.list, quotes)
  }

  /// `“Lobo”` inside a name says nothing.
  private func isNoNickname(_ stretch: QuotedStretch) -> Bool {
    guard let mention = entities.mention(at: stretch.tokens.lowerBound) else { return true }
    return
      !(mention.tokens.contains(stretch.marked.lowerBound) && mention.tokens.contains(stretch.marked.upperBound - 1))
  }

  /// Section headings only repeat words from the text.
  private func reports(_ passage: Passage) -> Bool {
    passage.kind != .heading && passage.kind != .byline && passage.kind != .dateline
  }

  private func quote(_ attribution: Attribution) -> Quote {
    func span(_ tokens: Range<Int>?) -> TextSpan? { tokens.map { article.annotated.span(of: $0) } }
    var quote = Quote(
      attribution.kind, attribution.span, cue: span(attribution.cue), source: span(attribution.source),
      sentence: article.annotated.span(of: attribution.statement), stance: stance(attribution),
      rule: attribution.rule.name)
    quote.speakers = attribution.speaker?.speakers ?? []
    quote.certainty = attribution.speaker?.certainty ?? .sure
    return quote
  }

  /// By the last word of the cue, a verb or noun.
  private func stance(_ attribution: Attribution) -> Stance {
    guard let last = attribution.cue?.last else { return .said }
    let hasObject = !article.isOne(last + 1, of: [.preposition])
    return Stance(ofCue: article.words(last..<(last + 1)).lowercased(), hasObject: hasObject)
  }
}

/// A reporting clause with who its source resolves to.
struct SpokenClause: Sendable {
  var clause: ReportingClause
  var speaker: ResolvedSpeaker?
}

/// A quote in the making, in tokens.
struct Attribution: Sendable {
  var kind: Quote.Kind
  var span: TextSpan
  var tokens: Range<Int>
  /// Of the statement that it stands in.
  var statement: Range<Int>
  var cue: Range<Int>?
  var source: Range<Int>?
  var speaker: ResolvedSpeaker?
  /// Whether the sentence leaves open who said it, and nobody beside it is meant: `it was concluded that`.
  var isAgentless = false
  /// Whether the paragraph before left this stretch open.
  var isContinuation = false
  var rule: QuoteRule
}
