import Linguistics

/// Tells the day on which something was spoken of from the day on which it happened: `The ministry today condemned the
/// attack`.
struct TellingDates {
  private let article: AnnotatedArticle

  init(_ article: AnnotatedArticle) { self.article = article }

  /// Whether a date stands beside a verb of report that a deed known before is the object of. What is told as news was mostly
  /// done on the day that it was told: `Police said on Monday a bomb went off`.
  func isWhenTold(_ date: TextSpan, _ deed: Deed) -> Bool {
    guard !deed.isVerb, isKnown(deed.tokens.lowerBound), let first = article.token(at: date.start),
      let last = article.token(at: date.end - 1)
    else { return false }
    return [verb(before: first), verb(behind: last)].contains { $0.map { $0 < deed.tokens.lowerBound } ?? false }
  }

  /// `the attack`, `the deadly attack`, `this attack`
  private func isKnown(_ noun: Int) -> Bool {
    (noun - 3..<noun).contains { article.isOne($0, of: [.definite, .demonstrative]) }
  }

  /// The verb of report before a date and what leads into it: `said late on Monday`.
  private func verb(before date: Int) -> Int? {
    var token = date - 1
    while token > date - 4, article.isOne(token, of: [.preposition, .beforeTime, .article]) { token -= 1 }
    return isReport(token) ? token : nil
  }

  /// The verb of report behind a date: `on Monday also condemned`.
  private func verb(behind date: Int) -> Int? {
    var token = date + 1
    while token < date + 4, article.isOne(token, of: [.auxiliary, .beforeVerb]) { token += 1 }
    return isReport(token) ? token : nil
  }

  private func isReport(_ token: Int) -> Bool {
    article.isOne(token, of: [.reportingVerb, .objectVerb]) && article.tags.speech[token].isVerb
  }
}
