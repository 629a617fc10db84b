import Linguistics

/// Gives a quote whose sentence has no clause of speech the subject of that sentence (`Marsh was in no
/// hurry, with “a long day ahead,”`), or of the one that leads up to it (`Marsh agreed. “It is over.”`).
struct SubjectSpeakers {
  private let article: AnnotatedArticle
  private let entities: EntityTable

  init(_ article: AnnotatedArticle, _ entities: EntityTable) {
    self.article = article
    self.entities = entities
  }

  /// The name or pronoun that opens a statement and is followed by a verb before the stretch; nil where none does.
  func subject(of statement: Statement, before token: Int) -> Range<Int>? {
    var index = statement.tokens.lowerBound
    let limit = min(index + 8, token)
    while index < limit {
      if article.isWord(index, "he", "she") { return index..<(index + 1) }
      if let mention = entities.mention(at: index), entities.kind(of: mention) != .place {
        let next = mention.tokens.upperBound
        if article.isWord(next, "'s", "’s") || next >= token { return nil }
        return mention.tokens
      }
      if article.tokens[index].kind != .word { return nil }
      if article.tokens[index].classes.contains(.preposition) { return nil }
      index += 1
    }
    return nil
  }
}
