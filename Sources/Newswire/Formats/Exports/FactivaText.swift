import Linguistics

/// Articles as Factiva writes them into a text: headline, then one fact a line without labels from the number of words
/// to the notice of rights, the paragraphs, and `Document` with a code.
package struct FactivaText: ArticleFormat {
  package let name = "factiva"
  package let summary = "text of Factiva, in English, French, German or Spanish: every article of an export"
  package let fileEndings = ["txt"]

  package init() {}

  package func fit(of head: FileHead) -> FormatFit {
    guard case .text(let text, _, _) = head.decoded else { return .none }
    return FactivaFacts.areFound(in: text) ? .certain : .none
  }

  package func contents(of file: SourceFile) -> FileContents {
    FileContents.articles(in: file, at: Self.stretches) { text in
      FactivaStory.story(of: text).article(path: file.path)
    }
  }

  private static func stretches(of text: SourceText) -> [TextSpan] {
    ArticleStretches.all(in: text) { line, previous in
      if FactivaFacts.code(line.span, in: text.bytes) != nil { return .end }
      // what Factiva prints of the search
      if ExportLine.summary.isAll(of: line.span, in: text.bytes) { return .foot }
      return FactivaFacts.isDate(line, under: previous, in: text.bytes) ? .head : .none
    }
  }
}

/// The lines by which a text of Factiva is known.
enum FactivaFacts {
  // `Document VELCOU0020210308eh380001p` has 34.
  private static let longestCode = 64
  private static let longestCount = 24
  private static let codeLead = Array("Document ".utf8)

  /// Whether a line is the number of words of an article.
  static func isCount(_ line: TextSpan, in bytes: [UInt8]) -> Bool {
    line.length <= longestCount && (0x30...0x39).contains(bytes[line.start])
      && ArchiveLine.isWordCount(LineWords(line, in: bytes))
  }

  /// Whether a line is the date right under the number of words.
  static func isDate(_ line: Line, under previous: Line?, in bytes: [UInt8]) -> Bool {
    guard let previous, isCount(previous.span, in: bytes) else { return false }
    return ExportDate.leading(line.span, in: bytes)?.isAll ?? false
  }

  /// The code behind `Document`: twenty capitals, figures and small letters or more; nil for any other line.
  static func code(_ line: TextSpan, in bytes: [UInt8]) -> TextSpan? {
    guard line.length <= longestCode, bytes[line.range].starts(with: codeLead) else { return nil }
    guard ArchiveLine.isCode(LineWords(line, in: bytes)) else { return nil }
    return TextSpan(line.start + codeLead.count, line.end)
  }

  /// The name under which Factiva keeps a paper: `AJAZEN`.
  static func isSourceCode(_ line: TextSpan, in bytes: [UInt8]) -> Bool {
    (2...10).contains(line.length)
      && bytes[line.range].allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
  }

  /// Whether a line is the time of day: `15:32`, `03:48 GMT`.
  static func isTime(_ line: TextSpan, in bytes: [UInt8]) -> Bool {
    let digits = bytes[line.range].prefix { (0x30...0x39).contains($0) }
    return (1...2).contains(digits.count) && digits.endIndex < line.end && line.length <= 10
      && (bytes[digits.endIndex] == UInt8(ascii: ":") || bytes[digits.endIndex] == UInt8(ascii: "."))
  }

  /// Whether a text has an article's facts: the number of words, right under it the date, and in the same lines the
  /// paper's code or a notice of rights.
  static func areFound(in text: SourceText) -> Bool {
    var (previous, isAmongFacts): (Line?, Bool) = (nil, false)
    for line in Lines(text.bytes, in: text.span) {
      if line.isBlank {
        isAmongFacts = false
      } else if isAmongFacts {
        if isSourceCode(line.span, in: text.bytes) || isRights(line.span, in: text.bytes) { return true }
      } else {
        isAmongFacts = isDate(line, under: previous, in: text.bytes)
      }
      previous = line.isBlank ? nil : line
    }
    return false
  }

  static func isRights(_ line: TextSpan, in bytes: [UInt8]) -> Bool {
    ArchiveLine.isRights(LineWords(line, in: bytes))
  }
}

/// Reads one article of a text of Factiva.
struct FactivaStory {
  private let text: SourceText
  private let lines: [Line]
  private var marked: MarkedStory

  // Words, date, time, source, code, volume, edition, pages, language, rights, one to spare.
  private static let mostFacts = 11

  static func story(of text: SourceText) -> MarkedStory {
    var reader = FactivaStory(text)
    reader.read()
    return reader.marked
  }

  private init(_ text: SourceText) {
    self.text = text
    lines = [Line](of: text)
    marked = MarkedStory(text)
  }

  private mutating func read() {
    let count = lines.indices.first { FactivaFacts.isCount(lines[$0].span, in: text.bytes) && isOverDate($0) }
    readHead(lines[..<(count ?? min(1, lines.count))])
    let body = count.map { readFacts(from: $0) } ?? min(1, lines.count)
    readText(lines[body...])
  }

  /// Whether the line behind a number of words is the date; one that a cut file ends in counts too.
  private func isOverDate(_ index: Int) -> Bool {
    index + 1 == lines.count || FactivaFacts.isDate(lines[index + 1], under: lines[index], in: text.bytes)
  }

  private mutating func readHead(_ lines: ArraySlice<Line>) {
    let head = ExportHead(lines, in: text.bytes)
    marked.markFurniture(head.remains)
    if let section = head.section {
      marked.mark(.furniture, section.span)
      marked.origin.section = text.reflowed(section.span)
    }
    if let headline = head.headline.span { marked.mark(.headline, headline) }
    if let byline = head.byline { marked.mark(.byline, byline.span) }
  }

  /// Reads the facts; where the text begins.
  private mutating func readFacts(from count: Int) -> Int {
    let end = endOfFacts(from: count)
    marked.mark(.furniture, lines[count].span)
    var facts = lines[(count + 1)..<end]
    if let date = facts.popFirst() { _ = marked.markDate(date.span) }
    if let time = facts.first, FactivaFacts.isTime(time.span, in: text.bytes) {
      marked.mark(.furniture, time.span)
      marked.date?.moment.time = WrittenTime.alone(in: time.span, of: text.bytes)
      facts = facts.dropFirst()
    }
    if let source = facts.first, !FactivaFacts.isRights(source.span, in: text.bytes) {
      marked.origin.source = text.reflowed(source.span)
    }
    marked.markFurniture(facts)
    return end
  }

  /// Behind the notice of rights; where there is none, behind the last line of the facts before a blank one.
  private func endOfFacts(from count: Int) -> Int {
    let near = lines[count..<min(lines.count, count + Self.mostFacts)]
    if let rights = near.firstIndex(where: { FactivaFacts.isRights($0.span, in: text.bytes) }) { return rights + 1 }
    return near.dropFirst().firstIndex { $0.isApart(in: text.bytes) } ?? near.endIndex
  }

  private mutating func readText(_ lines: ArraySlice<Line>) {
    let code = lines.last.flatMap { FactivaFacts.code($0.span, in: text.bytes) }
    let body = code == nil ? lines : lines.dropLast()
    if let span = body.span { marked.markBody(span) }
    guard let code, let line = lines.last else { return }
    marked.mark(.furniture, line.span)
    marked.origin.document = text[code]
  }
}
