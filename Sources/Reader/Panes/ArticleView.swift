import Display
import Linguistics
import NewsLibrary

/// An article as it is drawn in a part of the screen: in the reader, or beside another one.
struct ArticleView {
  let reading: Reading
  /// What the user made of it; nil until that is known.
  let annotations: Annotations?
  /// Columns left of the gutter.
  let indent: Columns
  let measure: Columns
  /// Words that prove something, wherever the cursor is, in order of text.
  var marked: [TextSpan] = []

  /// From the line that the reading has at the top.
  func draw(in rect: Rect, on screen: inout Screen) {
    guard let open = reading.open else { return }
    let lines = open.layout.lines
    let top = reading.place.top
    let visible = lines.indices.clamped(to: top..<max(top, top + rect.height))
    guard let first = visible.first, let last = visible.last else { return }
    let seen = TextSpan(lines[first].span.start, max(lines[first].span.start, lines[last].span.end))
    let decorations = Decorations.of(reading, open, in: seen) + Decorations.evidence(marked, in: seen)
    let text = DecoratedText(text: open.text, decorations: decorations)
    let quotes = open.findings.quotes.indices.filter { open.findings.quotes[$0].span.overlaps(seen) }
    let left = rect.x + indent
    for (row, index) in visible.enumerated() {
      let line = lines[index]
      let y = rect.y + row
      Margin.draw(reading, open, line: line.span, quotes: quotes, x: left, y: y, on: &screen)
      let x = left + Arrangement.gutter
      let width = min(measure, rect.right - x)
      let words =
        line.role == .about
        ? ArticleAbout.line(open, annotations, in: width) : text.line(line.span, style: Self.style(of: line.role))
      screen.put(words.truncated(to: width), x: x, y: y, width: width)
    }
  }

  private static func style(of role: ArticleLayout.Role) -> Style {
    switch role {
    case .headline: Theme.style(.headline)
    case .deck: Theme.style(.deck)
    case .heading: Theme.style(.heading)
    case .caption: Theme.style(.caption)
    case .furniture: Theme.style(.furniture)
    case .byline, .about: Theme.style(.faint)
    case .paragraph, .blank: Theme.style(.text)
    }
  }
}
