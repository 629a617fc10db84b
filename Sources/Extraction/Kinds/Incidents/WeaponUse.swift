import Linguistics

/// Tells whether a weapon that a sentence names was used in what it tells.
struct WeaponUse {
  private let text: IncidentText
  private var article: AnnotatedArticle { text.article }

  init(_ text: IncidentText) { self.text = text }

  /// Whether a weapon stands in the words for a deed, or behind what tells that it was used.
  func isUsed(_ weapon: WeaponMention, in deeds: [Deed]) -> Bool {
    if deeds.contains(where: { text.span(of: $0.tokens).overlaps(weapon.span) }) { return true }
    guard let first = article.token(at: weapon.span.start) else { return false }
    for token in stride(from: first - 1, through: max(0, first - 4), by: -1) {
      if article.isWord(token, "with", "by", "using", "fired", "from") { return true }
      let tag = article.tags.speech[token]
      guard tag == .adjective || tag.isNoun || tag == .determiner || tag == .number else { return false }
    }
    return false
  }
}
