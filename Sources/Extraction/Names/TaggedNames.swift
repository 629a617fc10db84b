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
    case .person: NameSpan(withoutTitles(name.tokens), .person, rule: .tagger)
    case .organisation: NameSpan(name.tokens, .organisation, rule: .tagger)
    case .place: NameSpan(name.tokens, .place, rule: .tagger)
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

/// Joins a person's name that a nickname between quotation marks cuts in two: `Rodrigo “Lobo” Salcedo`.
struct Nicknames {
  let article: AnnotatedArticle
  /// Words that a nickname has at most.
  // `Rodrigo “El Lobo” Salcedo` has two.
  private static let longest = 2

  /// The spans, in order of text, with such names whole and the nickname no name of its own.
  func joined(_ spans: [NameSpan]) -> [NameSpan] {
    var joined: [NameSpan] = []
    for span in spans {
      if span.kind == .person, let open = nickname(before: span.tokens.lowerBound),
        let given = joined.lastIndex(where: { $0.tokens.upperBound == open }), joined[given].kind == .person
      {
        let whole = joined[given].tokens.lowerBound..<span.tokens.upperBound
        joined.removeSubrange(given...)
        joined.append(NameSpan(whole, .person, rule: .withNickname))
      } else {
        joined.append(span)
      }
    }
    return joined
  }

  /// The opening mark of a nickname whose closing mark stands right before a token.
  private func nickname(before token: Int) -> Int? {
    let close = token - 1
    guard close > 0, article.tokens[close].kind == .quotationMark else { return nil }
    var open = close - 1
    while open > 0, close - open <= Self.longest, isCapitalised(open) { open -= 1 }
    return open < close - 1 && article.tokens[open].kind == .quotationMark ? open : nil
  }

  private func isCapitalised(_ index: Int) -> Bool {
    article.tokens[index].kind == .word && article.tokens[index].shape != .lower
  }
}
