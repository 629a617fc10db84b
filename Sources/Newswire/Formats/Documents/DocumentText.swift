import Linguistics

/// A paragraph of a word processor's document.
struct DocumentParagraph {
  enum Role { case title, heading, item, text }

  var role = Role.text
  /// As they stand, with line breaks; empty for an empty paragraph.
  var words = ""

  var isEmpty: Bool { words.utf8.allSatisfy(WhiteSpace.isASCII) }
}

/// The words of a document that is no text itself: an article, or what an archive of news sells in that form.
struct DocumentText {
  private let paragraphs: [DocumentParagraph]

  init(_ paragraphs: [DocumentParagraph]) { self.paragraphs = paragraphs }

  /// The articles in the document.
  func contents(of file: SourceFile) -> FileContents {
    guard paragraphs.contains(where: { !$0.isEmpty }) else { return .empty }
    let lines = SourceText(validating: Array(paragraphs.map(\.words).joined(separator: "\n").utf8))
    if let contents = Self.export(lines, of: file) { return contents }
    let article = ArticleAnatomy.article(
      of: SourceText(validating: Array(marked.utf8)), path: file.path, isMarkdown: hasHeadings)
    return .articles([FiledArticle(article, at: FilePlace(number: 1, bytes: nil))], unreadable: [])
  }

  /// The articles of an archive's export that a document holds, which has its lines in the same order as in text; nil
  /// for any other document.
  static func export(_ text: SourceText, of file: SourceFile) -> FileContents? {
    let plain = SourceFile(path: file.path, bytes: text.bytes)
    let head = FileHead(of: plain)
    let formats: [any ArticleFormat] = [FactivaText(), LexisNexisText(), NexisUniText(), ProQuestText()]
    return formats.first { $0.fit(of: head) == .certain }?.contents(of: plain).withoutBytes
  }

  private var hasHeadings: Bool { paragraphs.contains { $0.role == .title || $0.role == .heading } }

  /// The paragraphs, a blank line between them, titles and headings marked as in Markdown.
  private var marked: String {
    let filled = paragraphs.filter { !$0.isEmpty }
    return filled.enumerated().map { index, paragraph in
      Self.mark(of: paragraph.role, isFirst: index == 0) + Self.trimmed(paragraph.words)
    }.joined(separator: "\n\n")
  }

  private static func mark(of role: DocumentParagraph.Role, isFirst: Bool) -> String {
    switch role {
    case .title: "# "
    case .heading: isFirst ? "# " : "## "
    case .item: "- "
    case .text: ""
    }
  }

  private static func trimmed(_ words: String) -> String {
    let text = SourceText(validating: Array(words.utf8))
    return text[WhiteSpace.trimmed(text.span, in: text.bytes)]
  }
}

extension FileContents {
  /// The same, of a file whose bytes are not those that were read.
  fileprivate var withoutBytes: FileContents {
    guard case .articles(let articles, let unreadable, let doubt) = self else { return self }
    return .articles(
      articles.map { FiledArticle($0.article, at: FilePlace(number: $0.place.number, bytes: nil)) },
      unreadable: unreadable.map { FilePlace(number: $0.number, bytes: nil) }, doubt: doubt)
  }
}
