import Linguistics

/// The entries of many feeds in one file of Markdown: the name of a feed over its entries, each with its address and day.
package struct FeedDigest: ArticleFormat {
  package let name = "digest"
  package let summary = "digests of feeds in Markdown: an article an entry"
  package let fileEndings = ["md"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded,
      let first = Lines(text.bytes, in: text.span).first(where: { !$0.isBlank })
    else { return .none }
    return DigestSource(first.span, in: text) == nil ? .none : .certain
  }

  package func contents(of file: SourceFile) -> FileContents {
    FileContents.text(of: file) { text, places, doubt in
      let stories = DigestEntry.all(in: text).map { ($0.story, places.bytes(of: $0.span)) }
      return .articles(of: stories, in: file, doubt: doubt)
    }
  }
}

/// The line over the entries of a feed: `# Source:Vella Courier, URL:https://courier.example/rss, language:en-UK`.
private struct DigestSource {
  let name: String

  init?(_ line: TextSpan, in text: SourceText) {
    var cursor = ByteCursor(text.bytes, in: line)
    guard cursor.take("# Source:") else { return nil }
    let rest = Array(text.bytes[cursor.at..<line.end])
    guard let end = rest.firstStart(of: ", URL:".utf8) else { return nil }
    name = text.reflowed(TextSpan(cursor.at, cursor.at + end))
  }
}

/// One entry: its title, a list of facts, and words that may be HTML.
private struct DigestEntry {
  private let text: SourceText
  private let source: String?
  private let title: TextSpan
  private(set) var span: TextSpan

  static func all(in text: SourceText) -> [DigestEntry] {
    var (entries, source): ([DigestEntry], String?) = ([], nil)
    var isOpen = false
    for line in Lines(text.bytes, in: text.span) where !line.isBlank {
      if let found = DigestSource(line.span, in: text) {
        source = found.name
        isOpen = false
      } else if let title = MarkdownHeading(line.span, in: text.bytes), title.level == 2 {
        entries.append(DigestEntry(text: text, source: source, title: title.words, span: line.span))
        isOpen = true
      } else if isOpen {
        entries[entries.count - 1].span.end = line.span.end
      }
    }
    return entries
  }

  /// nil for an entry without words.
  var story: MarkedStory? {
    var (url, published): (String?, PublicationMoment?) = (nil, nil)
    var body = span.end
    for line in Lines(text.bytes, in: TextSpan(title.end, span.end)) where !line.isBlank {
      guard ListItem.starts(line.span, in: text.bytes) else {
        body = line.span.start
        break
      }
      if let header = HeaderLine(line.span, in: text.bytes), header.key == .date {
        published = PublicationMoment(writtenIn: SourceText(text[header.value]))
      } else {
        url = url ?? WebAddress.first(in: line.span, of: text)
      }
    }
    var writer = StoryWriter()
    writer.add(.headline, text[title])
    let words = SourceText(knownValid: Array(text.bytes[body..<span.end]))
    writer.add(MarkupTree(html: words).map { MarkupFlow.parts(of: $0.root) } ?? [])
    guard !writer.isEmpty else { return nil }
    var story = writer.story()
    story.origin = Origin(source: source, url: url)
    story.date = published.map { ($0, nil) }
    return story
  }
}
