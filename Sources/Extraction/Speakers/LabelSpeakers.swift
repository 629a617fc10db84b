import Linguistics

/// Whom the labels of a transcript name: `MS. MARSH` is the Ana Marsh of the headline.
struct LabelSpeakers {
  private let article: AnnotatedArticle
  private let entities: ArticleEntities
  /// People by the last word of their names; nil if two share it.
  private var people: [UInt64: EntityID?] = [:]
  /// Names of several words up to each of their words but the first, by that word: a headline may run on behind a name.
  private var beginnings: [UInt64: Range<Int>] = [:]

  init(_ article: AnnotatedArticle, _ entities: ArticleEntities) {
    self.article = article
    self.entities = entities
    for mention in entities.mentions where entities.kind(of: mention) == .person {
      let hash = article.hash(mention.tokens.upperBound - 1)
      let known = people[hash]
      people[hash] = known == nil || known == .some(mention.entity) ? .some(mention.entity) : .some(nil)
      for word in mention.tokens.dropFirst() where beginnings[article.hash(word)] == nil {
        beginnings[article.hash(word)] = mention.tokens.lowerBound..<(word + 1)
      }
    }
  }

  /// Who speaks behind a label; nil for questions and answers.
  func speaker(of label: TurnLabel, in speakers: inout ArticleSpeakers) -> ResolvedSpeaker? {
    guard label.sort == .name else { return nil }
    let last = label.name.upperBound - 1
    if isTrade(last) { return ResolvedSpeaker(described(label, in: &speakers)) }
    let known = people[article.hash(last)]
    if known == .some(nil) { return nil }
    if let person = known ?? nil, !isLabelOnly(person) { return ResolvedSpeaker(person) }
    if let full = beginnings[article.hash(last)] {
      return ResolvedSpeaker(speakers.person(named: article.words(full), at: article.annotated.span(of: full)))
    }
    return (known ?? nil).map { ResolvedSpeaker($0) } ?? ResolvedSpeaker(person(label, in: &speakers))
  }

  /// `SENIOR RELIEF OFFICIAL`, `THE WITNESS`: the last word says what he is.
  private func isTrade(_ token: Int) -> Bool {
    article.isOne(token, of: [.office, .personNoun, .humanNoun, .speakerNoun])
  }

  /// Whether a person has no other name than one word.
  private func isLabelOnly(_ person: EntityID) -> Bool { !entities.list[person.index].name.contains(" ") }

  private func described(_ label: TurnLabel, in speakers: inout ArticleSpeakers) -> EntityID {
    let words = label.name.filter { !article.isOne($0, of: [.article]) }
    let name = words.map { article.words($0..<($0 + 1)).lowercased() }.joined(separator: " ")
    return speakers.described(named: name, at: article.annotated.span(of: label.name))
  }

  /// `MR. VENN`: Venn, whom nothing else names.
  private func person(_ label: TurnLabel, in speakers: inout ArticleSpeakers) -> EntityID {
    let first = label.name.first {
      article.tokens[$0].classes.isDisjoint(with: [
        .honorific, .formOfAddress, .rank, .office, .titleModifier, .article,
      ])
    }
    let name = (first ?? label.name.lowerBound)..<label.name.upperBound
    let words = article.words(name).split(separator: " ").map { $0.lowercased().capitalisedParts }
    return speakers.person(named: words.joined(separator: " "), at: article.annotated.span(of: name))
  }
}

extension String {
  /// `jean-pierre` as `Jean-Pierre`.
  fileprivate var capitalisedParts: String {
    split(separator: "-", omittingEmptySubsequences: false).map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: "-")
  }
}
