import Display

/// The right end of the status line: what the keys at hand do.
enum HintLine {
  /// As many hints as fit whole, the most useful ones; help goes last of all.
  static func fitting(_ state: State, in room: Columns) -> StyledLine {
    // where text is typed the page tells of its keys, and `?` is a letter
    guard state.pages.top?.line == nil else { return StyledLine() }
    let help = [state.hint(.help)].compactMap(\.self)
    // one lesson at a time
    var hints = state.firstSteps == nil ? state.keyHints : []
    while true {
      let line = line(hints + help)
      if line.width <= room { return line }
      guard hints.popLast() != nil else { return StyledLine() }
    }
  }

  private static var faint: Style { Theme.style(.status).with(.dim) }

  private static func line(_ hints: [KeyHint]) -> StyledLine {
    var line = StyledLine()
    for hint in hints {
      if !line.runs.isEmpty { line.append("  ", faint) }
      line.append(hint.key, Theme.style(.status))
      line.append(" " + hint.words, faint)
    }
    return line
  }
}
