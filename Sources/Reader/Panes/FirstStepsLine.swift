import Display

/// The line that a new user finds above the status line: four keys, as many as fit whole.
enum FirstStepsLine {
  static func draw(_ state: State, in row: Rect, on screen: inout Screen) {
    var line = StyledLine([StyledLine.Run(" ")])
    for action in FirstSteps.taught {
      guard let hint = state.hint(action, words(action)) else { continue }
      let gap = line.runs.count > 1 ? "   " : ""
      guard line.width + TextWidth.columns(of: gap + hint.key + " " + hint.words) < row.width else { break }
      line.append(gap + hint.key, Theme.style(.message))
      line.append(" " + hint.words, Theme.style(.faint))
    }
    screen.put(line, x: row.x, y: row.y, width: row.width)
  }

  private static func words(_ action: Action) -> String? {
    action == .nextQuote ? "next quote" : action == .speakers ? "who speaks" : nil
  }
}
