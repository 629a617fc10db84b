import Linguistics

/// Finds the paragraphs without marks that a colon leads into: `In a statement, the mayor said:` and what he said.
///
/// They are his as far as somebody says `we` or `I` in them and nobody else speaks: from the next paragraph to the last
/// that does, no more than eight.
struct UnmarkedStatements {
  private static let longest = 8

  private let article: AnnotatedArticle

  init(_ article: AnnotatedArticle) { self.article = article }

  /// Takes and gives the attributions of each passage, with who is about to speak at its end.
  func fill(_ said: [[Attribution]], leads: [SpokenClause?]) -> [[Attribution]] {
    var said = said
    for position in said.indices {
      guard let lead = leads[position], lead.speaker != nil else { continue }
      for next in reach(behind: position, said) { said[next] = [attribution(lead, article.passages[next])] }
    }
    return said
  }

  private func reach(behind position: Int, _ said: [[Attribution]]) -> Range<Int> {
    let start = position + 1
    var end = start
    for next in start..<min(start + Self.longest, said.count) {
      guard article.passages[next].kind == .paragraph, said[next].isEmpty else { break }
      if isInFirstPerson(article.passages[next]) { end = next + 1 }
    }
    return start..<end
  }

  private func isInFirstPerson(_ passage: Passage) -> Bool {
    passage.tokens.contains {
      article.isOne($0, of: [.firstPerson]) && article.tokens[$0].shape != .upper
        || article.isWord($0, "i")
    }
  }

  private func attribution(_ lead: SpokenClause, _ passage: Passage) -> Attribution {
    Attribution(
      kind: .direct, span: article.annotated.span(of: passage.tokens), tokens: passage.tokens,
      statement: passage.tokens, cue: lead.clause.cue, source: lead.clause.source,
      speaker: lead.speaker.map { ResolvedSpeaker($0.speakers, .likely) }, rule: .statement)
  }
}
