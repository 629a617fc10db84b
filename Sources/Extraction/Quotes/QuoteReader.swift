import Linguistics

/// Finds quotes and who said them: quoted stretches, reporting clauses, speakers, indirect speech.
struct QuoteReader {
  private let article: AnnotatedArticle
  private let entities: EntityTable

  init(_ article: AnnotatedArticle, _ entities: EntityTable) {
    self.article = article
    self.entities = entities
  }

  /// In order of text.
  func quotes() -> [Quote] {
    let stretches = StretchFinder(article: article).stretches()
    var speakers = SpeakerResolver(article, entities)
    var paragraphs = ParagraphSpeakers(article, entities)
    let transcript = Transcript(article, entities)
    var said: [[Attribution]] = []
    for (position, passage) in article.passages.enumerated() {
      if let turn = transcript.turn(passage) {
        said.append([turn])
        continue
      }
      let found = reports(passage) ? attributions(passage, stretches[position], &speakers) : []
      said.append(paragraphs.fill(found, in: passage))
    }
    return SpeakersAround(article, entities).fill(said).joined().map(quote).sorted { $0.span < $1.span }
  }

  private func attributions(
    _ passage: Passage, _ stretches: [QuotedStretch], _ speakers: inout SpeakerResolver
  ) -> [Attribution] {
    speakers.startPassage(passage)
    var found: [Attribution] = []
    let subjects = SubjectSpeakers(article, entities)
    var lead: Range<Int>?
    for statement in Statement.statements(in: passage, stretches, article) {
      let finder = ClauseFinder(
        article: article, entities: entities, statement: statement, lettering: passage.lettering)
      let clauses = CueFinder(finder).clauses(besides: finder.clauses())
      let spoken = clauses.map { SpokenClause(clause: $0, speaker: speakers.speaker(of: $0)) }
      var read = StatementReader(article, statement, spoken).attributions()
      for index in read.indices where read[index].source == nil && read[index].kind != .indirect {
        let own = subjects.subject(of: statement, before: read[index].tokens.lowerBound)
        let isAlone = statement.items.count <= 2
        guard let source = own ?? (isAlone ? lead : nil) else { continue }
        let clause = ReportingClause(
          cue: source, source: source, items: 0..<1,
          rule: own == nil ? "subject of the sentence before" : "subject of the sentence")
        read[index].source = source
        read[index].speaker = speakers.speaker(of: clause)
        read[index].rule = clause.rule
      }
      found += read
      lead = subjects.subject(of: statement, before: statement.tokens.upperBound)
    }
    return found
  }

  /// Section headings only repeat words from the text.
  private func reports(_ passage: Passage) -> Bool {
    passage.kind != .heading && passage.kind != .byline && passage.kind != .dateline
  }

  private func quote(_ attribution: Attribution) -> Quote {
    func span(_ tokens: Range<Int>?) -> Span? { tokens.map { article.annotated.span(of: $0) } }
    return Quote(
      attribution.kind, attribution.span, cue: span(attribution.cue), source: span(attribution.source),
      speaker: attribution.speaker, rule: attribution.rule)
  }
}

/// A reporting clause with the entity that its source resolves to.
struct SpokenClause: Sendable {
  var clause: ReportingClause
  var speaker: EntityID?
}

/// A quote in the making, in tokens.
struct Attribution: Sendable {
  var kind: Quote.Kind
  var span: Span
  var tokens: Range<Int>
  /// Of the statement that it stands in.
  var statement: Range<Int>
  var cue: Range<Int>?
  var source: Range<Int>?
  var speaker: EntityID?
  /// Whether the paragraph before left this stretch open.
  var isContinuation = false
  var rule: RuleName
}
