import Display

/// What a command said, line by line.
struct CommandOutputPage: Page {
  static let kind = PageKind.commandOutput
  var cursor = ListCursor()
  let output: CommandOutput

  init(output: CommandOutput) { self.output = output }

  func title(_ state: State) -> String {
    let ending = output.status.map { $0 == 0 ? "" : " · failed (\($0))" } ?? " · ended"
    let tail = ending + (output.isCut ? " · first megabyte only" : "")
    let room = state.size.width - 4 - TextWidth.columns(of: tail)
    return "| \(Truncation.cut(output.command, to: room))\(tail)"
  }

  func rowCount(_ state: State) -> Int { output.lines.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    output.lines[shown].map { StyledLine([StyledLine.Run($0, Theme.style(.text))]) }
  }
}
