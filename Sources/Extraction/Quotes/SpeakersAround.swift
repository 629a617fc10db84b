import Linguistics

/// Gives a quote without a clause the speaker of both paragraphs around it, where they are the same
/// person and the paragraph names nobody else.
struct SpeakersAround {
  private let article: AnnotatedArticle
  private let entities: EntityTable

  init(_ article: AnnotatedArticle, _ entities: EntityTable) {
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
        said[position][index].speaker = before
        said[position][index].rule = "speaker of the paragraphs around"
      }
    }
    return said
  }

  private func isOpen(_ attribution: Attribution) -> Bool { attribution.source == nil && attribution.speaker == nil }

  private func speaker(_ attribution: Attribution?) -> EntityID? {
    guard let speaker = attribution?.speaker, entities.list[speaker.index].kind == .person else { return nil }
    return speaker
  }

  private func namesOnly(_ speaker: EntityID, _ passage: Passage) -> Bool {
    passage.tokens.allSatisfy { token in
      guard let mention = entities.mention(at: token), entities.kind(of: mention) == .person else { return true }
      return mention.entity == speaker
    }
  }
}
