import Display

/// What a command said, line by line; lines that are too long go on in the next.
struct CommandOutputPage: OverlayPage {
  private let output: CommandOutput
  private let lines: [String]

  /// - Parameter width: at which lines are broken.
  init(_ output: CommandOutput, width: Columns) {
    self.output = output
    lines = Self.lines(of: output.text, width: max(width, 10))
  }

  func title(_ state: State) -> String {
    let ending = output.status.map { $0 == 0 ? "" : " · failed (\($0))" } ?? " · ended"
    return "| \(output.command)\(ending)\(output.isCut ? " · the first megabyte" : "")"
  }

  func rowCount(_ state: State) -> Int { lines.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    lines[shown].map { StyledLine([StyledLine.Run($0, Theme.style(.text))]) }
  }

  private static func lines(of text: String, width: Columns) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.flatMap { broken($0, width: width) }
  }

  /// Tabs go to the next eighth column; the rest of what does not print is left to the screen.
  private static func broken(_ line: Substring, width: Columns) -> [String] {
    var rows = [""]
    var used = Columns(0)
    for character in line {
      let text = character == "\t" ? String(repeating: " ", count: 8 - used.count % 8) : String(character)
      let columns = TextWidth.columns(of: text)
      if used + columns > width, used > 0 {
        rows.append("")
        used = 0
      }
      rows[rows.count - 1] += text
      used += columns
    }
    return rows
  }
}
