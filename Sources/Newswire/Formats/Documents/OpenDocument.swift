import Linguistics

/// A text document of LibreOffice and others.
package struct OpenDocument: PackedFormat {
  package let name = "odt"
  package let summary = "an OpenDocument text: one article with its title and headings"
  package let fileEndings = ["odt"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit { OfficeKind(of: head.bytes) == .openDocument ? .certain : .none }

  func contents(
    of file: SourceFile, found finding: FileFinding, within budget: inout UnpackingBudget
  ) -> FileContents {
    let parts = OfficeParts(of: file, within: &budget) { $0 == "content.xml" }
    guard let document = parts["content.xml"], let body = document.root.at("body", "text") else {
      return parts.isEncrypted ? .noArticles(.password) : .articles([], unreadable: [FilePlace(number: 1, bytes: nil)])
    }
    return DocumentText(OpenDocumentParagraphs(document).all(in: body)).contents(of: file)
  }
}

/// Reads the paragraphs of a document in OpenDocument's XML.
struct OpenDocumentParagraphs {
  /// What styles of the document itself are made from: `P1` from `Title`.
  private let parents: [String: String]
  private var paragraphs: [DocumentParagraph] = []

  init(_ document: MarkupTree) {
    let styles = document.root.at("automatic-styles")?.elements.filter { $0.name == "style" } ?? []
    parents = styles.reduce(into: [:]) { parents, style in
      if let name = style["name"], let parent = style["parent-style-name"] { parents[name] = parent }
    }
  }

  /// The paragraphs in order, empty ones too; rows of tables are lines.
  func all(in body: MarkupElement) -> [DocumentParagraph] {
    var reader = self
    reader.paragraphs = []
    reader.read(body, as: .text)
    return reader.paragraphs
  }

  private mutating func read(_ element: MarkupElement, as role: DocumentParagraph.Role) {
    for child in element.elements {
      switch child.name {
      case "p": readParagraph(child, as: isTitle(child) ? .title : role)
      case "h": readParagraph(child, as: isTitle(child) ? .title : .heading)
      case "table-row": readRow(child)
      case "list-item", "list-header": read(child, as: .item)
      case let name: if !Self.isApart(name) { read(child, as: role) }
      }
    }
  }

  /// Whether an element stands in the text and is none of it.
  private static func isApart(_ name: String) -> Bool {
    ["tracked-changes", "annotation", "note", "table-of-content", "alphabetical-index", "title", "desc"].contains(name)
  }

  private func isTitle(_ element: MarkupElement) -> Bool {
    guard let style = element["style-name"] else { return false }
    return (parents[style] ?? style) == "Title"
  }

  private mutating func readParagraph(_ element: MarkupElement, as role: DocumentParagraph.Role) {
    var paragraph = DocumentParagraph(role: role)
    var boxes: [MarkupElement] = []
    addWords(of: element, to: &paragraph.words, &boxes)
    paragraphs.append(paragraph)
    for box in boxes { read(box, as: .text) }
  }

  private func addWords(of element: MarkupElement, to words: inout String, _ boxes: inout [MarkupElement]) {
    for child in element.children {
      switch child {
      case .words(let text): Self.add(text, to: &words)
      case .element(let child):
        switch child.name {
        case "s", "tab": words += " "
        case "line-break": words += "\n"
        case "text-box": boxes.append(child)
        case let name: if !Self.isApart(name) { addWords(of: child, to: &words, &boxes) }
        }
      }
    }
  }

  /// Adds words with each run of white space as one blank, as the format has it.
  private static func add(_ text: String, to words: inout String) {
    var added: [UInt8] = []
    for byte in text.utf8 {
      let isBlank = WhiteSpace.isASCII(byte)
      if !isBlank { added.append(byte) } else if added.last != 0x20 { added.append(0x20) }
    }
    words += String(decoding: added, as: UTF8.self)
  }

  private mutating func readRow(_ row: MarkupElement) {
    let cells = row.elements.filter { $0.name == "table-cell" }.map(all)
    paragraphs += DocumentParagraph.row(cells)
  }
}
