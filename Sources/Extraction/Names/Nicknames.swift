import Linguistics

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
