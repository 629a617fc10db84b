import Linguistics

/// Tells whether somebody says of a deed that it was not done, or not by him.
struct IncidentDenials {
  private let text: IncidentText
  private var article: AnnotatedArticle { text.article }

  init(_ text: IncidentText) { self.text = text }

  func isDenied(_ deed: Deed, in sentence: IncidentText.Sentence) -> Bool {
    isInDenial(deed) || isNegated(deed, from: sentence.tokens.lowerBound) || isClaimCalledFalse(deed, in: sentence)
  }

  /// Whether the deed stands in what somebody denies: `denied that it had shelled the camp`, `rejected claims that it had`.
  private func isInDenial(_ deed: Deed) -> Bool {
    let start = article.tokens[deed.tokens.lowerBound].span.start
    return text.reading.quotes.contains { quote in
      guard quote.span.contains(start) else { return false }
      switch quote.stance {
      case .denied: return true
      case .rejected:
        guard let first = article.token(at: quote.span.start) else { return false }
        return (first..<max(first, deed.tokens.lowerBound)).contains(where: isClaim)
      case .said, .accused, .condemned, .warned, .threatened, .ordered, .demanded, .asked, .hoped, .feared, .promised,
        .agreed, .praised, .confirmed, .doubted, .believed:
        return false
      }
    }
  }

  private func isClaim(_ token: Int) -> Bool {
    article.isWord(
      token, "claim", "claims", "report", "reports", "allegation", "allegations", "accusation", "accusations",
      "suggestion", "suggestions", "rumours", "rumors", "charges")
  }

  /// `had not shelled`, `no air strike took place`, `had not carried out any air strike`.
  private func isNegated(_ deed: Deed, from start: Int) -> Bool {
    var token = deed.tokens.lowerBound - 1
    if !deed.isNoun {
      while token >= start, article.isOne(token, of: [.auxiliary, .beforeVerb]) || isNegation(token) {
        if isNegation(token) { return true }
        token -= 1
      }
      return false
    }
    while token >= start, article.tags.speech[token] == .adjective { token -= 1 }
    if article.isWord(token, "no") { return true }
    guard article.isWord(token, "any") else { return false }
    return (max(start, token - 5)..<token).contains(where: isNegation)
  }

  private func isNegation(_ token: Int) -> Bool { article.isWord(token, "not", "never", "n't", "n’t") }

  /// `Reports of an air strike were false`, `called reports of a massacre a lie`.
  private func isClaimCalledFalse(_ deed: Deed, in sentence: IncidentText.Sentence) -> Bool {
    let before = max(sentence.tokens.lowerBound, deed.tokens.lowerBound - 8)..<deed.tokens.lowerBound
    guard before.contains(where: isClaim) else { return false }
    return (deed.tokens.upperBound..<sentence.tokens.upperBound).contains {
      article.isWord(
        $0, "false", "untrue", "baseless", "unfounded", "fabricated", "groundless", "lie", "lies", "nonsense",
        "fabrication", "fabrications", "invented")
    }
  }
}
