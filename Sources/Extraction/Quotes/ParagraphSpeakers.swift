import Linguistics

/// Gives quotes without a clause the speaker that their paragraph, or the one before, makes plain.
struct ParagraphSpeakers {
  private let article: AnnotatedArticle
  private let entities: ArticleEntities
  /// The last quote of the passage before, where it has a source.
  private var previous: Attribution?

  init(_ article: AnnotatedArticle, _ entities: ArticleEntities) {
    self.article = article
    self.entities = entities
  }

  /// Takes what was found in the next passage, and gives it in order of text.
  mutating func fill(_ found: [Attribution], in passage: Passage) -> [Attribution] {
    var found = found.sorted { $0.span < $1.span }
    let behind = attributedBehind(found)
    var before: Attribution?
    for index in found.indices where found[index].kind != .indirect || !found[index].isAgentless {
      if found[index].source == nil, let neighbour = before ?? behind[index] {
        if namesNobodyElse(between(neighbour, found[index]), than: neighbour) {
          found[index].take(neighbour, rule: .sameParagraph)
        }
      } else if found[index].source == nil, let previous,
        found[index].isContinuation || isWhole(found[index], passage.tokens)
      {
        found[index].take(previous, rule: .paragraphBefore)
      }
      // What a quote took from a clause far away is passed on no further.
      if found[index].source != nil, found[index].rule != .sameParagraph || before == nil { before = found[index] }
    }
    previous = found.max { $0.tokens.upperBound < $1.tokens.upperBound }.flatMap { $0.source == nil ? nil : $0 }
    return found
  }

  /// For each quote the first direct one behind it that has a source.
  private func attributedBehind(_ found: [Attribution]) -> [Attribution?] {
    var next: Attribution?
    return found.reversed().map { quote in
      defer { if quote.source != nil, quote.kind == .direct { next = quote } }
      return next
    }.reversed()
  }

  /// What lies between two quotes; of the earlier one's statement only what both share.
  private func between(_ a: Attribution, _ b: Attribution) -> Range<Int> {
    let (first, second) = a.tokens.lowerBound < b.tokens.lowerBound ? (a, b) : (b, a)
    let isOutside = first.statement != second.statement && first.source != nil
    let start = isOutside ? first.statement.upperBound : first.tokens.upperBound
    return start..<max(start, second.tokens.lowerBound)
  }

  private func namesNobodyElse(_ tokens: Range<Int>, than quote: Attribution) -> Bool {
    tokens.allSatisfy { token in
      guard let mention = entities.mention(at: token), entities.kind(of: mention) != .place else { return true }
      return quote.speaker?.speakers.contains(mention.entity) == true || quote.source?.contains(token) == true
    }
  }

  /// Whether nothing but the quote stands in its passage.
  private func isWhole(_ quote: Attribution, _ passage: Range<Int>) -> Bool {
    quote.kind == .direct && quote.tokens.lowerBound <= passage.lowerBound + 1
      && quote.tokens.upperBound >= passage.upperBound - 1
  }
}

extension Attribution {
  /// Takes clause and speaker from another quote. What no marks show to be speech is only likely to be his.
  mutating func take(_ other: Attribution, rule: QuoteRule) {
    cue = cue ?? other.cue
    source = other.source
    let isPlain = rule == .sameParagraph && kind != .indirect
    speaker = other.speaker.map { ResolvedSpeaker($0.speakers, isPlain ? $0.certainty : .likely) }
    self.rule = rule
  }
}

/// Gives a quote without a clause the speaker of both paragraphs around it, where they are the same
/// person and the paragraph names nobody else.
struct SpeakersAround {
  private let article: AnnotatedArticle
  private let entities: ArticleEntities

  init(_ article: AnnotatedArticle, _ entities: ArticleEntities) {
    self.article = article
    self.entities = entities
  }

  /// Takes and gives the attributions of each passage.
  func fill(_ said: [[Attribution]]) -> [[Attribution]] {
    var said = said
    for position in said.indices.dropFirst().dropLast() where said[position].contains(where: isOpen) {
      guard let before = speaker(said[position - 1].last), before == speaker(said[position + 1].first),
        namesOnly(before, article.passages[position])
      else { continue }
      for index in said[position].indices where isOpen(said[position][index]) {
        said[position][index].speaker = ResolvedSpeaker(before, .likely)
        said[position][index].rule = .paragraphsAround
      }
    }
    return said
  }

  private func isOpen(_ attribution: Attribution) -> Bool {
    attribution.source == nil && attribution.speaker == nil && !attribution.isAgentless
  }

  private func speaker(_ attribution: Attribution?) -> EntityID? {
    guard let speaker = attribution?.speaker?.speakers.first, entities.list.indices.contains(speaker.index),
      entities.list[speaker.index].kind == .person
    else { return nil }
    return speaker
  }

  private func namesOnly(_ speaker: EntityID, _ passage: Passage) -> Bool {
    passage.tokens.allSatisfy { token in
      guard let mention = entities.mention(at: token), entities.kind(of: mention) == .person else { return true }
      return mention.entity == speaker
    }
  }
}
