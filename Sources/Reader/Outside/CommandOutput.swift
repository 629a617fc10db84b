import Display

/// How a command ended, and what it said; made off the main thread.
package struct CommandOutput: Sendable, Equatable {
  package let command: String
  /// As a screen shows them: those that are too long go on in the next.
  package let lines: [String]
  /// Whether it said more than is kept.
  package let isCut: Bool
  /// As a shell shows it; nil where the user ended it.
  package let status: Int32?

  /// - Parameter width: at which lines are broken.
  package init(command: String, text: String, width: Columns, isCut: Bool = false, status: Int32?) {
    self.command = command
    lines = Self.lines(of: text, width: max(width, 10))
    self.isCut = isCut
    self.status = status
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
