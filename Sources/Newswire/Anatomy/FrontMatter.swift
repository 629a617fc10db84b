import Linguistics

extension ArticleAnatomy {
  /// More lines than this are no front matter.
  private static var mostFrontMatterLines: Int { 100 }

  /// Reads lines between two lines of three hyphens at the very top; where the text goes on after
  /// them, 0 where there are none.
  mutating func readFrontMatter() -> Int {
    guard let lines = frontMatterLines() else { return 0 }
    for line in lines {
      if let header = HeaderLine(frontMatter: line, in: bytes) {
        add(header, line: line)
      } else {
        add(.furniture, line)
      }
    }
    return lines.last?.end ?? 0
  }

  /// The lines of the front matter that are not blank, its fences among them; nil for none.
  private func frontMatterLines() -> [TextSpan]? {
    var found: [TextSpan] = []
    for line in Lines(bytes, in: text.span).prefix(Self.mostFrontMatterLines) where !line.isBlank {
      let isFence = text[TextSpan(line.span.start, min(line.span.end, line.span.start + 4))] == "---"
      if found.isEmpty && !isFence { return nil }
      found.append(line.span)
      if isFence && found.count > 1 { return found }
    }
    return nil
  }
}
