import Linguistics

extension MarkedStory {
  /// Marks a line as furniture, and keeps the date that it begins with.
  ///
  /// - Returns: whether there was one.
  mutating func markDate(_ line: TextSpan) -> Bool {
    mark(.furniture, line)
    guard date == nil, let found = ExportDate.leading(line, in: text.bytes) else { return false }
    date = (found.day, found.span)
    return true
  }

  /// Marks the paragraphs of a stretch, wrapped or a line each.
  ///
  /// - Parameter width: the columns to which the archive wraps, for a stretch too short to show them.
  mutating func markBody(_ span: TextSpan, wrappedAt width: Int? = nil) {
    var layout = LayoutSurvey.layout(of: text.bytes, in: span)
    if layout.wrapWidth == nil, let width, isWrapped(span, at: width) { layout.wrapWidth = width }
    let groups = LineGrouper.groups(of: text.bytes, in: span, layout, headLines: 0)
    for group in groups {
      let isLitter = ExportLine.litter.isAll(of: group.span, in: text.bytes)
      mark(isLitter || WebAddress.isOne(group.span, in: text.bytes) ? .furniture : .text, group.span)
    }
  }

  private func isWrapped(_ span: TextSpan, at width: Int) -> Bool {
    Lines(text.bytes, in: span).allSatisfy { $0.indent + $0.length(in: text.bytes) <= width + 2 }
  }

  /// Marks each of some lines as furniture.
  mutating func markFurniture(_ lines: some Sequence<Line>) {
    for line in lines { mark(.furniture, line.span) }
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
