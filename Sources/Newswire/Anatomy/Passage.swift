import Linguistics

/// Lines that belong together: a paragraph, a headline, a caption, before it is known which.
struct Passage: Equatable {
  var span: TextSpan
  var lineCount = 1
  /// Whether a blank line, or the start of the text, comes before.
  var isApart: Bool
}

/// Groups the lines of a text into passages.
struct PassageSplitter {
  /// Beyond so many lines a text is no article, and the rest is one passage: it bounds time and memory.
  static let mostLines = 250_000
  /// Lines at the top among which header lines and bylines are looked for.
  private static let headLines = 40

  private let bytes: [UInt8]
  private let layout: Layout
  private var passages: [Passage] = []
  private var previous: Line?
  /// Counts lines that are not blank.
  private var lineNumber = 0

  static func passages(of bytes: [UInt8], in span: TextSpan, _ layout: Layout) -> [Passage] {
    var splitter = PassageSplitter(bytes, layout)
    for line in Lines(bytes, in: span) {
      if splitter.lineNumber == mostLines {
        splitter.swallow(TextSpan(line.span.start, span.end))
        break
      }
      splitter.add(line)
    }
    return splitter.passages
  }

  private init(_ bytes: [UInt8], _ layout: Layout) {
    self.bytes = bytes
    self.layout = layout
  }

  private mutating func add(_ line: Line) {
    if !line.isBlank {
      lineNumber += 1
      if let previous, joins(line, to: previous) {
        passages[passages.count - 1].span.end = line.span.end
        passages[passages.count - 1].lineCount += 1
      } else {
        passages.append(Passage(span: line.span, isApart: previous == nil))
      }
    }
    previous = line.isBlank ? nil : line
  }

  private func joins(_ line: Line, to previous: Line) -> Bool {
    let last = passages[passages.count - 1]
    if line.indent > previous.indent, ListItem.starts(last.span, in: bytes) { return true }
    if line.indent > 1, line.indent > previous.indent || layout.indentsFirstLines { return false }
    if line.indent < previous.indent, last.lineCount > 1, previous.indent > 1 { return false }
    if layout.isMarkdown, isMarkdownHeading(line) || isMarkdownHeading(previous) { return false }
    if lineNumber <= Self.headLines, standsAlone(line, after: previous) { return false }
    return layout.joins(line, to: previous, in: bytes)
  }

  /// Whether either of two lines is a header line, or a byline that no wrapping explains.
  private func standsAlone(_ line: Line, after previous: Line) -> Bool {
    if HeaderLine(line.span, in: bytes) != nil || HeaderLine(previous.span, in: bytes) != nil { return true }
    let isByline = Byline.isOne(Wording(line.span, in: bytes)) || Byline.isOne(Wording(previous.span, in: bytes))
    return isByline && !layout.isFull(previous, before: line, in: bytes)
  }

  private func isMarkdownHeading(_ line: Line) -> Bool { MarkdownHeading(line.span, in: bytes) != nil }

  private mutating func swallow(_ rest: TextSpan) {
    let words = WhiteSpace.trimmed(rest, in: bytes)
    if !words.isEmpty { passages.append(Passage(span: words, isApart: false)) }
  }
}
