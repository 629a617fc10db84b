import Linguistics

/// Finds name spans by the trained tagger.
struct TaggedNames {
  let article: AnnotatedArticle

  init(_ article: AnnotatedArticle) { self.article = article }

  /// In order of text, never overlapping.
  func spans() -> [NameSpan] {
    article.tags.nameSpans.compactMap(span)
  }

  private func span(_ name: TokenTags.Name) -> NameSpan? {
    switch name.kind {
    case .person: NameSpan(withoutTitles(name.tokens), .person, rule: "tagger")
    case .organisation: NameSpan(name.tokens, .organisation, rule: "tagger")
    case .place: NameSpan(name.tokens, .place, rule: "tagger")
    case .other: nil
    }
  }

  /// `Leontine Busk` of `Mayor Leontine Busk`: titles stand outside of names, as the roles beside them.
  private func withoutTitles(_ tokens: Range<Int>) -> Range<Int> {
    var start = tokens.lowerBound
    while start + 1 < tokens.upperBound, isTitle(article.tokens[start].classes) { start += 1 }
    return start..<tokens.upperBound
  }

  private func isTitle(_ classes: WordClasses) -> Bool {
    !classes.isDisjoint(with: [.rank, .office, .honorific]) && !classes.contains(.givenName)
  }
}
