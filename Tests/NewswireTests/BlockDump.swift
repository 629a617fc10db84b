import Linguistics
import Newswire

/// What an article is made of, as lines of kind and words, for comparing whole.
func dump(_ text: String, path: String = "story.txt") -> String {
  let article = (Formats.format(forPath: path) ?? PlainText()).articles(in: SourceText(text), of: path)[0]
  return (head(of: article) + article.blocks.map { line(for: $0, of: article) }).joined(separator: "\n")
}

private func line(for block: Block, of article: Article) -> String {
  "\(block.kind.rawValue)\(block.isRepeat ? " again" : ""): \(article.text.reflowed(block.span))"
}

private func head(of article: Article) -> [String] {
  var lines: [String] = []
  if let published = article.published { lines.append("published \(published.date) by \(published.evidence)") }
  if let agency = article.agency { lines.append("agency \(agency)") }
  if let place = article.dateline?.place { lines.append("place \(article.text[place])") }
  return lines
}
