import Linguistics

/// Gives a paragraph of nothing but a quotation the person whom the line below names: `– Ana Marsh, 38, of Tarn`.
struct SignatureLines {
  /// `– Ana Maria Marsh, 38, a teacher and resident of the old town of Tarn, May 2019` has twenty signs and words.
  private static let longest = 20

  private let article: AnnotatedArticle
  private let entities: ArticleEntities

  init(_ article: AnnotatedArticle, _ entities: ArticleEntities) {
    self.article = article
    self.entities = entities
  }

  /// Takes and gives the attributions of each passage.
  func fill(_ said: [[Attribution]]) -> [[Attribution]] {
    var said = said
    for position in said.indices.dropLast() where said[position].count == 1 && isOpen(said[position][0]) {
      guard let name = name(in: article.passages[position + 1]) else { continue }
      said[position][0].source = name.tokens
      said[position][0].cue = (name.tokens.lowerBound - 1)..<name.tokens.lowerBound
      said[position][0].speaker = ResolvedSpeaker(name.entity)
      said[position][0].rule = .signature
    }
    return said
  }

  private func isOpen(_ attribution: Attribution) -> Bool {
    attribution.source == nil && attribution.speaker == nil && attribution.kind == .direct
  }

  private func name(in passage: Passage) -> EntityMention? {
    let first = passage.tokens.lowerBound
    guard passage.tokens.count > 1, passage.tokens.count <= Self.longest, article.isDash(first),
      let mention = entities.mention(at: first + 1), entities.kind(of: mention) == .person
    else { return nil }
    return mention
  }
}
