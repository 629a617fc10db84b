import Linguistics

/// A page as a crawler wrote it into Markdown: what it knows of the page, the headings, all the words, all the links.
package struct Crawl: ArticleFormat {
  package let name = "crawl"
  package let summary =
    "pages that a crawler wrote into Markdown, with their outline and links: the story in each, without menus"
  package let fileEndings = ["md"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded else { return .none }
    let page = CrawledPage(text)
    return page.section(.metadata) != nil && page.section(.content) != nil ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    FileContents.articles(in: file, at: Self.stretches) { CrawledPage($0).article(path: file.path) }
  }

  private static func stretches(of text: SourceText) -> [TextSpan] {
    ArticleStretches.all(in: text) { line, _ in
      CrawledPage.Section(line.span, in: text) == .metadata ? .head : .none
    }
  }
}

/// One page.
private struct CrawledPage {
  enum Section: String {
    case metadata = "## Metadata"
    case outline = "## Page Structure"
    case content = "## Content"
    case links = "## Links"

    init?(_ line: TextSpan, in text: SourceText) { self.init(rawValue: text[line]) }
  }

  private let text: SourceText
  /// Each section once, from the line behind its title to the title of the next.
  private var sections: [Section: TextSpan] = [:]

  init(_ text: SourceText) {
    self.text = text
    var open: (section: Section, start: Int)?
    for line in Lines(text.bytes, in: text.span) where line.span.length < 20 {
      // a page may have a heading `Links` of its own: the crawler's comes last
      guard let section = Section(line.span, in: text), section == .links || sections[section] == nil else { continue }
      if let open { sections[open.section] = TextSpan(open.start, line.span.start) }
      if section == .links, let links = sections[.links] { sections[.content]?.end = links.end }
      open = (section, line.span.end)
    }
    if let open { sections[open.section] = TextSpan(open.start, text.count) }
  }

  func section(_ section: Section) -> TextSpan? { sections[section] }

  /// The story; nil for a page without words.
  func article(path: String) -> Article? {
    guard let content = sections[.content] else { return nil }
    let story = CrawledStory(lines: content, of: text, title: title)
    guard !story.isEmpty else { return nil }
    let read = story.read(behind: fields, path: path)
    var article = read
    article.hasBody = true
    article.origin.source = article.origin.source ?? domain
    return article
  }

  /// The first heading of the outline: `- # Mill shelled in Tarn`.
  private var title: String? {
    guard let outline = sections[.outline] else { return nil }
    return Lines(text.bytes, in: outline).lazy.compactMap { line -> String? in
      guard ListItem.starts(line.span, in: text.bytes),
        let heading = MarkdownHeading(TextSpan(line.span.start + 2, line.span.end), in: text.bytes), heading.level == 1
      else { return nil }
      return text.reflowed(heading.words)
    }.first
  }

  /// What the crawler says of the page, without the day on which it came.
  private var fields: [TextSpan] {
    guard let metadata = sections[.metadata] else { return [] }
    return Lines(text.bytes, in: metadata).filter { line in
      HeaderLine(line.span, in: text.bytes).map { $0.key != .date && $0.key != .update } ?? false
    }.map(\.span)
  }

  /// The name over the page: `# www.courier.example`.
  private var domain: String? {
    let first = Lines(text.bytes, in: text.span).first { !$0.isBlank }
    guard let words = first.flatMap({ MarkdownHeading($0.span, in: text.bytes)?.words }) else { return nil }
    return Agencies.isDomain(text[words]) ? text[words] : nil
  }
}
