import Linguistics

extension MarkedStory {
  /// Marks a line as furniture, and keeps the date that it begins with.
  ///
  /// - Returns: whether there was one.
  mutating func markDate(_ line: TextSpan) -> Bool {
    mark(.furniture, line)
    guard date == nil, let found = ExportDate.leading(line, in: text.bytes) else { return false }
    date = (found.moment, found.span)
    return true
  }

  /// Marks the paragraphs of a stretch, wrapped or a line each.
  ///
  /// - Parameter width: the columns to which the archive wraps, for a stretch too short to show them.
  mutating func markBody(_ span: TextSpan, wrappedAt width: Int? = nil) {
    var layout = LayoutSurvey.layout(of: text.bytes, in: span)
    if layout.wrapWidth == nil, let width, isWrapped(span, at: width) { layout.wrapWidth = width }
    let groups = LineGrouper.groups(of: text.bytes, in: span, layout, headLines: 0)
    for group in groups { markParagraph(group.span) }
  }

  /// Marks a stretch of the text, which is furniture where it is an address or an archive's litter.
  mutating func markParagraph(_ span: TextSpan) {
    if let time = ExportLine.postTime(span, in: text.bytes) {
      mark(.furniture, TextSpan(span.start, time))
      mark(.text, TextSpan(time, span.end))
      return
    }
    let isLitter = ExportLine.isLitter(span, in: text.bytes) || WebAddress.isOne(span, in: text.bytes)
    mark(isLitter ? .furniture : .text, span)
  }

  private func isWrapped(_ span: TextSpan, at width: Int) -> Bool {
    Lines(text.bytes, in: span).allSatisfy { $0.indent + $0.length(in: text.bytes) <= width + 2 }
  }

  /// Marks each of some lines as furniture.
  mutating func markFurniture(_ lines: some Sequence<Line>) {
    for line in lines { mark(.furniture, line.span) }
  }
}

extension Line {
  /// Whether a blank line stands before a line.
  func isApart(in bytes: [UInt8]) -> Bool {
    let before = bytes[..<(span.start - indent)].reversed().prefix { WhiteSpace.isASCII($0) }
    return before.count { $0 == 0x0A } > 1
  }
}

extension [Line] {
  /// The lines of a text that are not blank, with white space at their ends left out.
  init(of text: SourceText) { self = Lines(text.bytes, in: text.span).filter { !$0.isBlank } }
}

extension Collection<Line> {
  /// From the first word of the first line to the last of the last; nil where there is no line.
  var span: TextSpan? { first.map { first in reduce(first.span) { $0.union($1.span) } } }
}
