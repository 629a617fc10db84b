import Linguistics
import Newswire

/// What an article is made of, as lines of kind and words, to compare whole.
struct BlockDump {
  let article: Article
  /// Whether each block shows where it stands.
  var showsRanges = false

  init(_ article: Article, showsRanges: Bool = false) {
    self.article = article
    self.showsRanges = showsRanges
  }

  var text: String { (head + article.blocks.map(line)).joined(separator: "\n") + (showsRanges ? "\n" : "") }

  private func line(_ block: Block) -> String {
    let range = showsRanges ? " \(block.span)" : ""
    return "\(block.kind.rawValue)\(block.isRepeat ? " again" : "")\(range): \(article.text.reflowed(block.span))"
  }

  private var head: [String] {
    var lines: [String] = []
    if let published = article.published {
      let time = published.time.map { " \($0)" } ?? ""
      lines.append("published \(published.date)\(time) by \(published.evidence)")
    }
    if let agency = article.agency { lines.append("agency \(agency)") }
    if let place = article.dateline?.place { lines.append("place \(article.text[place])") }
    return lines
  }
}

/// The dump of a story that is written in the test.
func dump(_ text: String, path: String = "story.txt") -> String {
  BlockDump(Formats.contents(of: SourceFile(path: path, bytes: Array(text.utf8))).articles[0].article).text
}
