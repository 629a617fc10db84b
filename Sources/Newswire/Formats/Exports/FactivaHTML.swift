import Linguistics

/// Articles as Factiva writes them into a page: a table each, whose rows have a code and what it stands for, or the same
/// lines as in its text.
package struct FactivaHTML: ArticleFormat {
  package let name = "factivahtml"
  package let summary = "pages of Factiva, with or without its codes: every article of an export"
  package let fileEndings = ["html", "htm"]

  private static let opening = Array("class=\"article ".utf8)

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded, MarkupText.firstElement(of: text) == "html" else { return .none }
    if !Self.stretches(of: text).isEmpty { return .certain }
    // above the first article stand styles that name the parts of articles in each language
    let isStyled = ["articleParagraph", "enHeadline"].allSatisfy { text.bytes.firstStart(of: $0.utf8) != nil }
    return isStyled ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    .articles(inPage: file, at: Self.stretches) { FactivaPage(of: $0).story }
  }

  /// From the tag that opens an article to the next one.
  private static func stretches(of text: SourceText) -> [TextSpan] {
    var starts: [Int] = []
    for at in text.bytes.starts(of: opening) where isArticle(text.bytes[(at + opening.count)...]) {
      guard let tag = text.bytes.tagStart(before: at) else { continue }
      starts.append(tag)
    }
    return zip(starts, starts.dropFirst() + [text.count]).map { TextSpan($0, $1) }
  }

  /// Whether a class is that of an article in some language: `enArticle`.
  private static func isArticle(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.prefix(16).prefix { $0 != UInt8(ascii: "\"") }.suffix(7).elementsEqual("Article".utf8)
  }
}

/// One article of a page.
private struct FactivaPage {
  private let element: MarkupElement
  /// What stands in each row beside a code that is known.
  private let fields: [(label: ExportLabel, cell: MarkupElement)]

  init(of element: MarkupElement) {
    self.element = element
    fields = element.all("tr").compactMap { row in
      let cells = row.elements.filter { $0.name == "td" }
      guard let index = cells.firstIndex(where: { $0.hasClass("index") }), index + 1 < cells.count else { return nil }
      return ExportLabel(code: FactivaPage.line(cells[index])).map { ($0, cells[index + 1]) }
    }
  }

  /// nil for an article without words.
  var story: MarkedStory? {
    if fields.isEmpty { return plainStory }
    var writer = StoryWriter()
    for (label, cell) in fields {
      switch label {
      case .headline: writer.add(.headline, Self.line(cell))
      case .byline: writer.add(.byline, Self.line(cell))
      case .text: writer.add(MarkupFlow.parts(of: cell))
      case .caption: for part in MarkupFlow.parts(of: cell) { writer.add(.caption, part.words) }
      case .deck, .section, .length, .dateline, .date, .source, .address, .document, .abstract, .other, .loaded, .tail:
        break
      }
    }
    guard !writer.isEmpty else { return nil }
    var story = writer.story()
    story.origin = Origin(source: line(.source), section: line(.section), document: document)
    story.date = published.map { ($0, nil) }
    return story
  }

  private func line(_ label: ExportLabel) -> String? {
    fields.first { $0.label == label }.map { Self.line($0.cell) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// `Document VELCOU0020210308eh380001p`
  private var document: String? { line(.document)?.split(separator: " ").last.map(String.init) }

  private var published: PublicationMoment? {
    line(.date).flatMap { line in
      let text = SourceText(line)
      return ExportDate.leading(text.span, in: text.bytes)?.moment
    }
  }

  private static func line(_ cell: MarkupElement) -> String {
    MarkupFlow.parts(of: cell).map(\.words).joined(separator: " ")
  }

  /// The article of a page without codes, which has the lines of a text; nil where it has none of them. Below the code
  /// of the document stands the foot of the page.
  private var plainStory: MarkedStory? {
    let lines = MarkupFlow.parts(of: element).map(\.words)
    let end = lines.firstIndex { line in
      let text = SourceText(line)
      return FactivaFacts.code(text.span, in: text.bytes) != nil
    }
    let text = SourceText(lines.prefix(end.map { $0 + 1 } ?? lines.count).joined(separator: "\n\n"))
    let hasCount = [Line](of: text).contains { FactivaFacts.isCount($0.span, in: text.bytes) }
    return hasCount || end != nil ? FactivaStory.story(of: text) : nil
  }
}
