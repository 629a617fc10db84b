import Display

/// What a command said, line by line.
struct CommandOutputPage: OverlayPage {
  var output: CommandOutput

  func title(_ state: State) -> String {
    let ending = output.status.map { $0 == 0 ? "" : " · failed (\($0))" } ?? " · ended"
    return "| \(output.command)\(ending)\(output.isCut ? " · the first megabyte" : "")"
  }

  func rowCount(_ state: State) -> Int { output.lines.count }

  func rows(_ shown: Range<Int>, _ state: State) -> [StyledLine] {
    output.lines[shown].map { StyledLine([StyledLine.Run($0, Theme.style(.text))]) }
  }
}
