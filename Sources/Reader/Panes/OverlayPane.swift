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
    let count = overlayRowCount ?? 0
    let start = min(top.cursor.top, count)
    let shown = start..<min(count, start + body.height)
    let rows = overlayRows(top.overlay, in: shown)
    for (position, index) in shown.enumerated() {
      let row = Rect(x: rect.x, y: body.y + position, width: rect.width, height: 1)
      screen.put(rows[position].truncated(to: rect.width - 2), x: rect.x + 1, y: row.y, width: rect.width - 2)
      if index == top.cursor.index { screen.restyle(row) { $0.with(.reverse) } }
    }
    if count == 0 { drawNothing(top.overlay, in: body, on: &screen) }
    if let line = top.overlay.narrowing {
      let before = TextWidth.columns(of: narrowingTitle(top.overlay) + line.beforeCursor)
      screen.cursor = Screen.Position(x: min(title.right - 1, title.x + 1 + before), y: title.y)
    }
  }

  /// What stands before the text that narrows.
  private func narrowingTitle(_ overlay: Overlay) -> String {
    guard case .chooser(let chooser) = overlay else { return "Speakers of the library: " }
    return CorrectionText.title(chooser.question, chooser.subject)
  }

  private func overlayTitle(_ overlay: Overlay) -> String {
    switch overlay {
    case .help: "Keys · q back"
    case .problems: "Problems: what could not be taken in · q back"
    case .articleSpeakers: "Speakers of this article: quotes +reported · Enter goes to the first · q back"
    case .librarySpeakers(let line, _): narrowingTitle(overlay) + line.text
    case .nameFaults(let subject):
      "What is wrong with \(Truncation.cut(subject.words, to: 40))? · Enter chooses · q back"
    case .chooser(let chooser): narrowingTitle(overlay) + chooser.line.text
    case .corrections(let records):
      "Your corrections: \(Count.text(records.count)) · Enter goes there · u undoes · q back"
    case .savedSearches(let list): SavedSearchText.title(list)
    case .speakerPage(let name, let quotes):
      "\(name): \(Count.text(quotes.count)) quotes in order of time · Enter opens · q back"
    }
  }

  /// Only of those that are seen: there may be many thousands.
  private func overlayRows(_ overlay: Overlay, in shown: Range<Int>) -> [StyledLine] {
    if case .speakerPage(_, let quotes) = overlay {
      return quotes[shown].map { SpeakerRow.line($0, quoteTexts[$0]) }
    }
    return Array(shortRows(overlay)[shown])
  }

  private func shortRows(_ overlay: Overlay) -> [StyledLine] {
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
    case .nameFaults(let subject): subject.faults.map { StyledLine([StyledLine.Run($0.words, Theme.style(.text))]) }
    case .chooser(let chooser): chooser.entries.map(CorrectionText.line)
    case .corrections(let records): records.map(CorrectionText.line)
    case .savedSearches(let list): list.entries.map { SavedSearchText.line($0, list.counts) }
    case .speakerPage: []
    }
  }

  private func drawNothing(_ overlay: Overlay, in rect: Rect, on screen: inout Screen) {
    let words =
      switch overlay {
      case .problems: "Every file was taken in"
      case .librarySpeakers: "No speaker of this name"
      case .chooser: "Nobody else is named here; type a name"
      case .corrections: "You have corrected nothing yet; c corrects what the cursor is on"
      case .savedSearches: SavedSearchText.none
      default: "Nothing here"
      }
    screen.put(words, x: rect.x + 1, y: rect.y, width: rect.width - 1, style: Theme.style(.faint))
  }
}
