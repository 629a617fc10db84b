import Linguistics

/// The messages of a Telegram chat or channel as its desktop program writes them into pages: `messages.html`,
/// `messages2.html`.
package struct TelegramHTML: ArticleFormat {
  package let name = "telegramhtml"
  package let summary = "pages of a Telegram export, `messages.html`: each message with a text is an article"
  package let fileEndings = ["html"]

  package init() {}

  private static let page = "page_body chat_page"
  private static let opening = Array("<div class=\"message ".utf8)

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded, text.bytes.firstStart(of: Self.page.utf8) != nil else {
      return .none
    }
    return MarkupText.firstElement(of: text) == "html" ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    FileContents.text(of: file) { text, places, doubt in
      let stretches = Self.stretches(of: text)
      var reader = MessageReader(chat: Self.chat(in: text, before: stretches.first?.start ?? text.count))
      var articles: [FiledArticle] = []
      for stretch in stretches {
        guard let story = reader.story(of: SourceText(knownValid: Array(text.bytes[stretch.range]))) else { continue }
        let place = FilePlace(number: articles.count + 1, bytes: places.bytes(of: stretch))
        // the folder of an export is called by the day of the export
        articles.append(FiledArticle(story.article(path: ""), at: place))
      }
      return articles.isEmpty ? .noArticles(.messages) : .articles(articles, unreadable: [], doubt: doubt)
    }
  }

  /// Where the messages stand: each up to the next.
  private static func stretches(of text: SourceText) -> [TextSpan] {
    let bytes = text.bytes
    let starts = bytes.indices.filter { bytes[$0] == opening[0] && bytes[$0...].starts(with: opening) }
    return zip(starts, starts.dropFirst() + [bytes.count]).map { TextSpan($0, $1) }
  }

  /// The name of the chat, which stands over its messages.
  private static func chat(in text: SourceText, before end: Int) -> String? {
    let head = SourceText(knownValid: Array(text.bytes[..<end]))
    let header = MarkupTree(html: head)?.root.all("div").first { $0.hasClass("page_header") }
    return header?.all("div").first { $0.hasClass("text") }.flatMap { PageText.plainLine($0.text) }
  }
}

/// Reads one message after another, since of several in a row by one sender only the first names him.
private struct MessageReader {
  let chat: String?
  private var sender: String?

  // `Ferry stops at Kestel` in bold letters; more is the message itself.
  private static let longestHeadline = 200

  init(chat: String?) { self.chat = chat }

  /// nil for a message without a text: a picture, or a line such as `Ana joined the group`.
  mutating func story(of text: SourceText) -> MarkedStory? {
    guard let message = MarkupTree(html: text)?.root.all("div").first(where: { $0.hasClass("message") }),
      message.hasClass("default")
    else { return nil }
    let divisions = message.all("div")
    let first = { (name: String) in divisions.first { $0.hasClass(name) } }
    let names = divisions.filter { $0.hasClass("from_name") }.compactMap(Self.name)
    if !message.hasClass("joined"), let name = names.first { sender = name }
    guard let words = first("text") ?? first("question") else { return nil }
    let author = first("signature").flatMap { PageText.plainLine($0.text) } ?? sender
    var writer = StoryWriter()
    let lines = Self.lines(of: words)
    if let headline = lines.headline { writer.add(.headline, headline) }
    if let author, author != chat { writer.add(.byline, author) }
    if first("forwarded") != nil, let origin = names.last { writer.add(.byline, "Forwarded from \(origin)") }
    for line in lines.story { writer.add(.text, line) }
    guard !writer.isEmpty, !lines.story.isEmpty else { return nil }
    var story = writer.story()
    story.origin = Origin(source: chat, document: message["id"].map { String($0.drop { !$0.isNumber }) })
    story.date = first("date")?["title"].flatMap { PublicationMoment(writtenIn: SourceText($0)) }.map { ($0, nil) }
    return story
  }

  /// The name of a sender without the time that stands behind it in a forwarded message.
  private static func name(_ element: MarkupElement) -> String? {
    let parts = MarkupFlow.parts(of: element) { $0.hasClass("date") ? .dropped : .asItsTag }
    return parts.first.flatMap { PageText.plainLine($0.words) }
  }

  /// Each line is a paragraph; the first is the headline if it alone is in bold letters.
  private static func lines(of words: MarkupElement) -> (headline: String?, story: [String]) {
    let lines = PageText.lines(of: words)
    guard lines.count > 1, let first = lines.first, first.utf8.count <= longestHeadline,
      words.all("strong", "b").contains(where: { $0.text == first })
    else { return (nil, lines) }
    return (first, Array(lines.dropFirst()))
  }
}
