import Newswire

/// All articles of a file with their places, to compare whole.
struct ContentsDump {
  let contents: FileContents

  init(_ contents: FileContents) { self.contents = contents }

  var text: String {
    switch contents {
    case .empty: "empty\n"
    case .binary: "binary\n"
    case .noArticles(let lack): "no \(lack)\n"
    case .articles(let articles, let unreadable, _):
      articles.map(Self.lines).joined(separator: "\n") + unreadable.map { "\nunreadable \(Self.words($0))\n" }.joined()
    }
  }

  var unreadableCount: Int {
    switch contents {
    case .articles(_, let unreadable, _): unreadable.count
    case .empty, .binary, .noArticles: 0
    }
  }

  private static func lines(_ filed: FiledArticle) -> String {
    let (origin, article) = (filed.article.origin, filed.article)
    let facts = [
      ("source", origin.source), ("section", origin.section), ("url", origin.url), ("document", origin.document),
      ("dated", article.published?.span.map { article.text[$0] }),
    ]
    return "article \(words(filed.place))\n" + (article.isCutShort ? "cut short\n" : "")
      + facts.map { name, value in value.map { "\(name) \($0)\n" } ?? "" }.joined()
      + BlockDump(article).text + "\n"
  }

  private static func words(_ place: FilePlace) -> String {
    "\(place.number) at \(place.bytes.map { "\($0)" } ?? "-")" + (place.member.map { " in \($0)" } ?? "")
  }
}
