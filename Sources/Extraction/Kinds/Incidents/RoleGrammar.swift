import Linguistics

/// Tells which parts in an incident a phrase cannot have by the words around it.
struct RoleGrammar {
  private let text: IncidentText
  private let facts: SentenceFacts
  private var article: AnnotatedArticle { text.article }

  init(_ text: IncidentText, _ facts: SentenceFacts) { (self.text, self.facts) = (text, facts) }

  /// The roles that grammar rules out: nobody acts who is acted `against`, nor does a country `in` which things happen.
  func excluded(_ chunk: NounChunk, in sentence: IncidentText.Sentence) -> [Role] {
    if let preposition = chunk.preposition, article.isWord(preposition, "against") {
      return [.perpetrator, .organisation]
    }
    if isOutcome(chunk, in: sentence) { return [.perpetrator, .organisation] }
    // `four men` of `arrested four men`
    if chunk.form != .name, isHarmed(chunk) { return [.perpetrator, .organisation, .weapon] }
    if survivesOrFoils(chunk) { return [.perpetrator, .organisation, .weapon] }
    guard chunk.form == .name, let place = text.entity(at: chunk.tokens.lowerBound), place.kind == .place,
      text.isLocated(text.span(of: chunk.tokens))
    else { return [] }
    // `strikes in Iraq` hit what lies there; a town may be what is hit.
    return [.perpetrator, .organisation, .victim, .weapon] + (place.location?.kind == .country ? [.target] : [])
  }

  /// Whether a figure counts a phrase among those that something was done to.
  private func isHarmed(_ chunk: NounChunk) -> Bool {
    let span = text.span(of: chunk.tokens)
    return facts.figures.contains { $0.span.overlaps(span) && IncidentRoles.effect($0.counts, .arrest) != nil }
  }

  /// Whether a phrase is the subject of `survived` or `foiled`, with what hangs on it (`the mayor of Kestel survived`), or
  /// stands behind `foiled by`.
  private func survivesOrFoils(_ chunk: NounChunk) -> Bool {
    if let by = chunk.preposition, article.isWord(by, "by"), foils(by - 1) { return true }
    return (chunk.tokens.upperBound..<chunk.tokens.upperBound + 5).first {
      article.tags.speech.indices.contains($0)
        && article.tags.speech[$0].isVerb && !article.isOne($0, of: [.auxiliary])
    }.map {
      foils($0) || article.isWord($0, "survived", "survives", "survive", "escaped", "escapes", "escape")
    } ?? false
  }

  private func foils(_ token: Int) -> Bool {
    article.tokens.indices.contains(token) && IncidentStaging.tellsOfOthers(article.tokens[token].wordHash)
  }

  /// Whether a phrase only tells how things stand behind deeds against somebody: `After weeks of raids against the rebels, the
  /// Vella Front is short of men`.
  private func isOutcome(_ chunk: NounChunk, in sentence: IncidentText.Sentence) -> Bool {
    var comma = chunk.whole.lowerBound - 1
    if article.isOne(comma, of: [.article]) { comma -= 1 }
    guard article.isComma(comma),
      article.isOne(sentence.tokens.lowerBound, of: [.timeConjunction, .adverbialPreposition]),
      sentence.deeds.allSatisfy({ $0.tokens.upperBound <= comma })
    else { return false }
    return (sentence.tokens.lowerBound..<comma).contains { article.isWord($0, "against") }
  }
}
