import Display

extension StyledLine {
  /// Adds a text whose letters at some positions, in characters, stand out as found.
  mutating func append(_ text: String, marking positions: Set<Int>, _ style: Style) {
    guard !positions.isEmpty else { return append(text, style) }
    var run = ""
    var isFound = false
    for (index, character) in text.enumerated() {
      if positions.contains(index) != isFound {
        append(run, isFound ? style.with([.bold, .underline]) : style)
        (run, isFound) = ("", !isFound)
      }
      run.append(character)
    }
    append(run, isFound ? style.with([.bold, .underline]) : style)
  }
}
