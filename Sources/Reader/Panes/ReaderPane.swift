import Display
import Extraction
import Linguistics
import NewsLibrary
import Newswire

/// The article: head, paragraphs, quotes marked in the margin and coloured by speaker.
enum ReaderPane: PaneView {
  static func title(_ state: State) -> String {
    guard let summary = state.open?.indexed.summary else { return "" }
    return state.reading.place.top > 0 ? summary.title : summary.fileName
  }

  static func draw(_ state: State, in rect: Rect, on screen: inout Screen) {
    guard let open = state.open else { return }
    let lines = open.layout.lines
    let visible = lines.indices.clamped(
      to: state.reading.place.top..<max(state.reading.place.top, state.reading.place.top + rect.height))
    guard let first = visible.first, let last = visible.last else { return }
    let seen = TextSpan(lines[first].span.start, max(lines[first].span.start, lines[last].span.end))
    let text = DecoratedText(text: open.text, decorations: Decorations.of(state, open, in: seen))
    let quotes = open.findings.quotes.indices.filter { open.findings.quotes[$0].span.overlaps(seen) }
    let arrangement = state.arrangement
    let left = rect.x + arrangement.indent
    for (row, index) in visible.enumerated() {
      let line = lines[index]
      let y = rect.y + row
      Margin.draw(state, open, line: line.span, quotes: quotes, x: left, y: y, on: &screen)
      let x = left + Arrangement.gutter
      let width = min(arrangement.measure, rect.right - x)
      let words =
        line.role == .about
        ? about(open, state.annotated[open.id], in: width) : text.line(line.span, style: style(of: line.role))
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

  /// Fewer columns would tell nothing of it.
  private static let leastOfPath: Columns = 8

  /// Date, agency, whether the page has only its beginning, whether other articles tell the same, what the user made of it, and file, in one line under the headline. Where the article gives no date, the
  /// file's own is shown as what it is, since it says nothing of when the story was written.
  private static func about(_ open: OpenArticle, _ annotations: Annotations?, in width: Columns) -> StyledLine {
    let summary = open.indexed.summary
    let fileDate = CalendarDate(dayNumber: Int(open.indexed.modified) / 86_400)
    let undated = ["undated", fileDate.map { "file of \($0)" }].compactMap { $0 }.joined(separator: ", ")
    let mark = annotations?.isMarked == true ? ["\(AnnotationText.markSign) marked"] : []
    let share = open.indexed.article.isCutShort ? "its beginning only" : nil
    let copies = summary.copies > 0 ? "also in \(summary.copies) more (:copies)" : nil
    let source = [summary.date?.description ?? undated, summary.agency, share, copies].compactMap { $0 } + mark
    let room = width - TextWidth.columns(of: source.joined(separator: " · ")) - 3
    let made = AnnotationText.about(annotations, joinedBy: " · ", in: room)
    let line = (source + [made]).filter { !$0.isEmpty }.joined(separator: " · ")
    let left = width - TextWidth.columns(of: line) - 3
    let path = left < leastOfPath ? "" : " · \(summary.path)"
    return StyledLine([StyledLine.Run(line + path, Theme.style(.faint))])
  }
}
