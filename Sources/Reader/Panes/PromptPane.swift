import Display
import NewsLibrary

/// The bottom of the screen while text is typed: the prompt, and below that of a search a line of help.
enum PromptPane {
  static func draw(_ prompt: Prompt, _ state: State, in area: Rect, on screen: inout Screen) {
    let (row, below) = area.split(atRow: 1)
    let sign = prompt.sign(in: row.width)
    let typed = TextWidth.columns(of: sign + prompt.line.text)
    let note = state.message ?? note(prompt, state, in: row.width - typed - 3)
    let noteWidth = min(TextWidth.columns(of: note), row.width * 3 / 5)
    let window = LineWindow(
      sign + prompt.line.text, cursor: TextWidth.columns(of: sign + prompt.line.beforeCursor),
      width: row.width - noteWidth - 2)
    screen.put(window.shown, x: row.x, y: row.y, width: window.width, style: .plain)
    screen.put(
      Truncation.cut(note, to: noteWidth), x: row.right - noteWidth, y: row.y, width: noteWidth,
      style: Theme.style(.faint))
    screen.cursor = Screen.Position(x: row.x + window.cursor, y: row.y)
    guard let help = state.promptHelp else { return }
    let line = PromptHelpLine(prompt: prompt, window: window, width: below.width).of(help)
    screen.put(line, x: below.x, y: below.y, width: below.width)
  }

  /// What the prompt has found so far; what keys do beside words of the user's own, as much as these leave room for.
  private static func note(_ prompt: Prompt, _ state: State, in room: Columns) -> String {
    switch prompt.purpose {
    case .search:
      guard let results = state.listing.results, !prompt.line.text.isEmpty else { return "Esc back" }
      return Count.found(results)
    case .limit: return prompt.line.text.isEmpty ? "Enter shows all" : "Enter limits the list"
    case .find:
      return prompt.line.text.isEmpty ? "find in this article" : Count.hits(state.reading.hits.count)
    case .name(let query): return "for \(query)"
    case .tags(let id):
      let has = state.annotated[id]?.tags ?? []
      return fitting(has.isEmpty ? ["Tab completes"] : ["has \(has.map { "#\($0)" }.joined(separator: " "))"], room)
    case .head(let subject):
      return fitting(["\(Self.forms(subject.fault)) · empty for none · Esc back", "empty for none"], room)
    case .note(let subject):
      return fitting((subject.note == nil ? [] : ["^E editor · empty removes it"]) + ["^E editor"], room)
    case .file(_, let format): return ExportText.words(ExportFormat(forPath: prompt.line.text) ?? format)
    case .shell: return "a shell command · Esc back"
    }
  }

  private static func forms(_ fault: ArticleFault) -> String {
    switch fault {
    case .day: "2021-03-08 or 8 March 2021"
    case .agency: "a name"
    }
  }

  /// The first wording that fits; empty if none does.
  private static func fitting(_ ways: [String], _ room: Columns) -> String {
    ways.first { TextWidth.columns(of: $0) <= room } ?? ""
  }
}
