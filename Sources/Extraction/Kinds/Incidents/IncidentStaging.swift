import Linguistics

/// Reads whether a deed was done, tried or threatened, or is denied, by the words before it in its clause.
struct IncidentStaging {
  /// What a word before a deed makes of it.
  enum Turn: CaseIterable { case attempted, threatened, denied }

  let text: IncidentText
  private var article: AnnotatedArticle { text.article }

  /// `threatened to take part in further`: words between the turn and the deed.
  private static let reach = 6

  private static let turns: [UInt64: Turn] = Dictionary(
    uniqueKeysWithValues: VocabularyTable("stages").rows.compactMap { row in
      row.cases("turn", of: Turn.self).first.map { (WordHash(Array(row.word.utf8)[...]).value, $0) }
    })

  init(_ text: IncidentText) { self.text = text }

  func stage(of deed: Deed, in sentence: IncidentText.Sentence) -> (stage: IncidentStage, isDenied: Bool) {
    var stage = IncidentStage.done
    var isDenied = isDenied(deed)
    for position in words(before: deed, in: sentence) {
      switch Self.turns[article.tokens[position].wordHash] {
      case .attempted: stage = .attempted
      case .threatened: if stage == .done { stage = .threatened }
      case .denied: isDenied = true
      case nil: break
      }
    }
    return (stage, isDenied)
  }

  /// The words of the deed's clause before it, and those within the deed (`assassination attempt`).
  private func words(before deed: Deed, in sentence: IncidentText.Sentence) -> Range<Int> {
    var start = deed.tokens.lowerBound
    while start > sentence.tokens.lowerBound, deed.tokens.lowerBound - start < Self.reach, article.sign(start - 1) == 0,
      !article.isOne(start - 1, of: [.relativePronoun, .timeConjunction])
    {
      start -= 1
    }
    return start..<min(deed.tokens.upperBound + 1, sentence.tokens.upperBound)
  }

  /// Whether the deed stands in what somebody denies.
  private func isDenied(_ deed: Deed) -> Bool {
    let start = article.tokens[deed.tokens.lowerBound].span.start
    return text.reading.quotes.contains { $0.stance == .denied && $0.span.contains(start) }
  }
}
