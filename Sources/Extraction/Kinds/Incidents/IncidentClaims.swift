import Linguistics

/// Finds who claims an incident (`claimed responsibility for the attack`), and who is said by whom to have done it.
struct IncidentClaims {
  private let text: IncidentText
  private var article: AnnotatedArticle { text.article }

  init(_ text: IncidentText) { self.text = text }

  /// Hands each claim to the last incident that was told before it, and each accusation to those that it speaks of.
  func hand(to drafts: inout [IncidentDraft]) {
    for claim in claims() {
      let told = drafts.indices.filter { drafts[$0].firstSentence <= claim.sentence }
      guard
        let last = told.max(by: {
          drafts[$0].lastSentence(upTo: claim.sentence) < drafts[$1].lastSentence(upTo: claim.sentence)
        }),
        !drafts[last].incident.claimedBy.contains(claim.by)
      else { continue }
      drafts[last].incident.claimedBy.append(claim.by)
    }
    for index in drafts.indices { drafts[index].incident.blamedBy = accusers(of: drafts[index]) }
  }

  // By hashes, since each word of an article is asked.
  private static let nouns = ["responsibility", "credit"].map { WordHash(Array($0.utf8)[...]).value }
  private static let verbs = ["claimed", "claims", "claiming", "took", "admitted"].map {
    WordHash(Array($0.utf8)[...]).value
  }

  private func claims() -> [(sentence: Int, by: String)] {
    article.annotated.sentences.indices.compactMap { index in
      let sentence = article.annotated.sentences[index]
      guard let noun = sentence.first(where: { Self.nouns.contains(article.tokens[$0].wordHash) }),
        let verb = sentence.first(where: { Self.verbs.contains(article.tokens[$0].wordHash) }),
        abs(noun - verb) < 12, let by = claimant(noun, verb, sentence)
      else { return nil }
      return (index, by)
    }
  }

  /// The last name before the verb; behind `was claimed by` the first one.
  private func claimant(_ noun: Int, _ verb: Int, _ sentence: Range<Int>) -> String? {
    let isPassive = article.isWord(verb + 1, "by")
    let tokens = isPassive ? Array(verb..<sentence.upperBound) : Array((sentence.lowerBound..<verb).reversed())
    return tokens.lazy.compactMap { text.entity(at: $0) }.first { $0.kind != .place }?.name
  }

  /// Those who say that somebody did it.
  private func accusers(of draft: IncidentDraft) -> [String] {
    var accusers: [String] = []
    for deed in draft.deeds {
      let start = article.tokens[deed.tokens.lowerBound].span.start
      for quote in text.reading.quotes where quote.stance == .accused && quote.span.contains(start) {
        guard !quote.speakers.isEmpty else { continue }
        let name = text.reading.entities.names(of: quote.speakers)
        if !accusers.contains(name) { accusers.append(name) }
      }
    }
    return accusers
  }
}

extension IncidentDraft {
  fileprivate var firstSentence: Int { deeds.map(\.sentence).min() ?? sentence.index }

  /// The last sentence up to one that told of it.
  fileprivate func lastSentence(upTo limit: Int) -> Int { deeds.map(\.sentence).filter { $0 <= limit }.max() ?? -1 }
}
