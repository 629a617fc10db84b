import Linguistics

/// One article of a page of Europresse.
struct EuropresseArticle {
  private let root: MarkupElement
  /// All elements with a class, in order of the file.
  private let classed: [MarkupElement]
  private let header: EuropresseHeader

  init(_ root: MarkupElement) {
    self.root = root
    classed = root.descendants.filter { $0["class"] != nil }
    // older pages give section, day of the week and date an element each
    let pieces = classed.filter { $0.hasClass("DocHeader") }.map(\.text)
    header = EuropresseHeader(pieces.joined(separator: " "))
  }

  private func first(_ name: String) -> MarkupElement? { classed.first { $0.hasClass(name) } }

  /// nil for an article without words.
  var story: MarkedStory? {
    var writer = StoryWriter()
    var story = EuropresseText()
    if let section = root.first("section") ?? first("DocText") {
      addHead(to: &writer)
      story.read(MarkupFlow.parts(of: section))
      if let notes = root.first("aside") { story.readNotes(lines(of: notes)) }
      if let foot = root.first("footer") { story.readNotes(lines(of: foot)) }
    } else {
      writer.add(.headline, first("titreArticleVisu")?.text ?? "")
      story.readToFoot(MarkupFlow.parts(of: root) { Self.headClasses.contains(where: $0.hasClass) })
    }
    story.parts.forEach { writer.add($0.part, $0.words) }
    guard !writer.isEmpty else { return nil }
    var marked = writer.story()
    marked.origin = Origin(source: source, section: header.section ?? sectionOverTitle, document: story.document)
    marked.date = header.moment.map { ($0, nil) }
    return marked
  }

  /// The words between the tags of an element.
  private func lines(of element: MarkupElement) -> [String] {
    ([element] + element.descendants).flatMap(\.children).compactMap { child in
      if case .words(let words) = child { words } else { nil }
    }
  }

  private static let headClasses = ["DocPublicationName", "DocHeader", "titreArticleVisu"]

  /// `Le Courrier de Vella, no. 43018` is the paper and its number.
  private var source: String? {
    guard let name = first("DocPublicationName")?.text, !name.isEmpty else { return nil }
    guard let comma = name.utf8.lastIndex(of: UInt8(ascii: ",")), comma > name.startIndex else { return name }
    return name[comma...].utf8.contains { (0x30...0x39).contains($0) } ? String(name[..<comma]) : name
  }

  /// Adds kicker, headline, deck and author of a new page.
  private func addHead(to writer: inout StoryWriter) {
    guard let title = first("titreArticleVisu") else {
      writer.add(.headline, first("titreArticle")?.text ?? "")
      return
    }
    let beside = title.parent.map { $0.hasClass("titreArticle") ? $0.elements : [] } ?? []
    for part in beside where part.index < title.index { writer.add(.furniture, part.text) }
    writer.add(.headline, title.text)
    for part in beside where part.index > title.index { writer.add(.deck, part.text) }
    writer.add(.byline, headBoxes.first { $0.index > title.index }?.text ?? "")
  }

  /// The boxes of the header that have no class but, in some pages, the authors'.
  private var headBoxes: [MarkupElement] {
    let boxes = root.first("header")?.elements.filter { $0.name == "div" } ?? []
    return boxes.filter { box in
      let isBare = box["class"] == nil && box.elements.allSatisfy { $0["class"] == nil }
      return !box.text.isEmpty && (isBare || box.hasClass("docAuthors"))
    }
  }

  /// The section where the line of the date has none: a box of its own over the title.
  private var sectionOverTitle: String? {
    guard let title = first("titreArticle") ?? first("titreArticleVisu") else { return nil }
    return headBoxes.first { $0.index < title.index && !$0.hasClass("docAuthors") }?.text
  }
}

/// The line that has section, date and page: `Communication, mardi 14 mars 2006, p. 16`.
private struct EuropresseHeader {
  /// nil for none.
  private(set) var section: String?
  private(set) var moment: PublicationMoment?

  init(_ line: String) {
    let text = SourceText(line)
    guard let found = ExportDate.first(in: text.span, of: text.bytes) else { return }
    moment = found.moment
    let before = text.bytes[..<found.span.start].reversed().drop { $0 == 0x20 || $0 == UInt8(ascii: ",") }
    if !before.isEmpty { section = text[TextSpan(0, before.count)] }
  }
}

/// The paragraphs of an article, and what stands below them.
private struct EuropresseText {
  private(set) var parts: [(part: MarkedStory.Part, words: String)] = []
  /// The number under which the archive keeps the article: `news·20060314·VC·0123`.
  private(set) var document: String?

  mutating func read(_ all: some Collection<(part: MarkedStory.Part, words: String)>) {
    for (index, part) in all.enumerated() {
      parts.append(index == 0 && Self.isByline(part.words) ? (.byline, part.words) : part)
    }
  }

  /// Reads what an older page has in one: the paragraphs, and from the notice of rights on what stands below them.
  mutating func readToFoot(_ all: [(part: MarkedStory.Part, words: String)]) {
    let end = all.firstIndex { Self.isFoot($0.words) } ?? all.endIndex
    read(all[..<end])
    readNotes(all[end...].flatMap { $0.words.split(separator: "\n").map(String.init) })
  }

  mutating func readNotes(_ lines: [String]) {
    var isCaption = false
    for line in lines {
      let text = SourceText(line)
      if WhiteSpace.trimmed(text.span, in: text.bytes).isEmpty { continue }
      let field = ExportField(text.span, in: text.bytes, isInCapitals: false)
      if let field { isCaption = field.uses.contains(.caption) }
      if isCaption { parts.append((.caption, field.map { text[$0.value] } ?? line)) }
      if let field, field.uses.contains(.document) { document = document ?? text[field.value] }
      document = document ?? Self.number(in: line)
    }
  }

  private static func isFoot(_ words: String) -> Bool {
    let text = SourceText(words)
    if ArchiveLine.isRights(LineWords(text.span, in: text.bytes)) { return true }
    return ExportField(text.span, in: text.bytes, isInCapitals: false)?.uses.contains(.document) ?? false
  }

  private static func isByline(_ words: String) -> Bool {
    let text = SourceText(words)
    let line = LineWords(text.span, in: text.bytes)
    return !line.isLong && ExportHead.isByline(line)
  }

  /// The word that has four parts with dots at half height between them.
  private static func number(in line: String) -> String? {
    line.split(whereSeparator: \.isWhitespace).first { $0.unicodeScalars.count { $0 == "·" } == 3 }.map(String.init)
  }
}
