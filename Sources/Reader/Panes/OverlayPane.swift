import Display
import NewsLibrary

extension State {
  /// Draws the topmost overlay over the panes: a title, then its rows.
  func drawOverlay(in rect: Rect, on screen: inout Screen) {
    guard let top = overlays.last else { return }
    let (title, below) = rect.split(atRow: 1)
    let body = below.split(atRow: below.height - 1).top
    screen.fill(title, Theme.style(.focusedPaneTitle))
    screen.put(
      overlayTitle(top.overlay).truncated(to: title.width, in: Theme.style(.focusedPaneTitle)), x: title.x, y: title.y,
      width: title.width)
    let rows = overlayRows(top.overlay, width: rect.width - 2)
    for (position, index) in (top.cursor.top..<max(top.cursor.top, rows.count)).prefix(body.height).enumerated() {
      let row = Rect(x: rect.x, y: body.y + position, width: rect.width, height: 1)
      screen.put(rows[index].truncated(to: rect.width - 2), x: rect.x + 1, y: row.y, width: rect.width - 2)
      if index == top.cursor.index { screen.restyle(row) { $0.with(.reverse) } }
    }
    if rows.isEmpty { drawNothing(top.overlay, in: body, on: &screen) }
    if case .librarySpeakers(let line, _) = top.overlay {
      let before = TextWidth.columns(of: Self.narrowingTitle + line.beforeCursor)
      screen.cursor = Screen.Position(x: min(title.right - 1, title.x + 1 + before), y: title.y)
    }
  }

  private static let narrowingTitle = "Speakers of the library: "

  private func overlayTitle(_ overlay: Overlay) -> String {
    switch overlay {
    case .help: "Keys · q back"
    case .problems: "Problems: what could not be taken in · q back"
    case .articleSpeakers: "Speakers of this article: quotes +reported · Enter goes to the first · q back"
    case .librarySpeakers(let line, _): Self.narrowingTitle + line.text
    case .speakerPage(let name, let quotes):
      "\(name): \(Count.text(quotes.count)) quotes in order of time · Enter opens · q back"
    }
  }

  private func overlayRows(_ overlay: Overlay, width: Columns) -> [StyledLine] {
    switch overlay {
    case .help: HelpText.lines
    case .problems: problems.map(ProblemText.line)
    case .articleSpeakers:
      open.map { open in
        open.speakers.enumerated().map {
          SpeakerRow.line($0.element, rank: $0.element.speaker == nil ? nil : $0.offset)
        }
      } ?? []
    case .librarySpeakers(_, let speakers): speakers.map(SpeakerRow.line)
    case .speakerPage(_, let quotes): quotes.map(SpeakerRow.line)
    }
  }

  private func drawNothing(_ overlay: Overlay, in rect: Rect, on screen: inout Screen) {
    let words =
      switch overlay {
      case .problems: "Every file was taken in"
      case .librarySpeakers: "No speaker of this name"
      default: "Nothing here"
      }
    screen.put(words, x: rect.x + 1, y: rect.y, width: rect.width - 1, style: Theme.style(.faint))
  }
}
