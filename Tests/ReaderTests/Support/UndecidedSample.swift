import NewsLibrary
import Reader

/// Two short stories in which it is left open who speaks.
enum UndecidedSample {
  /// One likely quote, one open with a neighbour, one open with nobody near.
  static let all: [IndexedArticle] = {
    var harbour = SampleArticle.make(
      id: 50, date: "2022-05-02", path: "sample/2022-05-02-harbour.txt",
      """
      [headline|Harbour of Vell reopens]

      [paragraph|“[direct:Lena Voss|The boats are back]”, [person:Lena Voss|Lena Voss] said. “[direct:Lena Voss|All but \
      two of them]”.]

      [paragraph|“[direct:|We go out tonight]”, it was said on the pier.]
      """)
    harbour.findings?.quotes[1].certainty = .likely
    let wall = SampleArticle.make(
      id: 40, date: "2022-04-01", path: "sample/2022-04-01-wall.txt",
      """
      [headline|Words on a wall]

      [paragraph|“[direct:|Nobody sleeps here]”, somebody wrote.]
      """)
    return [harbour, wall].map(withSentences)
  }()

  /// Each quote stands in one sentence that is its paragraph.
  private static func withSentences(_ article: IndexedArticle) -> IndexedArticle {
    var article = article
    for (index, quote) in (article.findings?.quotes ?? []).enumerated() {
      let paragraph = article.article.blocks.first { $0.span.contains(quote.span) }
      article.findings?.quotes[index].sentence = paragraph?.span ?? quote.span
    }
    return article
  }
}

extension Desk {
  /// Whom corrections name as speakers, in the order in which they were made; nil for nobody.
  var speakersGiven: [String?] {
    corrections.map { if case .speaker(_, let name) = $0.correction.change { name } else { "no speaker" } }
  }
}
