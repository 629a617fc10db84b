import Linguistics

/// Mails: one, a box of many, or a page that a browser saved as one.
package struct Mail: PackedFormat {
  package let name = "mail"
  package let summary =
    "mails, boxes of mails (mbox), and pages saved as mails (MHTML): every mail, what it passes on, and each text, PDF or mail attached"
  package let fileEndings = ["eml", "mbox", "mht", "mhtml"]

  package init() {}

  /// A letter may have some of the lines that a mail begins with, so that those alone count only with the ending of one.
  package func fit(of head: FileHead) -> FormatFit {
    let bytes = Array(head.bytes)
    let start = MailBox.start(of: bytes)
    let mail = MailBox.endOfSign(at: start, in: bytes)
    switch MailHeader.fit(at: mail ?? start, in: bytes) {
    case .certain: return .certain
    case .likely where mail != nil: return .certain
    case .likely, .possible, .none: return head.hasEnding(of: self) ? .likely : .none
    }
  }

  func contents(
    of file: SourceFile, found finding: FileFinding, within budget: inout UnpackingBudget
  ) -> FileContents {
    let mails = MailBox.mails(in: file.bytes)
    if mails.allSatisfy(\.isEmpty) { return .withoutText(file) }
    var (articles, unreadable): ([FiledArticle], [FilePlace]) = ([], [])
    var doubt: DecodingDoubt?
    for mail in mails {
      var reader = MailReader(path: file.path, budget)
      if let message = MailMessage(MailBox.unquoted(mail, in: file.bytes)) { reader.read(message) }
      (budget, doubt) = (reader.budget, doubt ?? reader.doubt)
      for item in reader.items.isEmpty ? [MailItem()] : reader.items {
        let number = articles.count + unreadable.count + 1
        let place = FilePlace(number: number, bytes: mail.range, member: item.fileName, lack: item.lack)
        if let article = item.article {
          articles.append(FiledArticle(article, at: place))
        } else {
          unreadable.append(place)
        }
      }
    }
    return .articles(articles, unreadable: unreadable, doubt: doubt)
  }
}

/// An article that a mail holds, or what stands in the place of one.
private struct MailItem {
  /// nil where none can be read.
  var article: Article?
  /// The file sent along that it is in; nil for a text.
  var fileName: String?
  var lack: Lack?
}

/// Reads the articles of one mail: its own words, then what was sent along with it.
private struct MailReader {
  private(set) var items: [MailItem] = []
  private(set) var doubt: DecodingDoubt?
  private(set) var budget: UnpackingBudget
  private let path: String

  init(path: String, _ budget: UnpackingBudget) {
    self.path = path
    self.budget = budget
  }

  mutating func read(_ message: MailMessage) {
    let content = MailContent(of: message.parts)
    if message.isSavedPage {
      readPage(content, of: message)
      return
    }
    let known = content.words.flatMap { articlesOfKnownForm($0, fitting: .certain) }
    if !known.isEmpty {
      add(known)
    } else if let story = MailStory.story(of: message, content.words.compactMap { decoded($0) }) {
      add([story.article(path: path)])
    }
    let sent = MailFacts(of: message).sent
    for text in content.attached { add(articles(ofAttached: text), sent: sent) }
    for file in content.files { read(file, sent: sent) }
    for message in content.messages { read(message) }
  }

  /// - Parameter sent: the moment that those are of that have no day of their own.
  private mutating func add(_ articles: [Article], in fileName: String? = nil, sent: PublicationMoment? = nil) {
    for var article in articles {
      article.published = article.published ?? sent.map { PublicationDate($0, .header) }
      items.append(MailItem(article: article, fileName: fileName))
    }
  }

  private mutating func read(_ file: MailFile, sent: PublicationMoment?) {
    let source = SourceFile(path: file.name ?? path, bytes: file.bytes)
    let contents = PDFDocument().contents(of: source, found: .inFolder, within: &budget)
    add(contents.articles.map(\.article), in: file.name, sent: sent)
    items += contents.unreadable.map { MailItem(fileName: file.name, lack: $0.lack) }
    if case .noArticles(let lack) = contents { items.append(MailItem(fileName: file.name, lack: lack)) }
  }

  private mutating func decoded(_ text: MailText) -> (kind: String, text: SourceText)? {
    guard let (words, doubt) = text.decoded else { return nil }
    self.doubt = self.doubt ?? doubt
    return (text.kind, words)
  }

  /// The articles of a text that has a form which another format knows, such as the export of an archive.
  private func articlesOfKnownForm(_ text: MailText, fitting least: FormatFit) -> [Article] {
    guard let words = text.decoded?.text else { return [] }
    let plain = text.kind == "plain" ? MailLines(words).unquoted : words
    let file = SourceFile(path: text.fileName ?? "", bytes: plain.bytes)
    return Formats.articles(within: file, fitting: least).map { article in
      var article = article
      article.hasBody = true
      return article
    }
  }

  /// The articles of a text that was a file.
  private mutating func articles(ofAttached text: MailText) -> [Article] {
    let known = articlesOfKnownForm(text, fitting: .likely)
    if !known.isEmpty { return known }
    if text.kind == "plain", let words = decoded(text)?.text {
      var article = ArticleAnatomy.article(of: words, path: text.fileName ?? path)
      article.hasBody = true
      return [article]
    }
    guard text.kind == "html", let words = decoded(text)?.text, let story = MailPage.story(of: words) else { return [] }
    return [story.article(path: text.fileName ?? path)]
  }

  /// Reads a page that a browser saved: the day of the mail is the day on which it was saved.
  private mutating func readPage(_ content: MailContent, of message: MailMessage) {
    guard let page = content.words.first ?? content.attached.first, let words = decoded(page)?.text else { return }
    let known = articlesOfKnownForm(page, fitting: .likely)
    let own = MailPage.story(of: words, title: message["subject"]).map { [$0.article(path: path)] } ?? []
    let address = message["snapshot-content-location"] ?? page.address
    for var article in known.isEmpty ? own : known {
      article.origin.url = article.origin.url ?? address
      add([article])
    }
  }
}

extension MailMessage {
  /// Whether a browser wrote it: `From: <Saved by Blink>`.
  fileprivate var isSavedPage: Bool {
    self["snapshot-content-location"] != nil || self["from"]?.lowercased().contains("saved by ") ?? false
  }
}

/// A page without a format of its own.
private enum MailPage {
  /// The page under its title or another; nil for one without words.
  static func story(of text: SourceText, title: String? = nil) -> MarkedStory? {
    guard let root = MarkupTree(html: text)?.root else { return nil }
    let headline = root.first("title")?.text ?? title ?? ""
    var writer = StoryWriter()
    writer.add(.headline, headline)
    for (part, words) in MarkupFlow.parts(of: root) where words != headline { writer.add(part, words) }
    return writer.isEmpty ? nil : writer.story()
  }
}
