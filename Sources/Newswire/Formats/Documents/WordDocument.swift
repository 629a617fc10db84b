/// A document of Word.
package struct WordDocument: PackedFormat {
  package let name = "docx"
  package let summary =
    "a document of Word: one article with its title and headings, or every article of an export of Nexis Uni"
  package let fileEndings = ["docx"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit { OfficeKind(of: head.bytes) == .word ? .certain : .none }

  func contents(
    of file: SourceFile, found finding: FileFinding, within budget: inout UnpackingBudget
  ) -> FileContents {
    let parts = OfficeParts(of: file, within: &budget) { $0 == "word/document.xml" || $0 == "word/styles.xml" }
    guard let document = parts["word/document.xml"], let body = document.root.at("body") else {
      return parts.isEncrypted ? .noArticles(.password) : .articles([], unreadable: [FilePlace(number: 1, bytes: nil)])
    }
    return DocumentText(WordParagraphs(styles: parts["word/styles.xml"]).all(in: body)).contents(of: file)
  }
}

/// Reads the paragraphs of a document in WordprocessingML.
struct WordParagraphs {
  /// What paragraphs of a style are, by its name for programs.
  private var roles: [String: DocumentParagraph.Role] = [:]
  private var paragraphs: [DocumentParagraph] = []

  init(styles: MarkupTree?) {
    for style in styles?.root.all("style") ?? [] {
      // names for programs differ by language, and those of the styles that Word brings do not: `heading 1`
      guard let id = style["styleid"], let name = style.at("name")?["val"]?.lowercased() else { continue }
      if name == "title" { roles[id] = .title }
      if name.hasPrefix("heading ") { roles[id] = .heading }
      if name.hasPrefix("list ") { roles[id] = .item }
    }
  }

  /// The paragraphs in order, empty ones too; rows of tables are lines.
  func all(in body: MarkupElement) -> [DocumentParagraph] {
    var reader = self
    reader.paragraphs = []
    reader.read(body)
    return reader.paragraphs
  }

  private mutating func read(_ element: MarkupElement) {
    for child in element.elements {
      switch child.name {
      case "p": readParagraph(child)
      case "tbl": readTable(child)
      // what was moved away, and the same once more for programs that know less
      case "movefrom", "fallback", "sectpr": break
      default: read(child)
      }
    }
  }

  private mutating func readParagraph(_ element: MarkupElement) {
    var paragraph = DocumentParagraph()
    if let facts = element.at("ppr") {
      paragraph.role = facts.at("pstyle")?["val"].flatMap { roles[$0] } ?? .text
      if paragraph.role == .text, facts.at("outlinelvl") != nil { paragraph.role = .heading }
      if paragraph.role == .text, facts.at("numpr") != nil { paragraph.role = .item }
    }
    var boxes: [MarkupElement] = []
    addWords(of: element, to: &paragraph.words, &boxes)
    paragraphs.append(paragraph)
    for box in boxes { read(box) }
  }

  /// Adds the words of runs; the text boxes among them are paragraphs of their own.
  private func addWords(of element: MarkupElement, to words: inout String, _ boxes: inout [MarkupElement]) {
    for child in element.elements {
      switch child.name {
      case "t": words += String(decoding: child.raw, as: UTF8.self)
      case "tab", "ptab": words += " "
      case "br", "cr": words += "\n"
      case "nobreakhyphen": words += "-"
      case "txbxcontent": boxes.append(child)
      case "ppr", "rpr", "movefrom", "fallback": break
      default: addWords(of: child, to: &words, &boxes)
      }
    }
  }

  private mutating func readTable(_ table: MarkupElement) {
    for row in table.elements where row.name == "tr" {
      let cells = row.elements.filter { $0.name == "tc" || $0.name == "sdt" }.map(all)
      paragraphs += DocumentParagraph.row(cells)
    }
  }
}

extension DocumentParagraph {
  /// A row of a table: a point, as of a list, where each cell is one paragraph, else the paragraphs of its cells, as in a table that
  /// sets text in columns.
  static func row(_ cells: [[DocumentParagraph]]) -> [DocumentParagraph] {
    let filled = cells.map { $0.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
    guard filled.count > 1, filled.allSatisfy({ $0.count == 1 }) else { return filled.flatMap { $0 } }
    return [DocumentParagraph(role: .item, words: filled.map { $0[0].words }.joined(separator: " | "))]
  }
}
