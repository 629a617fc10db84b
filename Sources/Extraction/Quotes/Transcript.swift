import Linguistics

/// The turns of an interview or debate, each a paragraph behind the name of who speaks: `Q:`, `MARSH:`.
///
/// A label is `Q` or `A`, a person of the article, or words in capitals that open a second paragraph
/// too; one `UPDATE:` is no speaker.
struct Transcript {
  private let article: AnnotatedArticle
  private let entities: ArticleEntities
  /// How many passages each label opens, by its words' hash.
  private var counts: [UInt64: Int] = [:]
  /// People by the last word of their names; nil if two share it.
  private var people: [UInt64: EntityID?] = [:]

  init(_ article: AnnotatedArticle, _ entities: ArticleEntities) {
    self.article = article
    self.entities = entities
    for passage in article.passages {
      guard let label = label(of: passage) else { continue }
      counts[article.hash(label.upperBound - 1), default: 0] += 1
    }
    guard !counts.isEmpty else { return }
    for mention in entities.mentions where entities.kind(of: mention) == .person {
      let hash = article.hash(mention.tokens.upperBound - 1)
      let known = people[hash]
      people[hash] = known == nil || known == .some(mention.entity) ? .some(mention.entity) : .some(nil)
    }
  }

  /// The turn that a passage is; nil for a passage of any other sort.
  func turn(_ passage: Passage) -> Attribution? {
    guard let label = label(of: passage), isSpeaker(label) else { return nil }
    let tokens = (label.upperBound + 1)..<passage.tokens.upperBound
    return Attribution(
      kind: .direct, span: article.annotated.span(of: tokens), tokens: tokens, statement: passage.tokens,
      cue: label.upperBound..<(label.upperBound + 1), source: label,
      speaker: speaker(label).map { ResolvedSpeaker($0) }, rule: .transcript)
  }

  /// Up to four words before a colon at the head of a paragraph, with words and no quotation mark behind it.
  private func label(of passage: Passage) -> Range<Int>? {
    let start = passage.tokens.lowerBound
    guard passage.kind == .paragraph || passage.kind == .heading,
      // `GENERAL ANA MARIA MARSH:` has four words.
      let colon = (start..<min(start + 5, passage.tokens.upperBound)).first(where: {
        article.sign($0) == UInt8(ascii: ":")
      }),
      colon > start, colon + 1 < passage.tokens.upperBound, article.tokens[colon + 1].kind != .quotationMark,
      (start..<colon).allSatisfy({ article.tokens[$0].kind == .word })
    else { return nil }
    return start..<colon
  }

  private func isSpeaker(_ label: Range<Int>) -> Bool {
    if label.count == 1, article.isOne(label.lowerBound, of: [.turnLabel]) {
      return article.tokens[label.lowerBound].shape != .lower
    }
    let isRepeated = counts[article.hash(label.upperBound - 1), default: 0] > 1
    if label.allSatisfy({ article.tokens[$0].shape == .upper }) { return isRepeated }
    guard let mention = entities.mention(at: label.lowerBound) else { return false }
    return isRepeated && entities.kind(of: mention) == .person && mention.tokens.upperBound == label.upperBound
  }

  private func speaker(_ label: Range<Int>) -> EntityID? {
    if let mention = entities.mention(at: label.upperBound - 1), entities.kind(of: mention) == .person {
      return mention.entity
    }
    guard article.tokens[label.upperBound - 1].span.length > 1 else { return nil }
    return people[article.hash(label.upperBound - 1)] ?? nil
  }
}
