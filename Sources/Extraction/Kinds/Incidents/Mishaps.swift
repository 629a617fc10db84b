import Linguistics

/// Tells whether people were killed or hurt without anybody meaning it: by an earthquake, on the road, of a disease.
struct Mishaps {
  private let text: IncidentText
  /// Whether the article is about such a thing, and of no violence.
  private let isSubject: Bool
  private var article: AnnotatedArticle { text.article }

  /// An article that names a flood once may be about anything: "aid was held up by floods".
  private static let leastOfSubject = 2

  init(_ text: IncidentText) {
    self.text = text
    let isViolent = text.sentences.contains { $0.deeds.contains { Self.isViolent($0, text.article) } }
    isSubject = text.mishaps >= Self.leastOfSubject && !isViolent
  }

  /// Whether a deed only tells of harm that a mishap in its sentence, or the one that the article is about, did.
  func explain(_ deed: Deed, in sentence: IncidentText.Sentence) -> Bool {
    guard isSubject || sentence.mishaps > 0, Self.isHarm(deed, article) else { return false }
    return isSubject || !sentence.deeds.contains { Self.isViolent($0, article) }
  }

  /// `killed`, `injured`, `died`, whoever or whatever did it.
  private static func isHarm(_ deed: Deed, _ article: AnnotatedArticle) -> Bool {
    deed.entry.sort == .effect || deed.entry.sort == .weak
      || article.isWord(deed.tokens.lowerBound, "killed", "kills", "kill", "killing")
  }

  private static func isViolent(_ deed: Deed, _ article: AnnotatedArticle) -> Bool {
    deed.entry.sort == .plain && deed.entry.type.isViolent && !isHarm(deed, article)
  }
}
