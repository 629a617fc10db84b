import Linguistics

/// Reads one article of Nexis Uni line by line: its paragraphs may have no blank lines between them.
struct NexisUniStory {
  private let text: SourceText
  private let lines: [Line]
  private var marked: MarkedStory

  // A headline with its deck, each over two lines.
  private static let mostHeadlines = 4

  static func story(of text: SourceText) -> MarkedStory {
    var reader = NexisUniStory(text)
    reader.read()
    return reader.marked
  }

  /// A stretch from its headline on, where the cover of an export stands above that.
  static func withoutCover(_ span: TextSpan, of text: SourceText) -> TextSpan {
    let whole = SourceText(knownValid: Array(text.bytes[span.range]))
    guard let first = Lines(whole.bytes, in: whole.span).first(where: { !$0.isBlank }),
      ExportLine.opensCover(first.span, in: whole.bytes),
      let headline = story(of: whole).parts.first(where: { $0.part == .headline })
    else { return span }
    return TextSpan(span.start + headline.span.start, span.end)
  }

  private init(_ text: SourceText) {
    self.text = text
    lines = [Line](of: text)
    marked = MarkedStory(text)
  }

  private mutating func read() {
    let opener = lines.firstIndex { ExportLine.textOpener.isAll(of: $0.span, in: text.bytes) }
    // a cut file may end among the fields; without any the text stands alone
    let fields = lines.firstIndex { NexisUniFacts.isLength($0.span, in: text.bytes) }
    let head = opener ?? fields.map { _ in lines.count } ?? 0
    readHead(lines[..<head])
    var body = lines[head...]
    if opener != nil, let line = body.popFirst() { marked.mark(.furniture, line.span) }
    let tail = body.firstIndex { opensTail($0.span) } ?? lines.endIndex
    readText(body[..<tail])
    readTail(lines[tail...])
  }

  private mutating func readHead(_ head: ArraySlice<Line>) {
    let date = head.lastIndex { ExportDate.leading($0.span, in: text.bytes) != nil }
    let field = head.firstIndex { ExportField($0.span, in: text.bytes, isInCapitals: false) != nil }
    let facts = date ?? field ?? head.endIndex
    readHeadline(head[..<facts], isOverDate: date != nil)
    for line in head[facts...] {
      if line.span == date.map({ lines[$0].span }) {
        _ = marked.markDate(line.span)
      } else if let field = ExportField(line.span, in: text.bytes, isInCapitals: false) {
        marked.mark(field)
      } else {
        marked.mark(.furniture, line.span)
      }
    }
  }

  /// Reads the lines over the date: the last is the source, the group above it the headline, and the rest a cover's.
  private mutating func readHeadline(_ above: ArraySlice<Line>, isOverDate: Bool) {
    let source = isOverDate && above.count > 1 ? above.last : nil
    let titles = source == nil ? above : above.dropLast()
    var first = max(titles.startIndex, titles.endIndex - 1)
    while first > titles.startIndex, titles.endIndex - first < Self.mostHeadlines,
      !titles[first].isApart(in: text.bytes)
    {
      first -= 1
    }
    marked.markFurniture(titles[..<first])
    if let headline = titles[first...].span { marked.mark(.headline, headline) }
    guard let source else { return }
    marked.mark(.furniture, source.span)
    marked.origin.source = text.reflowed(source.span)
  }

  private func opensTail(_ line: TextSpan) -> Bool {
    ExportLine.classification.isAll(of: line, in: text.bytes) || ExportLine.graphic.isAll(of: line, in: text.bytes)
      || ExportLine.end.isAll(of: line, in: text.bytes) || NexisUniFacts.isLoadDate(line, in: text.bytes)
  }

  private mutating func readText(_ body: ArraySlice<Line>) {
    var body = body
    while let line = body.first, readSignature(line.span) { body = body.dropFirst() }
    guard let span = body.span else { return }
    if LayoutSurvey.layout(of: text.bytes, in: span).wrapWidth != nil {
      marked.markBody(span)
    } else {
      for line in body { marked.markParagraph(line.span) }
    }
  }

  /// Reads the byline and date that a paper prints over its text: `By Ana Marsh in Tarn | Vella Daily | Updated:
  /// 2020-08-21 07:20`.
  private mutating func readSignature(_ line: TextSpan) -> Bool {
    guard line.length <= LineWords.longest, let dated = DateStamp.ending(line, in: text.bytes),
      text.bytes[dated.head.range].contains(UInt8(ascii: "|")) || dated.stamp.isNamed
    else { return false }
    let name = text.bytes[dated.head.range].firstIndex(of: UInt8(ascii: "|")) ?? dated.head.end
    let byline = WhiteSpace.trimmed(TextSpan(line.start, name), in: text.bytes)
    guard Byline.isSignature(LineWords(byline, in: text.bytes)) else { return false }
    let isFirst = !marked.parts.contains { $0.part == .byline }
    marked.mark(isFirst ? .byline : .furniture, byline)
    marked.mark(.furniture, TextSpan(byline.end, line.end))
    return true
  }

  /// Reads what stands below the text: captions, keywords, the day of loading.
  private mutating func readTail(_ tail: ArraySlice<Line>) {
    var isCaption = false
    for line in tail {
      if ExportLine.graphic.isAll(of: line.span, in: text.bytes) {
        marked.mark(.furniture, line.span)
        isCaption = true
      } else if opensTail(line.span) || !isCaption {
        readFact(line.span)
        isCaption = false
      } else {
        marked.mark(.caption, line.span)
      }
    }
  }

  private mutating func readFact(_ line: TextSpan) {
    if let field = ExportField(line, in: text.bytes, isInCapitals: false), field.uses.contains(.tail) {
      marked.mark(field)
    } else {
      marked.mark(.furniture, line)
    }
  }
}
