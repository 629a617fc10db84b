import Linguistics

/// The articles of a feed: RSS 2.0 and 1.0, Atom, and the export of a WordPress site.
package struct Feed: ArticleFormat {
  package let name = "feed"
  package let summary =
    "feeds: RSS, Atom and the export of a WordPress site: an article an entry, as full as the feed has it"
  package let fileEndings = ["xml", "rss", "atom"]

  package init() {}

  /// XML of another form is none of an article's text, so that it is read as a feed without entries.
  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded, let first = MarkupText.firstElement(of: text) else { return .none }
    if ["rss", "feed", "rdf"].contains(first) { return .certain }
    return head.hasEnding(of: self) ? .likely : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    guard let (text, doubt) = MarkupText.decoded(file.bytes) else { return .withoutText(file) }
    guard let tree = MarkupTree(xml: text) else { return .noArticles(.entries) }
    let feed = tree.root.first("channel") ?? tree.root
    let source = feed.at("title").flatMap(FeedText.line)
    var (articles, unreadable): ([FiledArticle], [FilePlace]) = ([], [])
    for (index, entry) in tree.root.all("item", "entry").filter(Self.isArticle).enumerated() {
      let place = FilePlace(number: index + 1, bytes: nil)
      if let story = FeedEntry(entry, in: source).story {
        articles.append(FiledArticle(story.article(path: file.path), at: place))
      } else {
        unreadable.append(place)
      }
    }
    return articles.isEmpty && unreadable.isEmpty
      ? .noArticles(.entries) : .articles(articles, unreadable: unreadable, doubt: doubt)
  }

  /// Pictures and pages of a site are entries of its export too.
  private static func isArticle(_ entry: MarkupElement) -> Bool {
    entry.at("post_type").map { $0.text == "post" } ?? true
  }
}

/// One entry of a feed.
private struct FeedEntry {
  let entry: MarkupElement
  let source: String?

  init(_ entry: MarkupElement, in source: String?) {
    self.entry = entry
    self.source = source
  }

  /// nil for an entry without words.
  var story: MarkedStory? {
    var writer = StoryWriter()
    writer.add(.headline, line("title") ?? "")
    writer.add(.byline, byline ?? "")
    for (part, words) in body { writer.add(part, words) }
    guard !writer.isEmpty else { return nil }
    var story = writer.story()
    story.origin = Origin(source: source, section: line("category"), url: address, document: line("guid") ?? line("id"))
    story.date = published.map { ($0, nil) }
    return story
  }

  private func line(_ name: String) -> String? { entry.at(name).flatMap(FeedText.line) }

  private var byline: String? { line("creator") ?? entry.at("author", "name").flatMap(FeedText.line) ?? line("author") }

  /// The whole text where the feed has it, else the summary.
  private var body: [(part: MarkedStory.Part, words: String)] {
    for name in ["encoded", "content", "description", "summary"] {
      let parts = entry.at(name).map(FeedText.parts) ?? []
      if !parts.isEmpty { return parts }
    }
    return []
  }

  /// Of an entry of Atom the link that is no other version of it.
  private var address: String? {
    let links = entry.elements.filter { $0.name == "link" }
    let link = links.first { ($0["rel"] ?? "alternate") == "alternate" } ?? links.first
    return link.flatMap { $0["href"] ?? FeedText.line($0) }
  }

  private var published: PublicationMoment? {
    ["pubdate", "published", "post_date", "date", "issued", "updated", "modified"].lazy.compactMap { name in
      entry.at(name).flatMap { PublicationMoment(writtenIn: SourceText($0.text)) }
    }.first
  }
}

/// The words of an element whose text may be HTML, at times with the signs of its characters written twice.
private enum FeedText {
  /// In one line; nil if there are none.
  static func line(_ element: MarkupElement) -> String? {
    let words = parts(element).map(\.words).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  static func parts(_ element: MarkupElement) -> [(part: MarkedStory.Part, words: String)] {
    // Atom may have the elements of the page themselves
    if !element.elements.isEmpty { return MarkupFlow.parts(of: element) }
    let text = SourceText(validating: element.raw)
    return MarkupTree(html: text).map { MarkupFlow.parts(of: $0.root) } ?? []
  }
}
