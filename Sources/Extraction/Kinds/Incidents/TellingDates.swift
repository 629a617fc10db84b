import Linguistics

/// Tells the day on which something was spoken of from the day on which it happened: `The ministry today condemned the
/// attack`.
struct TellingDates {
  private let article: AnnotatedArticle

  init(_ article: AnnotatedArticle) { self.article = article }

  /// Whether a date stands beside a verb of report that a deed known before is the object of. What is told as news was mostly
  /// done on the day that it was told: `Police said on Monday a bomb went off`.
  func isWhenTold(_ date: TextSpan, _ deed: Deed) -> Bool {
    guard deed.isNoun, isKnown(deed.tokens.lowerBound), let first = article.token(at: date.start),
      let last = article.token(at: date.end - 1)
    else { return false }
    return [verb(before: first), verb(behind: last)].contains { $0.map { $0 < deed.tokens.lowerBound } ?? false }
  }

  /// Whether a date says when somebody spoke, whatever of: `said on Monday`.
  func isBesideReport(_ date: TextSpan) -> Bool {
    guard let first = article.token(at: date.start), let last = article.token(at: date.end - 1) else { return false }
    return verb(before: first) != nil || verb(behind: last) != nil
  }

  /// Whether a date only tells up to when what a deed came to was counted: `By Tuesday the bombing had killed 17`, `As of
  /// Monday 40 had died`.
  func isWhenCounted(_ date: TextSpan, _ deed: Deed) -> Bool {
    guard let first = article.token(at: date.start) else { return false }
    var link = first - 1
    while link > first - 3, article.isOne(link, of: [.article, .beforeTime]) { link -= 1 }
    if article.isWord(link, "of"), article.isWord(link - 1, "as") { return true }
    guard article.isWord(link, "by") else { return false }
    return isPerfect(article.annotated.sentences[deed.sentence]) && (deed.entry.effect != nil || deed.isNoun)
  }

  /// Whether a sentence tells of what had been done by then: `had killed`, `has left`, `have been wounded`.
  private func isPerfect(_ sentence: Range<Int>) -> Bool {
    sentence.contains { token in
      guard article.isWord(token, "had", "has", "have") else { return false }
      return (token + 1..<min(token + 4, sentence.upperBound)).contains { next in
        article.tags.speech[next] == .pastParticiple
      }
    }
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
