import Linguistics

/// Finds name spans by the trained tagger.
struct TaggedNames {
  let article: AnnotatedArticle

  init(_ article: AnnotatedArticle) { self.article = article }

  /// In order of text, never overlapping.
  func spans() -> [NameSpan] {
    Tagger.standard.tags(of: article.annotated).nameSpans.compactMap(span)
  }

  private func span(_ name: TokenTags.Name) -> NameSpan? {
    switch name.kind {
    case .person: NameSpan(name.tokens, .person, rule: "tagger")
    case .organisation: NameSpan(name.tokens, .organisation, rule: "tagger")
    case .place: NameSpan(name.tokens, .place, rule: "tagger")
    case .other: nil
    }
  }
}
